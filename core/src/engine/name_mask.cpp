#include "engine/name_mask.h"

#include "views/names.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace assure {
namespace {

constexpr std::size_t shortest_part = 3;  // "Jo" may be anything

bool in_word(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0x80U ? text.compare(at, 2, "\xE2\x80") != 0 : std::isalnum(byte) != 0;
}

bool is_whole(std::string_view text, std::size_t at, std::size_t length) {
    const bool starts = at == 0 || !in_word(text, at - 1);
    const bool ends = at + length == text.size() || !in_word(text, at + length);
    return starts && ends;
}

}  // namespace

NameMask::NameMask(std::span<const Paper* const> papers, const std::vector<RuleResult>& results,
                   const Lexicon& lexicon) {
    for (const Paper* paper : papers) {
        for (const std::string& written : paper->record().private_names())
            if (const auto name = leading_name(written, lexicon)) add(*name);
    }
    for (const RuleResult& answer : results) {
        for (const Evidence& one : answer.result.evidence)
            for (const std::string& name : names_beside_people(one.quote, lexicon))
                add(name);
    }
    std::sort(names_.begin(), names_.end(), [](const std::string& a, const std::string& b) {
        return a.size() == b.size() ? a < b : a.size() > b.size();
    });
    names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
}

// The name and its parts: a sentence further on calls her Mary.
void NameMask::add(const std::string& name) {
    names_.push_back(name);
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        if (end - at >= shortest_part) names_.push_back(name.substr(at, end - at));
        at = end + 1;
    }
}

bool NameMask::mask(std::string& text) const {
    bool any = false;
    for (const std::string& name : names_) {
        for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
            if (!is_whole(text, at, name.size())) {
                at += name.size();
                continue;
            }
            text.replace(at, name.size(), masked_name);
            at += masked_name.size();
            any = true;
        }
    }
    return any;
}

bool NameMask::mask(Location& place) const {
    bool any = mask(place.label);
    any = mask(place.column_heading) || any;
    for (std::string& heading : place.heading)
        any = mask(heading) || any;
    return any;
}

bool NameMask::mask(Result& result) const {
    bool any = mask(result.message);
    any = mask(result.fix) || any;
    if (result.location) any = mask(*result.location) || any;
    for (Evidence& one : result.evidence) {
        any = mask(one.quote) || any;
        any = mask(one.location) || any;
    }
    return any;
}

bool NameMask::apply(std::vector<RuleResult>& results) const {
    if (names_.empty()) return false;
    bool any = false;
    for (RuleResult& answer : results)
        any = mask(answer.result) || any;
    return any;
}

}  // namespace assure
