// Runs, text, signs, symbols and fields of a story.
#include "readers/tick_glyphs.h"
#include "readers/word/control.h"
#include "readers/word/numbers.h"
#include "readers/word/story_walker.h"
#include "readers/xml_encoding.h"
#include "readers/xml_names.h"
#include "text/blanks.h"

#include <algorithm>
#include <string>

namespace assure::word {
namespace {

// What the font "Symbol" draws for the signs that people insert.
char32_t symbol_character(std::uint32_t code) {
    switch (code) {
        case 0xB7:
            return U'•';
        case 0xA3:
            return U'≤';
        case 0xB3:
            return U'≥';
        case 0xB1:
            return U'±';
        case 0xB4:
            return U'×';
        case 0xAE:
            return U'→';
        case 0x2D:
            return U'-';
        default:
            return U'\uFFFD';
    }
}

// The character that an element stands for; empty for every other element.
std::string_view sign_of(Name name) {
    switch (name) {
        case Name::tab:
        case Name::ptab:
            return "\t";
        case Name::br:
        case Name::cr:
            return "\n";
        case Name::noBreakHyphen:
            return "\u2011";
        case Name::softHyphen:
            return "\u00AD";
        default:
            return {};
    }
}

}  // namespace

bool StoryWalker::enter_run_content(pugi::xml_node element, Name name) {
    if (const std::string_view sign = sign_of(name); !sign.empty()) {
        put_sign(sign, element);
        return true;
    }
    switch (name) {
        case Name::r:
        case Name::mr:
            begin_run(element);
            return true;
        case Name::t:
        case Name::m_t:
            put_text(element);
            return true;
        case Name::delText: {
            // Deleted text is deleted even where its w:del is missing.
            const std::uint32_t begin = builder_.text_size();
            put_text(element);
            if (!context_.deleted) builder_.delete_text_from(begin);
            return true;
        }
        case Name::instrText:
            for (pugi::xml_node part = element.first_child(); exists(part); part = part.next_sibling())
                fields_.instruction(part.value());
            return true;
        case Name::delInstrText:
            return true;
        case Name::fldChar:
            field_character(element);
            return true;
        case Name::fldSimple:
            begin_simple_field(element);
            return true;
        case Name::sym:
            put_symbol(element);
            return true;
        case Name::hyperlink:
            has_anchor_ = has_anchor_ || !attribute(element, Name::anchor).empty();
            push(element);
            return true;
        default:
            return false;
    }
}

void StoryWalker::begin_run(pugi::xml_node run) {
    const std::int32_t background = paragraph_.fill != colour_unset ? paragraph_.fill : context_.background;
    const pugi::xml_node properties = child(run, Name::rPr);
    if (exists(properties)) {
        const RunProperties read = read_run_properties(properties);
        const Style* const style = read.style ? document_.styles->find(*read.style) : nullptr;
        run_marks_ = marks_of(document_.styles->resolve(paragraph_.style, style, read.look), background);
        run_font_ = read.symbol_font;
    } else {
        run_marks_ = plain_marks(background);
        run_font_ = {};
    }
    push(run);
}

// Most runs say nothing of themselves, and look like the one before.
Marks StoryWalker::plain_marks(std::int32_t background) {
    if (!plain_ || plain_->style != paragraph_.style || plain_->background != background)
        plain_ = {paragraph_.style, background,
                  marks_of(document_.styles->resolve(paragraph_.style, nullptr, {}), background)};
    return plain_->marks;
}

void StoryWalker::note_look(Marks marks, std::string_view text) {
    if (is_blank(text)) return;
    has_words_ = true;
    all_bold_ = all_bold_ && marks.has(Mark::bold);
}

void StoryWalker::put_text(pugi::xml_node text) {
    if (fields_.in_instruction()) return;
    for (pugi::xml_node part = text.first_child(); exists(part); part = part.next_sibling()) {
        const std::string_view raw = part.value();
        put_raw(raw, part_->tree->offset_of(raw.data()));
    }
}

void StoryWalker::put_raw(std::string_view raw, std::uint32_t offset) {
    const Marks marks = text_marks();
    note_look(marks, raw);
    if (check_box_ && !check_box_->drawn) {
        const std::size_t first = std::min(raw.find_first_not_of(blanks), raw.size());
        if (first == raw.size()) return;
        raw.remove_prefix(first);
        offset += static_cast<std::uint32_t>(first);
        check_box_->drawn = true;
        const std::size_t taken = sink_.put_check_box(check_box_->state, raw, offset, marks, run_font_);
        raw.remove_prefix(taken);
        offset += static_cast<std::uint32_t>(taken);
    }
    sink_.put(raw, offset, marks, run_font_);
}

void StoryWalker::put_sign(std::string_view text, pugi::xml_node element) {
    if (fields_.in_instruction() || !in_paragraph_) return;
    sink_.put_sign(text, part_->tree->offset_of(element.name()) - 1, tag_length(element), text_marks());
}

void StoryWalker::put_tick(Mark state, std::string_view drawn, pugi::xml_node element) {
    if (!in_paragraph_) return;
    has_words_ = true;
    all_bold_ = false;
    sink_.put_tick(state, drawn, part_->tree->offset_of(element.name()) - 1, tag_length(element), text_marks());
}

void StoryWalker::put_symbol(pugi::xml_node symbol) {
    if (fields_.in_instruction()) return;
    const std::string_view font = attribute(symbol, Name::font);
    const std::uint32_t code = hexadecimal_of(attribute(symbol, Name::character));
    const TickGlyph tick = symbol_tick(font, code);
    if (check_box_ && !check_box_->drawn) {
        const bool disagree = tick.length != 0 && tick.state != Mark::unknown_tick && tick.state != check_box_->state;
        put_tick(disagree ? Mark::unknown_tick : check_box_->state, "\u25A1", symbol);
        check_box_->drawn = true;
        return;
    }
    if (tick.length != 0) {
        put_tick(tick.state, "\u2717", symbol);
        return;
    }
    std::string character;
    const bool private_use = code >= 0xF000 && code <= 0xF0FF;
    const char32_t drawn = !private_use ? code : font == "Symbol" ? symbol_character(code - 0xF000) : U'\uFFFD';
    if (!append_utf8(character, drawn)) return;
    const TickGlyph typed = tick_glyph(character);
    if (typed.length != 0) {
        put_tick(typed.state, character, symbol);
    } else {
        put_sign(character, symbol);
    }
}

void StoryWalker::field_character(pugi::xml_node character) {
    const std::string_view type = attribute(character, Name::fldCharType);
    if (type == "begin") {
        if (const auto state = read_legacy_check_box(child(character, Name::ffData));
            state && !fields_.in_instruction())
            put_tick(*state, {}, character);
        has_anchor_ = has_anchor_ || fields_.depth() > 0;
        fields_.begin();
    } else if (type == "separate") {
        fields_.separate();
        in_contents_ = in_contents_ || fields_.in_contents();
    } else if (type == "end") {
        fields_.end();
    }
}

void StoryWalker::begin_simple_field(pugi::xml_node field) {
    fields_.begin();
    fields_.instruction(attribute(field, Name::instr));
    fields_.separate();
    in_contents_ = in_contents_ || fields_.in_contents();
    push(field, Leave::simple_field);
}

}  // namespace assure::word
