// House-keeping: a reader of the agenda needs to know what the paper is, for which meeting, whose it is and what it
// asks.
#include "guards.h"
#include "record.h"

#include <assure/plugin/dates.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace assure::cover_sheet {
namespace {

constexpr std::size_t longest_title_line = 120;

// One thing that the cover should say, and the labels under which it may stand.
struct Item {
    std::string_view name;
    std::array<std::string_view, 2> labels;
};

constexpr std::array<Item, 7> items{{
    {"the title", {"label-paper-title", "label-paper-title"}},
    {"the meeting", {"label-meeting", "label-meeting-date"}},
    {"the date", {"label-meeting-date", "label-date"}},
    {"the author", {"label-author", "label-author"}},
    {"the sponsor or lead", {"label-sponsor", "label-sponsor"}},
    {"the purpose", {"label-purpose", "label-purpose"}},
    {"the recommendation", {"label-recommendation", "label-recommendation"}},
}};

bool bears(const Context& context, const Field& field, const Item& item) {
    return std::any_of(item.labels.begin(), item.labels.end(),
                       [&](std::string_view labels) { return context.words(labels).is(field.label); });
}

// A bold line under a heading looks like a label of its own; here it is the answer, unless it is another label.
bool is_bold_answer(const Context& context, const AnswerPart& part) {
    return part.label && !part.part.text.trimmed().empty() &&
           !context.words("cover-sheet-labels").is(part.part.text.trimmed().str);
}

// "For noting" answers what the purpose is, and would answer nothing else.
bool is_answered(const Context& context, const Field& field, const Item& item) {
    const SectionState state = section_state(field, context.lexicon()).state;
    if (state == SectionState::answered || state == SectionState::pointer_only) return true;
    if (state == SectionState::empty)
        return std::any_of(field.answer.begin(), field.answer.end(),
                           [&](const AnswerPart& part) { return is_bold_answer(context, part); });
    return state == SectionState::not_applicable_bare && item.name == "the purpose" &&
           context.words("noting-purposes").in(field.text());
}

// "Meeting: ICB Board, 12 March 2026" says the date, too.
bool says_date(const Context& context, const Field& field, const Item& item) {
    return item.name == "the date" && context.words("label-meeting").is(field.label) &&
           !find_dates(field.text(), std::nullopt).empty();
}

// "Cover sheet: Virtual wards expansion" as a heading, or as a line of its own where a file has none (a workbook).
bool titled_in_heading(const Context& context) {
    const BlockRange range = context.paper().range();
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const Block& block = context.source().block(i);
        const bool line = block.type == BlockType::paragraph && block.cell.table == no_index &&
                          block.text.str.size() <= longest_title_line;
        if (block.type != BlockType::heading && !line) continue;
        const auto kind = context.words("cover-sheet-titles").first(block.text.str);
        const std::size_t colon = kind ? block.text.str.find(": ", kind->end()) : std::string_view::npos;
        if (colon != std::string_view::npos && colon + 2 < block.text.str.size()) return true;
    }
    return false;
}

struct Gap {
    std::string_view name;
    const Field* blank = nullptr;  // the field that stands there without an answer
};

// Nothing where the item is answered somewhere.
std::optional<Gap> gap_of(const Context& context, const Item& item) {
    Gap gap{item.name, nullptr};
    for (const Field& field : context.paper().form().fields()) {
        if (says_date(context, field, item)) return std::nullopt;
        if (!bears(context, field, item)) continue;
        if (is_answered(context, field, item)) return std::nullopt;
        if (gap.blank == nullptr) gap.blank = &field;
    }
    const bool titled = item.name == "the title" && gap.blank == nullptr &&
                        (!context.paper().title().empty() || titled_in_heading(context));
    return titled ? std::nullopt : std::optional(gap);
}

std::string named(const std::vector<Gap>& gaps) {
    std::string names;
    for (const Gap& gap : gaps) {
        if (!names.empty()) names += &gap == &gaps.back() ? " and " : ", ";
        names += std::string(gap.name) + (gap.blank == nullptr ? " (no such field)" : " (blank)");
    }
    return names;
}

// What the cover says of each item, in the first field that answers it; a title in a heading is not repeated.
std::vector<Evidence> said_on(const Context& context) {
    std::vector<Evidence> said;
    for (const Item& item : items) {
        const auto fields = context.paper().form().fields();
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) {
            return bears(context, field, item) && !field.answer.empty() && is_answered(context, field, item);
        });
        if (found != fields.end()) said.push_back(quote(context.source(), found->answer.front().part));
    }
    return said;
}

Result run(const Context& context) {
    std::vector<Gap> gaps;
    for (const Item& item : items)
        if (const std::optional<Gap> gap = gap_of(context, item)) gaps.push_back(*gap);
    if (gaps.empty())
        return Result::pass("The cover names its title, meeting, date, author, sponsor, purpose and recommendation.")
            .at(context.source().locate(context.paper().range().first))
            .quoting(said_on(context));
    const auto blank = std::find_if(gaps.begin(), gaps.end(), [](const Gap& gap) { return gap.blank != nullptr; });
    return Result::fail("The cover does not say: " + named(gaps) + ".")
        .at(blank != gaps.end() ? answer_location(context.source(), *blank->blank) : where_section_belongs(context));
}

}  // namespace

Check header_complete() {
    return {"header-complete",
            "cover-sheet",
            &run,
            {"cover-sheet-titles", "cover-sheet-labels", "label-paper-title", "label-meeting", "label-meeting-date",
             "label-date", "label-author", "label-sponsor", "label-purpose", "label-recommendation", "noting-purposes"},
            {}};
}

}  // namespace assure::cover_sheet
