#include "text/term_pattern.h"

#include "assure/plugin/normalise.h"

#include <re2/re2.h>

namespace assure {
namespace {

// The one character beyond each end: no ASCII letter or digit, or one that the end sets apart. RE2's \b knows
// ASCII alone, and Unicode's classes take long to compile; the finder looks at other letters itself.
constexpr const char* before = R"((?:[^0-9A-Za-z]|[0-9A-Za-z]\b))";
constexpr const char* behind = R"((?:[^0-9A-Za-z]|\b[0-9A-Za-z]))";
constexpr const char* nothing = R"([^\x00-\x{10FFFF}])";  // matches no text at all

bool carries_endings(std::string_view folded) {
    const auto last = static_cast<unsigned char>(folded.back());
    return last >= 0x80 || (last >= '0' && last <= '9') || (last >= 'a' && last <= 'z');
}

std::string flexible(std::string_view folded) {
    std::string expression;
    for (const char c : folded) {
        if (c == '-')
            expression += "(?:- ?| -?)?";
        else if (c == ' ')
            expression += "[- ]";
        else
            expression += RE2::QuoteMeta(std::string(1, c));
    }
    return expression;
}

std::string with_ending(const Term& term, const char* exact_ending) {
    const std::string folded = normalise(term.text);
    if (!carries_endings(folded)) return flexible(folded);
    return flexible(folded) + (term.exact ? exact_ending : "(?:'s|e?s'?)?");
}

}  // namespace

std::string term_expression(const Term& term) {
    return with_ending(term, "");
}

std::string greedy_term_expression(const Term& term) {
    return with_ending(term, "(?:'s)?");
}

std::string any_of(const std::vector<Term>& terms, const std::vector<std::string>& patterns,
                   std::string (*expression)(const Term&)) {
    std::string any;
    for (const Term& term : terms)
        any += (any.empty() ? "" : "|") + expression(term);
    for (const std::string& pattern : patterns)
        any += (any.empty() ? "(?i:" : "|(?i:") + pattern + ")";
    return any.empty() ? nothing : "(?:" + any + ")";
}

std::string whole_words(std::string_view expression) {
    return before + std::string(expression) + behind;
}

}  // namespace assure
