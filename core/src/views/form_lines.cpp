#include "views/form_lines.h"

#include "views/looks.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace assure::views {
namespace {

constexpr std::size_t few_label_words = 3;   // "Author", "Paper title": a label even where it stands alone
constexpr std::size_t some_label_words = 6;  // a label where another one stands beside it
constexpr std::size_t run_of_a_form = 3;     // so many "Label: answer" lines in a row are a form

// What stands before a tab, added up piece by piece so that no piece is looked at twice.
struct BeforeTab {
    bool blank = true;
    bool any_bold = false;
    bool all_bold = true;

    void add(const Text& piece) {
        blank = blank && is_blank(piece.str);
        any_bold = any_bold || piece.any(Mark::bold);
        all_bold = all_bold && piece.all(Mark::bold);
    }
    [[nodiscard]] bool bold() const { return any_bold && all_bold; }
};

// A tab parts label and answer ("Meeting <tab> ICB Board") or two fields on one line.
bool tab_parts(const BeforeTab& before, std::string_view words_before, const Text& after) {
    if (before.blank || is_blank(after.str)) return false;
    const bool colon_after = split_at_colon(trim(after).str).has_value();
    return (colon_after && split_at_colon(words_before).has_value()) || before.bold() != is_bold(after);
}

void add_line(std::uint32_t index, const Block& block, Text text, std::vector<Line>& lines) {
    Line line;
    line.block = index;
    line.type = block.type;
    line.text = trim(text);
    line.bold = is_bold(line.text);
    line.answer_begin = line.text.first + static_cast<std::uint32_t>(line.text.str.size());
    lines.push_back(line);
}

void add_physical_line(std::uint32_t index, const Block& block, Text text, std::vector<Line>& lines) {
    BeforeTab before;
    std::size_t seen = 0;   // bytes that are in `before`
    std::size_t begin = 0;  // of the line
    for (std::size_t tab = text.str.find('\t'); tab != std::string_view::npos; tab = text.str.find('\t', tab + 1)) {
        before.add(text.slice(seen, tab - seen));
        seen = tab + 1;
        const std::size_t next = std::min(text.str.find('\t', seen), text.str.size());
        if (!tab_parts(before, text.str.substr(begin, tab - begin), text.slice(seen, next - seen))) continue;
        add_line(index, block, text.slice(begin, tab - begin), lines);
        before = BeforeTab();
        begin = seen;
    }
    add_line(index, block, text.slice(begin, text.str.size() - begin), lines);
}

void add_lines(std::uint32_t index, const Block& block, std::vector<Line>& lines) {
    const std::string_view all = block.text.str;
    if (block.type == BlockType::heading || all.find('\n') == std::string_view::npos) {
        add_physical_line(index, block, block.text, lines);
        return;
    }
    for (std::size_t begin = 0; begin <= all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        add_physical_line(index, block, block.text.slice(begin, end - begin), lines);
        begin = end + 1;
    }
}

void set_label(Line& line, std::size_t length, std::size_t rest_begin, std::uint8_t rank) {
    line.label = trim(line.text.slice(0, length));
    line.rest = trim(line.text.slice(rest_begin, line.text.str.size() - rest_begin));
    line.answer_begin = line.text.first + static_cast<std::uint32_t>(rest_begin);
    line.rank = rank;
}

bool begins_bold(const Text& text) {
    return !text.spans.empty() && text.spans.front().marks.has(Mark::bold);
}

// "**Label** – answer": a bold beginning parted from the rest by a dash.
bool split_at_dash(Line& line) {
    if (!begins_bold(line.text)) return false;
    for (const std::string_view dash : {std::string_view(" – "), std::string_view(" — "), std::string_view(" - ")}) {
        const std::size_t at = line.text.str.find(dash);
        if (at == std::string_view::npos || !looks_like_label(line.text.str.substr(0, at))) continue;
        const Text rest = line.text.slice(at + dash.size(), line.text.str.size() - at - dash.size());
        if (!is_bold(line.text.slice(0, at)) || rest.any(Mark::bold)) continue;
        set_label(line, at, at + dash.size(), rank::bold_colon);
        return true;
    }
    return false;
}

void rank_colon(Line& line) {
    const auto split = split_at_colon(line.text.str);
    if (!split) return;
    const Text label = line.text.slice(0, split->label_end);
    if (holds_tick(label)) return;
    const Text rest = line.text.slice(split->rest_begin, line.text.str.size() - split->rest_begin);
    const bool bold = is_bold(label) && !is_bold(rest);
    set_label(line, split->label_end, split->rest_begin, bold ? rank::bold_colon : rank::stray_colon);
}

void rank_line(Line& line, const Block& block) {
    if (line.text.empty()) return;
    if (block.type == BlockType::heading) {
        set_label(line, line.text.str.size(), line.text.str.size(), block.guessed ? rank::bold_line : block.level);
        return;
    }
    const bool answers_nothing = line.text.any(not_an_answer) || holds_tick(line.text);
    if (line.bold && looks_like_label(line.text.str) && !answers_nothing) {
        const auto split = split_at_colon(line.text.str);
        const bool has_rest = split && !is_blank(line.text.str.substr(split->rest_begin));
        if (!has_rest) {
            set_label(line, line.text.str.size(), line.text.str.size(), rank::bold_line);
            return;
        }
    }
    rank_colon(line);
    if (line.rank == rank::none) split_at_dash(line);
}

bool is_colon(const Line& line) {
    return line.rank >= rank::bold_colon && line.rank < rank::none;
}

// Where labels are bold, a plain "words: words" line is a label only if its words are few and stand there once.
bool has_bold_labels(const std::vector<Line>& lines) {
    const auto bold = std::count_if(lines.begin(), lines.end(), [](const Line& line) {
        return line.rank == rank::bold_colon && line.type != BlockType::list_item;
    });
    return bold >= static_cast<std::ptrdiff_t>(run_of_a_form);
}

// How often each plain label stands in the flow.
std::unordered_map<std::string_view, std::size_t> count_labels(const std::vector<Line>& lines) {
    std::unordered_map<std::string_view, std::size_t> counts;
    for (const Line& line : lines)
        if (line.rank == rank::stray_colon) ++counts[line.label.str];
    return counts;
}

// Plain "Label: answer" lines are a form where several follow one another, or where the label is very short.
// Items of a list ("Carers: met twice") never are: they would end the answer that they belong to.
void settle_plain_colons(std::vector<Line>& lines) {
    const bool bold_form = has_bold_labels(lines);
    const auto counts = bold_form ? count_labels(lines) : std::unordered_map<std::string_view, std::size_t>();
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin;
        std::size_t count = 0;
        while (end < lines.size() && (is_colon(lines[end]) || lines[end].text.empty()) &&
               lines[end].type != BlockType::table) {
            if (!lines[end].text.empty()) ++count;
            ++end;
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (lines[i].rank != rank::stray_colon || lines[i].type == BlockType::list_item) continue;
            if (bold_form && counts.at(lines[i].label.str) > 1) continue;
            const std::size_t limit = count > 1 ? some_label_words : few_label_words;
            const bool short_label = count_words(lines[i].label.str, limit + 1) <= limit;
            if ((count >= run_of_a_form && !bold_form) || short_label) lines[i].rank = rank::plain_colon;
        }
        begin = end + 1;
    }
}

// Bold lines in a cell are labels only beside text that is not bold; else the answer itself is bold.
void unrank_bold_answers(std::vector<Line>& lines) {
    const bool mixed = std::any_of(lines.begin(), lines.end(), [](const Line& line) {
        return line.type == BlockType::table || (!line.text.empty() && !line.bold);
    });
    if (mixed) return;
    for (Line& line : lines) {
        if (line.rank == rank::bold_line && line.type != BlockType::heading) line.rank = rank::none;
    }
}

// Where "**Label:** answer" lines come before any bold line, they are the form's own fields, and a bold line
// among them is one of them; else they lie inside the section that a bold line opens.
void settle_bold_colons(std::vector<Line>& lines) {
    const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) {
        return line.rank >= rank::bold_line && line.rank <= rank::bold_colon;
    });
    if (first == lines.end() || first->rank != rank::bold_colon) return;
    for (Line& line : lines) {
        if (line.rank == rank::bold_colon && line.type != BlockType::list_item) line.rank = rank::bold_line;
    }
}

// In a box that holds label and answer the first line is the label, whatever it looks like.
void rank_first_line(std::vector<Line>& lines) {
    const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return !line.text.empty(); });
    if (first == lines.end() || first->rank != rank::none || first->type == BlockType::table) return;
    if (std::all_of(std::next(first), lines.end(), [](const Line& line) { return line.text.empty(); })) return;
    if (!looks_like_label(first->text.str) || holds_tick(first->text)) return;
    set_label(*first, first->text.str.size(), first->text.str.size(), 1);
    first->guess = true;
}

}  // namespace

std::vector<Line> ranked_lines(const Source& source, const Flow& flow) {
    constexpr std::uint32_t usual_lines = 32;
    std::vector<Line> lines;
    lines.reserve(std::min(flow.blocks.last - flow.blocks.first, usual_lines));
    for (std::uint32_t i = flow.blocks.first; i < flow.blocks.last; i = source.block(i).end) {
        const Block& block = source.block(i);
        if (block.contents_entry) continue;
        const std::size_t begin = lines.size();
        if (block.type == BlockType::table) {
            add_line(i, block, {}, lines);
        } else {
            add_lines(i, block, lines);
        }
        if (block.type == BlockType::table || block.type == BlockType::field) continue;
        for (std::size_t line = begin; line < lines.size(); ++line)
            rank_line(lines[line], block);
    }
    settle_plain_colons(lines);
    settle_bold_colons(lines);
    if (flow.kind == FlowKind::cell) unrank_bold_answers(lines);
    if (flow.kind == FlowKind::boxed) rank_first_line(lines);
    return lines;
}

}  // namespace assure::views
