#include "assure/plugin/error.h"

#include <utility>

namespace assure {

Error::Error(std::string sentence, std::string place, std::string next_step)
    : sentence_(std::move(sentence)), place_(std::move(place)), next_step_(std::move(next_step)) {
    line_ = place_.empty() ? sentence_ : place_ + ": " + sentence_;
    if (!next_step_.empty()) line_ += " " + next_step_;
}

Error::~Error() = default;

}  // namespace assure
