// A plugin that throws when asked for its kinds.
#include "memo.h"

#include <stdexcept>

namespace {

class Bad : public test_plugin::Empty {
public:
    [[nodiscard]] std::vector<std::unique_ptr<assure::Kind>> kinds() const override {
        throw std::runtime_error("no kinds today");
    }
};

}  // namespace

ASSURE_PLUGIN(Bad)
