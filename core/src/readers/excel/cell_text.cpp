#include "readers/excel/cell_text.h"

#include "assure/plugin/dates.h"
#include "assure/plugin/error.h"
#include "readers/excel/xml.h"
#include "readers/tick_glyphs.h"
#include "readers/xml_encoding.h"
#include "text/blanks.h"
#include "text/work_budget.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace assure::excel {
namespace {

// The characters that stand in a v or t element.
std::string_view raw_of(pugi::xml_node element) {
    return element.child_value();
}

bool shows_nothing(pugi::xml_node string) {
    for (const pugi::xml_node node : string.children()) {
        if (is(node, "t") && !is_blank(raw_of(node))) return false;
        if (is(node, "r") && !is_blank(raw_of(child(node, "t")))) return false;
    }
    return true;
}

// The bytes of its text.
std::size_t size_of(pugi::xml_node string) {
    std::size_t size = 0;
    for (const pugi::xml_node node : string.children())
        size += raw_of(is(node, "r") ? child(node, "t") : node).size();
    return size;
}

// A character that XML cannot hold or a program would not write: "_x000D_". Its code; 0 where there is none.
std::uint32_t escaped_character(std::string_view raw) {
    if (raw.size() < 7 || !raw.starts_with("_x") || raw[6] != '_') return 0;
    std::uint32_t code = 0;
    const auto [stop, error] = std::from_chars(raw.data() + 2, raw.data() + 6, code, 16);
    return error == std::errc() && stop == raw.data() + 6 ? code : 0;
}

// The bytes that a line break at the front of `raw` takes; 0 where there is none.
std::size_t line_break(std::string_view raw) {
    for (const std::string_view sign : {"\r\n", "\n", "\r", "&#10;", "&#xA;", "&#xa;", "_x000A_", "_x000a_"}) {
        if (raw.starts_with(sign)) return sign.size();
    }
    return 0;
}

// "2026-04-20T00:00:00" as a person writes it.
std::string show_iso(std::string_view raw) {
    constexpr std::size_t day_length = 10;
    const auto day = parse_iso(raw.substr(0, day_length));
    if (!day) return std::string(raw);
    std::string shown = to_string(*day);
    constexpr std::size_t minutes_end = 16;
    const bool midnight = raw.substr(std::min(day_length, raw.size())).starts_with("T00:00");
    if (raw.size() >= minutes_end && !midnight) shown += " " + std::string(raw.substr(day_length + 1, 5));
    return shown;
}

}  // namespace

CellText::CellText(SourceBuilder& builder, const OpenPart& strings, const Styles& styles, Epoch epoch,
                   std::size_t most_shared)
    : builder_(builder), strings_(strings), styles_(styles), epoch_(epoch), shared_left_(most_shared), sink_(builder) {
    for (pugi::xml_node node = strings.root.first_child(); node; node = node.next_sibling()) {
        if (!is(node, "si")) continue;
        shared_.push_back(node);
        blank_.push_back(shows_nothing(node));
    }
}

const CellStyle& CellText::style_of(pugi::xml_node cell) const {
    return styles_.of(number_of(attribute(cell, "s"), 0));
}

pugi::xml_node CellText::shared_string(pugi::xml_node cell) const {
    const std::uint32_t index = number_of(raw_of(child(cell, "v")), no_index);
    return index < shared_.size() ? shared_[index] : pugi::xml_node();
}

bool CellText::is_filled(pugi::xml_node cell) const {
    const std::string_view type = attribute(cell, "t");
    if (type == "inlineStr") return !shows_nothing(child(cell, "is"));
    const std::string_view value = raw_of(child(cell, "v"));
    if (type == "s") {
        const std::uint32_t index = number_of(value, no_index);
        return index < blank_.size() ? !blank_[index] : !is_blank(value);
    }
    return !is_blank(value);
}

// The text of its last run, which in most cells is the only one, without blanks after it.
std::string_view CellText::last_text(pugi::xml_node cell) const {
    const std::string_view type = attribute(cell, "t");
    pugi::xml_node text = child(cell, "v");
    if (type == "s" || type == "inlineStr") {
        const pugi::xml_node string = type == "s" ? shared_string(cell) : child(cell, "is");
        text = child(string, "t");
        for (const pugi::xml_node run : string.children()) {
            if (is(run, "r")) text = child(run, "t");
        }
    }
    const std::string_view raw = raw_of(text);
    return raw.substr(0, raw.find_last_not_of(blanks) + 1);
}

std::string CellText::plain_text(pugi::xml_node cell) const {
    const std::string_view type = attribute(cell, "t");
    std::string text;
    if (type == "s" || type == "inlineStr") {
        const pugi::xml_node string = type == "s" ? shared_string(cell) : child(cell, "is");
        for (const pugi::xml_node node : string.children()) {
            if (is(node, "t") || is(node, "r")) text += raw_of(is(node, "r") ? child(node, "t") : node);
        }
    } else if (type == "b") {
        text = raw_of(child(cell, "v")) == "1" ? "TRUE" : "FALSE";
    } else {
        text = raw_of(child(cell, "v"));
    }
    spend_work(work_of_bytes(text.size()));
    return decoded(text);
}

bool CellText::ends_as_label(pugi::xml_node cell) const {
    const std::string_view text = last_text(cell);
    return text.ends_with(':') || text.ends_with('?');
}

bool CellText::is_number(pugi::xml_node cell) {
    const std::string_view type = attribute(cell, "t");
    return type.empty() || type == "n" || type == "d";
}

bool CellText::same_text(pugi::xml_node a, pugi::xml_node b) const {
    return !is_number(a) && !is_number(b) && last_text(a) == last_text(b);
}

void CellText::put(pugi::xml_node cell, const OpenPart& sheet, Marks marks) {
    const CellStyle& style = style_of(cell);
    const std::string_view type = attribute(cell, "t");
    const bool text = type == "s" || type == "inlineStr" || type == "str";
    marks = marks | style.marks;
    if (text ? style.format.hides_text() : style.format.hides_numbers()) marks.set(Mark::hidden);
    any_line_ = false;
    const pugi::xml_node shared = type == "s" ? shared_string(cell) : pugi::xml_node();
    if (shared) {
        spend_shared(size_of(shared));
        put_runs(shared, strings_, style, marks);
    } else if (type == "inlineStr") {
        put_runs(child(cell, "is"), sheet, style, marks);
    } else {
        put_value(cell, sheet, style, marks);
    }
    finish();
}

void CellText::put_string(pugi::xml_node string, const OpenPart& part, const CellStyle& style, Marks marks) {
    any_line_ = false;
    put_runs(string, part, style, marks);
    finish();
}

void CellText::spend_shared(std::size_t bytes) {
    spend_work(work_of_bytes(bytes));
    if (bytes > shared_left_)
        throw Error("The workbook shows the same texts so often that they come to more than is read.", strings_.name,
                    "Split the workbook, or save the sheets that matter as a workbook of their own.");
    shared_left_ -= bytes;
}

// Phonetic text (rPh) says again how the words are spoken, and is left out.
void CellText::put_runs(pugi::xml_node string, const OpenPart& part, const CellStyle& style, Marks marks) {
    sink_.set_part(part.index);
    const auto put_text = [&](pugi::xml_node text, Marks own, std::string_view font) {
        for (const pugi::xml_node piece : text.children()) {
            const std::string_view raw = piece.value();
            if (!raw.empty()) put_lines(raw, part.tree->offset_of(raw.data()), own, font);
        }
    };
    for (const pugi::xml_node node : string.children()) {
        if (is(node, "t")) put_text(node, marks, style.symbol_font);
        if (!is(node, "r")) continue;
        Marks own = marks;
        std::string_view font = style.symbol_font;
        if (const pugi::xml_node look = child(node, "rPr")) {
            // A run's own font takes the place of the cell's; what hides or strikes the whole cell stays.
            for (const Mark mark : {Mark::bold, Mark::italic, Mark::coloured})
                own.set(mark, false);
            own = own | font_marks(look);
            if (font_colour(look) == style.background) own.set(Mark::hidden);
            font = symbol_font(look);
        }
        put_text(child(node, "t"), own, font);
    }
}

void CellText::put_value(pugi::xml_node cell, const OpenPart& sheet, const CellStyle& style, Marks marks) {
    const std::string_view raw = raw_of(child(cell, "v"));
    if (raw.empty()) return;
    const std::string_view type = attribute(cell, "t");
    const std::uint32_t offset = sheet.tree->offset_of(raw.data());
    const auto length = static_cast<std::uint32_t>(raw.size());
    sink_.set_part(sheet.index);
    if (type == "str") {
        put_lines(raw, offset, marks, style.symbol_font);
    } else if (type == "b") {
        const bool yes = raw == "1" || raw == "true";
        if (style.check_box) {
            sink_.put_tick(yes ? Mark::ticked : Mark::unticked, {}, offset, length, marks);
        } else {
            sink_.put_sign(yes ? "TRUE" : "FALSE", offset, length, marks);
        }
    } else if (type == "d") {
        sink_.put_sign(show_iso(raw), offset, length, marks);
    } else if (type.empty() || type == "n") {
        const std::string shown = style.format.show(raw, epoch_);
        // In a symbol font a number may draw a tick box too.
        if (style.symbol_font.empty()) {
            sink_.put_sign(shown, offset, length, marks);
        } else {
            sink_.put(raw, offset, marks, style.symbol_font);
        }
    } else {
        sink_.put(raw, offset, marks);
    }
}

void CellText::put_lines(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font) {
    std::size_t begin = 0;
    std::size_t at = raw.find_first_of("\r\n&_");
    while (at != std::string_view::npos) {
        const std::size_t length = line_break(raw.substr(at));
        if (length == 0) {
            at = raw.find_first_of("\r\n&_", at + 1);
            continue;
        }
        put_line(raw.substr(begin, at - begin), offset + static_cast<std::uint32_t>(begin), marks, font);
        end_line();
        begin = at + length;
        at = raw.find_first_of("\r\n&_", begin);
    }
    put_line(raw.substr(begin), offset + static_cast<std::uint32_t>(begin), marks, font);
}

// A line without line breaks; escaped characters become what they stand for.
void CellText::put_line(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font) {
    std::size_t begin = 0;
    for (std::size_t at = raw.find("_x"); at != std::string_view::npos; at = raw.find("_x", at + 1)) {
        const std::uint32_t code = escaped_character(raw.substr(at));
        if (code == 0) continue;
        sink_.put(raw.substr(begin, at - begin), offset + static_cast<std::uint32_t>(begin), marks, font);
        constexpr std::uint32_t length = 7;
        std::string character;
        if (code == '\r' || code == '\t' || !append_utf8(character, code)) character = " ";
        sink_.put_sign(character, offset + static_cast<std::uint32_t>(at), length, marks);
        begin = at + length;
        at = begin - 1;
    }
    sink_.put(raw.substr(begin), offset + static_cast<std::uint32_t>(begin), marks, font);
}

void CellText::end_line() {
    if (is_blank(builder_.text_so_far())) {
        builder_.drop_text();
        return;
    }
    mark_typed_boxes(builder_);
    builder_.end_block(BlockType::paragraph);
    any_line_ = true;
}

void CellText::finish() {
    end_line();
    if (!any_line_) builder_.end_block(BlockType::paragraph);
}

}  // namespace assure::excel
