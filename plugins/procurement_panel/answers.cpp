#include "answers.h"

#include "assure/plugin/normalise.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cstddef>

namespace assure::procurement_panel {
namespace {

using assure::Mark;

bool holds_any(std::string_view text, std::span<const std::string_view> signs) {
    return std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

constexpr std::array<std::string_view, 6> ticks{"\u2713", "\u2714", "\u2611", "\u2612", "\u2705", "\uF0FC"};
constexpr std::array<std::string_view, 5> crosses{"\u2717", "\u2718", "\u274C", "\u2715", "\u2716"};

// Only where a date stands matters here, not of which year it is.
constexpr std::chrono::year any_year{2000};

}  // namespace

bool begins_with(std::string_view text, const assure::WordList& list) {
    const auto match = list.first(text);
    return match && wordless(text.substr(0, match->begin));
}

bool wordless(std::string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

bool Answer::blank() const {
    return wordless(text) && !marks.has(Mark::ticked) && !holds_any(text, ticks) && !holds_any(text, crosses);
}

bool understood(std::string_view text, std::span<const std::string_view> lists, const assure::Lexicon& lexicon) {
    std::string rest(text);
    const auto take = [&](std::size_t begin, std::size_t length) {
        std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(begin), length, ' ');
    };
    for (const std::string_view list : lists)
        for (const assure::Match& match : lexicon.list(list).all(text))
            take(match.begin, match.length);
    for (const assure::FoundDate& date : assure::find_dates(text, any_year))
        take(date.begin, date.length);
    std::size_t letters = 0;
    for (const char c : rest) {
        const bool letter = std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '\'';
        letters = letter ? letters + 1 : 0;
        if (letters > 1 || c == '?') return false;
    }
    return true;
}

Said said(const Answer& answer, const assure::Lexicon& lexicon) {
    if (answer.blank() || lexicon.list("panel-vacant").is(answer.text)) return Said::nothing;
    const std::string folded = assure::normalise(answer.text);
    if (begins_with(folded, lexicon.list("panel-no"))) return Said::no;
    if (begins_with(folded, lexicon.list("panel-yes"))) return Said::yes;
    if (holds_any(answer.text, crosses)) return Said::no;
    if (answer.marks.has(Mark::ticked) || holds_any(answer.text, ticks)) return Said::yes;
    if (folded == "x") return Said::yes;
    return Said::words;
}

Answer answer_of(const assure::Source& source, const assure::DataTable& table, const assure::DataRow& row,
                 std::size_t column) {
    Answer answer;
    answer.column = true;
    answer.heading = table.columns[column];
    answer.where = locate(source, table, row, column);
    const assure::DataCell& cell = row.cells[column];
    answer.text = cell.text();
    answer.pending = source.table(table.table).rows[row.row].pending;
    for (const assure::TextPart& part : cell.parts) {
        if (part.text.trimmed().any(Mark::pending)) answer.pending = true;
        if (part.text.any(Mark::ticked)) answer.marks.set(Mark::ticked);
        if (part.text.any(Mark::unticked)) answer.marks.set(Mark::unticked);
        if (!answer.part && !part.text.trimmed().empty()) answer.part = part;
    }
    return answer;
}

}  // namespace assure::procurement_panel
