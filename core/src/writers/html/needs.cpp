#include "writers/html/needs.h"

#include "text/cut_short.h"
#include "text/paper_path.h"

namespace assure::html {
namespace {

constexpr std::string_view green = "nhsuk-tag nhsuk-tag--green";
constexpr std::string_view red = "nhsuk-tag nhsuk-tag--red";
constexpr std::string_view yellow = "nhsuk-tag nhsuk-tag--yellow";
constexpr std::string_view blue = "nhsuk-tag nhsuk-tag--blue";
constexpr std::string_view purple = "nhsuk-tag nhsuk-tag--purple";
constexpr std::string_view grey = "nhsuk-tag nhsuk-tag--grey";

}  // namespace

Need need_of(const RuleResult& answer) {
    const bool mandatory = answer.rule->level == Level::mandatory;
    switch (answer.result.outcome) {
        case Outcome::fail:
            return mandatory ? Need::mend : Need::advice;
        case Outcome::review:
            return mandatory ? Need::decide : Need::advice;
        case Outcome::error:
            return Need::decide;
        case Outcome::pass:
        case Outcome::not_applicable:
        case Outcome::waived:
            break;
    }
    return Need::nothing;
}

std::string_view words_for(Need need) {
    switch (need) {
        case Need::mend:
            return "To put right";
        case Need::decide:
            return "For a person to decide";
        case Need::advice:
            return "Advice";
        case Need::nothing:
            break;
    }
    return "";
}

std::string_view tag_class(Need need) {
    switch (need) {
        case Need::mend:
            return red;
        case Need::decide:
            return yellow;
        case Need::advice:
            return blue;
        case Need::nothing:
            break;
    }
    return grey;
}

std::string_view tag_class(const RuleResult& answer) {
    switch (answer.result.outcome) {
        case Outcome::pass:
            return green;
        case Outcome::waived:
            return purple;
        case Outcome::error:
            return red;
        case Outcome::fail:
        case Outcome::review:
        case Outcome::not_applicable:
            break;
    }
    return tag_class(need_of(answer));
}

std::string_view tag_class(const DocumentReport& document) {
    switch (document.verdict) {
        case Verdict::fail:
            return red;
        case Verdict::review:
            return yellow;
        case Verdict::not_checked:
            return grey;
        case Verdict::pass:
            break;
    }
    return met_by_waiver(document) ? purple : green;
}

std::string title_in_list(std::string_view title) {
    constexpr std::size_t enough = 120;  // two lines on a laptop
    return cut_short(title, enough);
}

std::string paper_name(std::string_view title, std::string_view path) {
    return title.empty() ? file_name(path) : title_in_list(title) + " (" + file_name(path) + ")";
}

}  // namespace assure::html
