// The one exception for what a user can mend: a sentence, a place and a next step. Everything else that
// is thrown is a bug of ours and is reported as one.
#pragma once

#include "assure/plugin/export.h"

#include <exception>
#include <string>

namespace assure {

class ASSURE_EXPORT Error : public std::exception {
public:
    // `sentence` says what is wrong, `place` where ("panel.docx", "rules/x/pack.xml:12"; may be empty),
    // `next_step` what the user can do about it (may be empty only where nothing can be done).
    Error(std::string sentence, std::string place, std::string next_step);
    ~Error() override;

    [[nodiscard]] const std::string& sentence() const noexcept { return sentence_; }
    [[nodiscard]] const std::string& place() const noexcept { return place_; }
    [[nodiscard]] const std::string& next_step() const noexcept { return next_step_; }

    // "place: sentence next step", as one line.
    [[nodiscard]] const char* what() const noexcept override { return line_.c_str(); }

private:
    std::string sentence_;
    std::string place_;
    std::string next_step_;
    std::string line_;
};

}  // namespace assure
