#include "views/form_options.h"

#include "text/work_budget.h"
#include "views/form_draft.h"
#include "views/looks.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace assure::views {
namespace {

std::optional<Mark> tick_mark(Marks marks) {
    for (const Mark mark : {Mark::ticked, Mark::unticked, Mark::unknown_tick}) {
        if (marks.has(mark)) return mark;
    }
    return std::nullopt;
}

// The tick box that a span of the text draws, its bytes counted from the text.
std::optional<Tick> tick_of(const Span& span, const Text& text) {
    const auto mark = tick_mark(span.marks);
    const std::size_t from = std::max<std::size_t>(span.begin, text.first);
    const std::size_t to = std::min<std::size_t>(std::size_t{span.begin} + span.length, text.first + text.str.size());
    if (!mark || to <= from) return std::nullopt;
    Tick tick{from - text.first, to - text.first, *mark};
    const bool bracketed = tick.begin > 0 && tick.end < text.str.size() &&
                           (text.str[tick.begin - 1] == '(' || text.str[tick.begin - 1] == '[') &&
                           (text.str[tick.end] == ')' || text.str[tick.end] == ']');
    if (bracketed) {
        --tick.begin;
        ++tick.end;
    }
    return tick;
}

// One line of an answer, with its tick boxes.
struct OptionLine {
    TextPart part;
    std::vector<Tick> ticks;
    bool used = false;  // its words belong to a tick box on a line of its own
    [[nodiscard]] bool tick_alone() const {
        const Text& text = part.text;
        return ticks.size() == 1 && is_blank(text.str.substr(0, ticks[0].begin)) &&
               is_blank(text.str.substr(ticks[0].end));
    }
};

std::vector<OptionLine> option_lines(const std::vector<AnswerPart>& answer) {
    std::vector<OptionLine> lines;
    for (const AnswerPart& part : answer) {
        if (part.label) continue;
        const Text& text = part.part.text;
        for (std::size_t begin = 0; begin < text.str.size();) {
            const std::size_t end = std::min(text.str.find('\n', begin), text.str.size());
            const Text line = trim(text.slice(begin, end - begin));
            if (!line.empty()) lines.push_back({{line, part.part.block}, find_tick_boxes(line)});
            begin = end + 1;
        }
    }
    return lines;
}

void add_option(const TextPart& line, std::size_t words_begin, std::size_t words_end, const Tick& tick,
                std::vector<Option>& options) {
    const Text words = trim(line.text.slice(words_begin, words_end - words_begin));
    if (words.empty()) return;  // a box that stands for nothing
    const std::size_t begin = std::min(tick.begin, words_begin);
    const std::size_t end = std::max(tick.end, words_end);
    options.push_back({std::string(words.str), tick.state, {trim(line.text.slice(begin, end - begin)), line.block}});
}

// "☒ For decision ☐ For noting", or "For decision ☒ For noting ☐" where the line ends with a box.
void read_line(const OptionLine& line, std::vector<Option>& options) {
    const std::string_view text = line.part.text.str;
    const bool leads = is_blank(text.substr(0, line.ticks.front().begin));
    const bool trails = !leads && is_blank(text.substr(line.ticks.back().end));
    std::size_t before = 0;
    for (std::size_t i = 0; i < line.ticks.size(); ++i) {
        const Tick& tick = line.ticks[i];
        const std::size_t next = i + 1 < line.ticks.size() ? line.ticks[i + 1].begin : text.size();
        if (trails) {
            add_option(line.part, before, tick.begin, tick, options);
        } else {
            add_option(line.part, tick.end, next, tick, options);
        }
        before = tick.end;
    }
}

}  // namespace

std::vector<Tick> find_tick_boxes(const Text& text) {
    spend_work(1 + text.spans.size());
    std::vector<Tick> ticks;
    for (const Span& span : text.spans) {
        const auto tick = tick_of(span, text);
        if (!tick) continue;
        // The reader marks "(✓)" as three spans of one box.
        const bool same = !ticks.empty() && ticks.back().end >= tick->begin && ticks.back().state == tick->state;
        if (same) {
            ticks.back().end = std::max(ticks.back().end, tick->end);
        } else {
            ticks.push_back(*tick);
        }
    }
    return ticks;
}

Mark tick_state(const Text& text) {
    const std::vector<Tick> ticks = find_tick_boxes(text);
    return ticks.empty() ? Mark::ticked : ticks.front().state;
}

bool holds_tick(const Text& text) {
    return has_tick_mark(text);
}

std::vector<Option> find_options(const std::vector<AnswerPart>& answer) {
    std::vector<OptionLine> lines = option_lines(answer);
    std::vector<Option> options;
    const bool box_first = !lines.empty() && lines.front().tick_alone();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].ticks.empty()) continue;
        const std::size_t words = box_first ? i + 1 : i - 1;
        const bool elsewhere =
            lines[i].tick_alone() && words < lines.size() && lines[words].ticks.empty() && !lines[words].used;
        if (!elsewhere) {
            read_line(lines[i], options);
            continue;
        }
        lines[words].used = true;
        options.push_back({std::string(lines[words].part.text.str), lines[i].ticks.front().state, lines[words].part});
    }
    return options;
}

}  // namespace assure::views
