#include "views/answer_text.h"

#include "views/form_options.h"
#include "views/looks.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <string_view>
#include <utility>

namespace assure::views {
namespace {

enum class Kind : std::uint8_t { accepted, pending, prompt, dropped };

Kind kind_of(Marks marks) {
    if (marks.has(Mark::struck) || marks.has(Mark::hidden)) return Kind::dropped;
    if (marks.has(Mark::prompt)) return Kind::prompt;
    return marks.has(Mark::pending) ? Kind::pending : Kind::accepted;
}

// Bytes [begin, end) of a block's text.
struct Cut {
    std::size_t begin;
    std::size_t end;
};

class PartReader {
public:
    PartReader(const TextPart& part, bool has_options, AnswerText& out) : part_(part), out_(out) {
        if (has_options) ticks_ = find_tick_boxes(part.text);
    }

    // `cuts`: what does not count besides the tick boxes.
    void run(std::vector<Cut> cuts) {
        const Text& text = part_.text;
        for (const Tick& tick : ticks_)
            cuts.push_back({text.first + tick.begin, text.first + tick.end});
        std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.begin < b.begin; });
        std::size_t at = text.first;
        for (const Cut& cut : cuts) {
            if (cut.begin > at) split_by_marks(at, std::min(cut.begin, end()));
            at = std::max(at, cut.end);
        }
        if (at < end()) split_by_marks(at, end());
    }

private:
    [[nodiscard]] std::size_t end() const { return part_.text.first + part_.text.str.size(); }

    // Neighbouring spans of one kind make one piece.
    void split_by_marks(std::size_t begin, std::size_t end_at) {
        Kind kind = Kind::accepted;
        std::size_t from = begin;
        const Text between = part_.text.slice(begin - part_.text.first, end_at - begin);
        for (const Span& span : between.spans) {
            const std::size_t span_begin = std::max<std::size_t>(span.begin, begin);
            const std::size_t span_end = std::min<std::size_t>(std::size_t{span.begin} + span.length, end_at);
            if (span_begin >= span_end) continue;
            if (kind_of(span.marks) != kind) {
                emit(kind, from, span_begin);
                kind = kind_of(span.marks);
                from = span_begin;
            }
        }
        emit(kind, from, end_at);
    }

    void emit(Kind kind, std::size_t from, std::size_t to) {
        if (from >= to || kind == Kind::dropped) return;
        const Text text = trim(part_.text.slice(from - part_.text.first, to - from));
        if (text.empty()) return;
        auto& pieces = kind == Kind::accepted ? out_.accepted : kind == Kind::pending ? out_.pending : out_.prompts;
        pieces.push_back({text, part_.block});
    }

    const TextPart& part_;
    AnswerText& out_;
    std::vector<Tick> ticks_;
};

bool is_open(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0 || std::isdigit(static_cast<unsigned char>(c)) != 0 ||
           static_cast<unsigned char>(c) >= 0x80U || c == '"' || c == '\'' || c == '(' || c == '[';
}

// A tick in a column of its own stands for the column's title.
void add_chosen_columns(const Field& field, AnswerText& out) {
    std::vector<std::uint32_t> blocks;
    for (const AnswerPart& part : field.answer)
        blocks.push_back(part.part.block);
    std::sort(blocks.begin(), blocks.end());
    for (const Option& option : field.options) {
        const bool inside = std::binary_search(blocks.begin(), blocks.end(), option.where.block);
        if (option.state != Mark::unticked && !inside) out.accepted.push_back(option.where);
    }
}

std::pair<std::uint32_t, std::uint32_t> place(const TextPart& part) {
    return {part.block, part.text.first};
}

// Where the options lie in the part that nobody chose. `unticked` is in order of place; an option lies in one part.
std::vector<Cut> cuts_in(const std::vector<const Option*>& unticked, const TextPart& part) {
    std::vector<Cut> cuts;
    const std::size_t end = part.text.first + part.text.str.size();
    const auto inside = [&](const TextPart& option) { return option.block == part.block && option.text.first < end; };
    auto option = std::lower_bound(unticked.begin(), unticked.end(), place(part),
                                   [](const Option* item, const auto& at) { return place(item->where) < at; });
    for (; option != unticked.end() && inside((*option)->where); ++option) {
        const Text& where = (*option)->where.text;
        cuts.push_back({where.first, where.first + where.str.size()});
    }
    return cuts;
}

void add_lone_ticks(const TextPart& part, AnswerText& out) {
    if (!has_tick_mark(part.text)) return;
    for (const Tick& tick : find_tick_boxes(part.text)) {
        if (tick.state != Mark::unticked)
            out.ticks.push_back({part.text.slice(tick.begin, tick.end - tick.begin), part.block});
    }
}

// "(max. 200 words)".
bool is_in_brackets(std::string_view line, std::size_t at) {
    constexpr std::size_t reach = 200;  // bytes, so that the work stays bounded
    const std::string_view before = line.substr(at - std::min(at, reach), std::min(at, reach));
    const std::string_view behind = line.substr(at, reach);
    const std::size_t open = before.find_last_of("()");
    const std::size_t close = behind.find_first_of("()");
    return open != std::string_view::npos && before[open] == '(' && close != std::string_view::npos &&
           behind[close] == ')';
}

// A full stop that ends a sentence: not one of an abbreviation ("t.b.d.", "Dr.", "J.") or inside brackets.
bool ends_sentence(std::string_view line, std::size_t stop) {
    if (line[stop] != '.' && line[stop] != '!' && line[stop] != '?') return false;
    std::size_t next = stop + 1;
    if (is_in_brackets(line, stop)) return false;
    while (next < line.size() && (line[next] == '"' || line[next] == '\'' || line[next] == ')'))
        ++next;
    if (next == line.size()) return true;
    if (line[next] != ' ' && line[next] != '\t') return false;
    while (next < line.size() && (line[next] == ' ' || line[next] == '\t'))
        ++next;
    if (next < line.size() && !is_open(line[next])) return false;
    if (line[stop] != '.') return true;
    const std::string_view before = line.substr(0, stop);
    const std::string_view token = before.substr(before.find_last_of(" \t(") + 1);
    const bool abbreviated = token.size() < 2 || token.find('.') != std::string_view::npos;
    const bool title = token.size() == 2 && std::isupper(static_cast<unsigned char>(token[0])) != 0 &&
                       std::islower(static_cast<unsigned char>(token[1])) != 0;
    const bool number = !token.empty() && std::isdigit(static_cast<unsigned char>(token.back())) != 0;
    return number || (!abbreviated && !title);
}

}  // namespace

AnswerText answer_text(const Field& field) {
    AnswerText out;
    add_chosen_columns(field, out);
    // Options stand in the order of the answer, so that one pass finds those of each part.
    std::vector<const Option*> unticked;
    for (const Option& option : field.options) {
        if (option.state == Mark::unticked) unticked.push_back(&option);
    }
    std::stable_sort(unticked.begin(), unticked.end(),
                     [](const Option* a, const Option* b) { return place(a->where) < place(b->where); });
    for (const AnswerPart& part : field.answer) {
        if (part.label) continue;
        const bool ticks = !field.options.empty() || has_tick_mark(part.part.text);
        PartReader(part.part, ticks, out).run(cuts_in(unticked, part.part));
        if (field.options.empty()) add_lone_ticks(part.part, out);
    }
    return out;
}

std::vector<TextPart> sentences(const TextPart& piece) {
    std::vector<TextPart> found;
    const Text& text = piece.text;
    const auto add = [&](std::size_t begin, std::size_t end) {
        const Text sentence = trim(text.slice(begin, end - begin));
        if (!sentence.empty()) found.push_back({sentence, piece.block});
    };
    for (std::size_t begin = 0; begin < text.str.size();) {
        const std::size_t line_end = std::min(text.str.find('\n', begin), text.str.size());
        const std::string_view line = text.str.substr(begin, line_end - begin);
        std::size_t from = 0;
        for (std::size_t stop = line.find_first_of(".!?"); stop != std::string_view::npos;
             stop = line.find_first_of(".!?", stop + 1)) {
            if (!ends_sentence(line, stop)) continue;
            add(begin + from, begin + stop + 1);
            from = stop + 1;
        }
        add(begin + from, line_end);
        begin = line_end + 1;
    }
    return found;
}

}  // namespace assure::views
