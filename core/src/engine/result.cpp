#include "assure/plugin/result.h"

#include <array>
#include <utility>

namespace assure {
namespace {

constexpr std::size_t quote_limit = 300;

Result make(Outcome outcome, std::string message) {
    Result result;
    result.outcome = outcome;
    result.message = std::move(message);
    return result;
}

}  // namespace

std::string_view to_string(Outcome outcome) {
    constexpr std::array<std::string_view, 6> names{"pass", "fail", "review", "not-applicable", "error", "waived"};
    return names.at(static_cast<std::size_t>(outcome));
}

Evidence quote(const Source& source, const TextPart& part) {
    Text text = part.text.trimmed();
    bool cut = false;
    if (text.str.size() > quote_limit) {
        const std::size_t space = text.str.rfind(' ', quote_limit);
        std::size_t end = space == std::string_view::npos ? quote_limit : space;
        while (end > 0 && (static_cast<unsigned char>(text.str[end]) & 0xC0U) == 0x80U)
            --end;
        text = text.slice(0, end);
        cut = true;
    }
    std::string words(text.str);
    if (cut) words += " …";
    return {std::move(words), source.locate(TextPart{text, part.block})};
}

Result Result::pass(std::string message) {
    return make(Outcome::pass, std::move(message));
}
Result Result::fail(std::string message) {
    return make(Outcome::fail, std::move(message));
}
Result Result::review(std::string message) {
    return make(Outcome::review, std::move(message));
}
Result Result::not_applicable(std::string message) {
    return make(Outcome::not_applicable, std::move(message));
}

Result&& Result::at(Location where) && {
    location = std::move(where);
    return std::move(*this);
}

Result&& Result::quoting(Evidence what) && {
    evidence.push_back(std::move(what));
    return std::move(*this);
}

Result&& Result::quoting(std::vector<Evidence> what) && {
    for (Evidence& one : what)
        evidence.push_back(std::move(one));
    return std::move(*this);
}

Result&& Result::to_mend(std::string step) && {
    fix = std::move(step);
    return std::move(*this);
}

Result&& Result::in_state(std::string_view section_state) && {
    state = section_state;
    return std::move(*this);
}

Result&& Result::following(std::string_view check) && {
    because_of = check;
    return std::move(*this);
}

}  // namespace assure
