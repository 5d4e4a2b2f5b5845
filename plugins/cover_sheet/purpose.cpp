#include "purpose.h"

#include <assure/plugin/normalise.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {
namespace {

// "Assurance / information and noting" → its three purposes.
std::vector<std::string> single_purposes(std::string_view text) {
    std::string folded = normalise(text);
    for (const std::string_view joiner : {" and ", " & ", " or ", "/", ",", ";"})
        for (std::size_t at = folded.find(joiner); at != std::string::npos; at = folded.find(joiner, at + 1))
            folded.replace(at, joiner.size(), std::string(joiner.size(), '\n'));
    std::vector<std::string> purposes;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find('\n', begin), folded.size());
        std::string purpose = normalise(std::string_view(folded).substr(begin, end - begin));
        if (!purpose.empty()) purposes.push_back(std::move(purpose));
        begin = end + 1;
    }
    return purposes;
}

bool only_noting(std::string_view text, const WordList& noting) {
    const std::vector<std::string> purposes = single_purposes(text);
    return !purposes.empty() &&
           std::all_of(purposes.begin(), purposes.end(), [&](const std::string& one) { return noting.is(one); });
}

}  // namespace

bool purely_for_noting(const Field& purpose, const Lexicon& lexicon) {
    const WordList& noting = lexicon.list("noting-purposes");
    if (purpose.options.empty()) return only_noting(purpose.text(), noting);
    bool some = false;
    for (const Option& option : purpose.options) {
        if (option.state == Mark::unknown_tick) return false;
        if (option.state != Mark::ticked) continue;
        if (!only_noting(option.text, noting)) return false;
        some = true;
    }
    return some;
}

bool asks_for_decision(const Field& recommendation, const Lexicon& lexicon) {
    return lexicon.list("evidence-purposes").in(recommendation.text());
}

}  // namespace assure::cover_sheet
