#include "pack.h"

#include <assure/plugin/normalise.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace assure::cover_sheet {
namespace {

// "agenda item 9" of "Agenda item 9: Dental access"; empty where the text begins no paper.
std::string start_in(std::string_view text, const Lexicon& lexicon) {
    const auto start = lexicon.list("paper-starts").first(text);
    return start && start->begin == 0 ? normalise(text.substr(0, start->length)) : std::string();
}

std::string_view last_word(std::string_view words) {
    return words.substr(words.find_last_of(" .:") + 1);
}

// "8" of "8iii" and of "8": the agenda's number without its parts.
std::string_view main_number(std::string_view number) {
    const std::size_t end = number.find_first_not_of("0123456789");
    return end == 0 ? number : number.substr(0, end);
}

// The number or letter under which the cover itself stands in the agenda.
std::optional<std::string> own_number(const Source& source, const Claim& cover, const Lexicon& lexicon) {
    bool labelled = false;
    for (std::uint32_t i = cover.range.first; i < cover.signs.last; ++i) {
        const std::string_view text = source.block(i).text.trimmed().str;
        if (text.empty()) continue;
        if (labelled) return normalise(text);
        if (const std::string start = start_in(text, lexicon); !start.empty()) return std::string(last_word(start));
        labelled = lexicon.list("label-agenda-item").is(text);
    }
    return std::nullopt;
}

// Whether the heading is the title of the cover's own paper.
bool is_own(std::string_view heading, const std::string& start, const std::optional<std::string>& own,
            std::string_view title) {
    if (own && main_number(last_word(start)) == main_number(*own)) return true;
    return !title.empty() && normalise(heading).find(normalise(title)) != std::string::npos;
}

Claim without_cover(BlockRange range, std::string_view heading) {
    const std::string title(heading);
    return {range,
            title,
            "heading '" + title + "'",
            {},
            "This paper of the pack has no cover sheet: it begins at '" + title + "', and we found none before it."};
}

}  // namespace

std::vector<Claim> papers_without_cover(const Source& source, Claim& cover, const Lexicon& lexicon) {
    const std::optional<std::string> own = own_number(source, cover, lexicon);
    bool own_paper_begun = own.has_value();
    const std::uint32_t end = cover.range.last;
    std::vector<Claim> papers;
    for (std::uint32_t i = cover.signs.last; i < end; i = source.block(i).end) {
        const Block& block = source.block(i);
        if (block.type != BlockType::heading) continue;
        const std::string_view heading = block.text.trimmed().str;
        const std::string start = start_in(heading, lexicon);
        // Under a cover without a number the first such heading may be that of its own paper.
        if (start.empty() || !std::exchange(own_paper_begun, true)) continue;
        if (papers.empty() && is_own(heading, start, own, cover.title)) continue;
        (papers.empty() ? cover : papers.back()).range.last = i;
        papers.push_back(without_cover({i, end}, heading));
    }
    return papers;
}

}  // namespace assure::cover_sheet
