// House-keeping: what the template or the drafting left on the cover should be gone before readers see it.
#include "guards.h"
#include "record.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace assure::cover_sheet {
namespace {

constexpr std::size_t most_quoted = 8;

// What was found of one sort, and how messages name it.
struct LeftOvers {
    std::string_view one;
    std::string_view several;
    std::vector<TextPart> parts;
};

// Prompts, placeholders and guidance: a whole answer of them, or guidance beside an answer.
void find_in_field(const Context& context, const Field& field, LeftOvers& unfinished) {
    const bool whole = is_unfinished(section_state(field, context.lexicon()).state);
    for (const AnswerPart& part : field.answer)
        if (!part.label && (whole || holds_guidance(part.part.text.str, context.lexicon())))
            unfinished.parts.push_back(part.part);
}

LeftOvers find_unfinished(const Context& context) {
    LeftOvers unfinished{"prompt, placeholder or piece of guidance", "prompts, placeholders or pieces of guidance", {}};
    for (const Field& field : context.paper().form().fields())
        find_in_field(context, field, unfinished);
    // What lies in a field within a field is found in both.
    const auto begins_at = [](const TextPart& part) { return part.text.str.data(); };
    std::sort(unfinished.parts.begin(), unfinished.parts.end(), [&](const TextPart& a, const TextPart& b) {
        return std::pair(a.block, begins_at(a)) < std::pair(b.block, begins_at(b));
    });
    unfinished.parts.erase(
        std::unique(unfinished.parts.begin(), unfinished.parts.end(),
                    [&](const TextPart& a, const TextPart& b) { return begins_at(a) == begins_at(b); }),
        unfinished.parts.end());
    return unfinished;
}

LeftOvers find_comments(const Context& context) {
    LeftOvers comments{"comment", "comments", {}};
    for (const Story& story : context.source().stories())
        if (story.channel == Channel::comment && context.paper().range().contains(story.anchor) &&
            !story.blocks.empty())
            comments.parts.push_back({context.source().block(story.blocks.first).text, story.blocks.first});
    return comments;
}

LeftOvers find_changes(const Context& context) {
    LeftOvers changes{"tracked change", "tracked changes", {}};
    const BlockRange range = context.paper().range();
    for (std::uint32_t i = range.first; i < range.last; ++i)
        if (context.source().block(i).text.any(Mark::pending))
            changes.parts.push_back({context.source().block(i).text, i});
    for (const TextPart& deletion : context.source().deletions())
        if (range.contains(deletion.block)) changes.parts.push_back(deletion);
    return changes;
}

std::string counted(const LeftOvers& found) {
    return std::to_string(found.parts.size()) + " " + std::string(found.parts.size() == 1 ? found.one : found.several);
}

Result run(const Context& context) {
    std::string message;
    std::vector<TextPart> parts;
    for (const LeftOvers& found : {find_unfinished(context), find_comments(context), find_changes(context)}) {
        if (found.parts.empty()) continue;
        message += (message.empty() ? "" : "; ") + counted(found);
        parts.insert(parts.end(), found.parts.begin(), found.parts.end());
    }
    if (parts.empty())
        return Result::pass("We found no prompts, guidance, comments or tracked changes on the cover.")
            .at(context.source().locate(context.paper().range().first));
    Result result = Result::fail("Left on the cover: " + message + ".").at(context.source().locate(parts.front()));
    for (std::size_t i = 0; i < std::min(parts.size(), most_quoted); ++i)
        if (!parts[i].text.trimmed().empty()) result.evidence.push_back(quote(context.source(), parts[i]));
    return result;
}

}  // namespace

Check no_left_overs() {
    return {"no-left-overs", "cover-sheet", &run, {"placeholders", "template-guidance", "template-commands"}, {}};
}

}  // namespace assure::cover_sheet
