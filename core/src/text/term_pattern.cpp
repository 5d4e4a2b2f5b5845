#include "text/term_pattern.h"

#include "assure/plugin/normalise.h"

#include <re2/re2.h>

namespace assure {
namespace {

// RE2's \b knows ASCII alone, so the character beyond each end is matched too, with whatever class says that
// the end lies on no word, or at the edge of one.
constexpr const char* no_word = R"([^\pL\pN\pM])";
constexpr const char* ascii_word = "[0-9A-Za-z]";
constexpr const char* other_word = R"([^\x00-\x7F])";
constexpr const char* nothing = R"([^\x00-\x{10FFFF}])";  // matches no text at all

std::string before() {
    return std::string("(?:") + no_word + "|" + ascii_word + "\\b|" + other_word + "\\B)";
}

std::string behind() {
    return std::string("(?:") + no_word + "|\\b" + ascii_word + "|\\B" + other_word + ")";
}

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
    return before() + std::string(expression) + behind();
}

}  // namespace assure
