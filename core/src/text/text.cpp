#include "assure/plugin/text.h"

#include "text/work_budget.h"

#include <algorithm>

namespace assure {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The part of the span that lies in the text, as positions in text.str.
struct Overlap {
    std::size_t begin;
    std::size_t end;
};

Overlap overlap(const Span& span, const Text& text) {
    const std::size_t first = text.first;
    const std::size_t last = first + text.str.size();
    const std::size_t begin = std::clamp<std::size_t>(span.begin, first, last);
    const std::size_t end = std::clamp<std::size_t>(std::size_t{span.begin} + span.length, first, last);
    return {begin - first, end - first};
}

// Going through a text costs its bytes and its spans; so does every view that does it.
void charge(const Text& text) {
    spend_work(work_of_bytes(text.str.size()) + text.spans.size());
}

bool blank(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_space);
}

}  // namespace

Text Text::slice(std::size_t begin, std::size_t length) const {
    Text part{str.substr(begin, length), {}, first + static_cast<std::uint32_t>(begin)};
    if (length == 0) return part;
    if (length == str.size()) return *this;
    // Spans are in order, so that the first and last that touch the slice need no walk along the others.
    const std::size_t end = std::size_t{part.first} + length;
    const auto from = std::partition_point(spans.begin(), spans.end(), [&](const Span& span) {
        return std::size_t{span.begin} + span.length <= part.first;
    });
    const auto to = std::partition_point(from, spans.end(), [&](const Span& span) { return span.begin < end; });
    part.spans = std::span<const Span>(from, to);
    return part;
}

Text Text::trimmed() const {
    std::size_t begin = 0;
    std::size_t end = str.size();
    while (begin < end && is_space(str[begin]))
        ++begin;
    while (end > begin && is_space(str[end - 1]))
        --end;
    return slice(begin, end - begin);
}

bool Text::any(Marks marks) const {
    charge(*this);
    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
        const Overlap o = overlap(span, *this);
        return span.marks.any(marks) && !blank(str.substr(o.begin, o.end - o.begin));
    });
}

bool Text::all(Marks marks) const {
    charge(*this);
    return std::all_of(spans.begin(), spans.end(), [&](const Span& span) {
        const Overlap o = overlap(span, *this);
        return span.marks.any(marks) || blank(str.substr(o.begin, o.end - o.begin));
    });
}

std::string Text::without(Marks marks) const {
    charge(*this);
    std::string kept;
    kept.reserve(str.size());
    for (const Span& span : spans) {
        const Overlap o = overlap(span, *this);
        if (!span.marks.any(marks)) kept += str.substr(o.begin, o.end - o.begin);
    }
    return kept;
}

}  // namespace assure
