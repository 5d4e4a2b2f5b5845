#include "annotate/anchors.h"

#include "annotate/controls.h"

#include <algorithm>

namespace assure::annotate {
namespace {

using word::Name;

// What holds runs as a paragraph does, and may hold marks among them.
bool lets_marks_in(Name name) {
    switch (name) {
        case Name::ins:
        case Name::moveTo:
        case Name::hyperlink:
        case Name::smartTag:
        case Name::dir:
        case Name::bdo:
            return true;
        default:
            return false;
    }
}

// The paragraph of the main text around an element, or the one that holds the text box it stands in.
const Element* paragraph_around(const Markup& main, const Element* element) {
    const Element* paragraph = nullptr;
    bool in_body = false;
    for (; element != nullptr; element = main.is_root(*element) ? nullptr : &main.parent(*element)) {
        if (element->name == Name::p) paragraph = element;
        in_body = in_body || element->name == Name::body;
    }
    return in_body ? paragraph : nullptr;
}

bool in_text_box(const Markup& main, const Element& element, const Element& paragraph) {
    for (const Element* around = &element; around != &paragraph; around = &main.parent(*around)) {
        if (around->name == Name::p) return true;
    }
    return false;
}

// The child of `of` that holds the byte; null when none does.
const Element* child_at(const Markup& main, const Element& of, std::size_t offset) {
    const Element* child = main.at(offset);
    while (child != nullptr && child != &of && &main.parent(*child) != &of)
        child = main.is_root(*child) ? nullptr : &main.parent(*child);
    return child == &of ? nullptr : child;
}

// The child of the paragraph that holds the byte, or of what holds runs in it.
const Element* piece_at(const Markup& main, const Element& paragraph, std::size_t offset) {
    const Element* piece = child_at(main, paragraph, offset);
    while (piece != nullptr && lets_marks_in(piece->name)) {
        const Element* const inside = child_at(main, *piece, offset);
        if (inside == nullptr) break;
        piece = inside;
    }
    return piece;
}

const Element* properties_of(const Markup& main, const Element& of, Name name) {
    const Element* const first = main.first_child(of);
    return first != nullptr && first->name == name ? first : nullptr;
}

const Element* first_piece(const Markup& main, const Element& of) {
    const Element* const first = main.first_child(of);
    const bool properties = first != nullptr && (first->name == Name::pPr || first->name == Name::rPr);
    return properties ? main.next_sibling(*first) : first;
}

// A container that begins, or ends, with the piece is as good a place, outside of it.
const Element* lifted(const Markup& main, const Element* piece, const Element& paragraph, bool to_the_front) {
    while (&main.parent(*piece) != &paragraph) {
        const Element& container = main.parent(*piece);
        const Element* const edge = to_the_front ? first_piece(main, container) : nullptr;
        if (to_the_front ? edge != piece : main.next_sibling(*piece) != nullptr) break;
        piece = &container;
    }
    return piece;
}

bool divisible(const Markup& main, const Element& text) {
    return (text.name == Name::t || text.name == Name::delText) &&
           main.text(text.inner, text.inner_end).find('<') == std::string_view::npos;
}

// Bytes of one character belong together, and so do those of an entity.
std::size_t whole_character(const Markup& main, const Element& text, std::size_t at) {
    while (at > text.inner && (static_cast<unsigned char>(main.text()[at]) & 0xC0U) == 0x80U)
        --at;
    const std::string_view before = main.text(text.inner, at);
    const std::size_t ampersand = before.rfind('&');
    const bool in_entity = ampersand != std::string_view::npos && before.find(';', ampersand) == std::string_view::npos;
    return in_entity ? text.inner + ampersand : at;
}

// Before the byte `at`, which stands in `run`; null where the run begins with it.
std::optional<Gap> split_before(const Markup& main, const Element& run, std::size_t at) {
    const Element* const inside = child_at(main, run, at);
    if (inside == nullptr || inside->name == Name::rPr) return std::nullopt;
    if (divisible(main, *inside) && at > inside->inner && at < inside->inner_end) {
        const std::size_t cut = whole_character(main, *inside, at);
        if (cut > inside->inner) return Gap{cut, &run, inside, nullptr};
    }
    if (inside == first_piece(main, run)) return std::nullopt;
    return Gap{inside->begin, &run, nullptr, nullptr};
}

// Behind the byte `last`, which stands in `run`; nothing where the run ends with it.
std::optional<Gap> split_behind(const Markup& main, const Element& run, std::size_t last) {
    const Element* const inside = child_at(main, run, last);
    if (inside == nullptr || inside->name == Name::rPr) return std::nullopt;
    if (divisible(main, *inside) && last >= inside->inner && last + 1 < inside->inner_end) {
        const std::size_t cut = whole_character(main, *inside, last + 1);
        if (cut > inside->inner) return Gap{cut, &run, inside, nullptr};
    }
    const Element* const next = main.next_sibling(*inside);
    if (next == nullptr) return std::nullopt;
    return Gap{next->begin, &run, nullptr, nullptr};
}

Anchor around_paragraph(const Markup& main, const Element& paragraph) {
    if (paragraph.is_empty_tag()) {
        const Gap gap{paragraph.end, nullptr, nullptr, &paragraph};
        return {gap, gap, gap, &paragraph};
    }
    const Element* const properties = properties_of(main, paragraph, Name::pPr);
    const Gap end{paragraph.inner_end, nullptr, nullptr, nullptr};
    return {
        {properties == nullptr ? paragraph.inner : properties->end, nullptr, nullptr, nullptr}, end, end, &paragraph};
}

Gap front_of(const Markup& main, const Element& paragraph, std::size_t offset) {
    const Element* const piece = piece_at(main, paragraph, offset);
    if (piece == nullptr || piece->name == Name::pPr) return around_paragraph(main, paragraph).from;
    if (piece->name == Name::r) {
        if (const auto split = split_before(main, *piece, offset)) return *split;
    }
    return {lifted(main, piece, paragraph, true)->begin, nullptr, nullptr, nullptr};
}

Gap back_of(const Markup& main, const Element& paragraph, std::size_t last) {
    const Element* const piece = piece_at(main, paragraph, last);
    if (piece == nullptr || piece->name == Name::pPr) return around_paragraph(main, paragraph).to;
    if (piece->name == Name::r) {
        if (const auto split = split_behind(main, *piece, last)) return *split;
    }
    return {lifted(main, piece, paragraph, false)->end, nullptr, nullptr, nullptr};
}

// The reference stands among the paragraph's own children, so that it is neither inserted, nor linked, nor in a
// control.
Gap reference_of(const Markup& main, const Element& paragraph, std::size_t last, const Gap& to) {
    const Element* const child = child_at(main, paragraph, last);
    const bool inside = child != nullptr && child->name != Name::r && to.at < child->end;
    return inside ? Gap{child->end, nullptr, nullptr, nullptr} : to;
}

}  // namespace

std::optional<Anchor> anchor_at(const Markup& main, std::size_t offset, std::size_t length) {
    const Element* const element = main.at(offset);
    const Element* const paragraph = paragraph_around(main, element);
    if (paragraph == nullptr) return std::nullopt;
    const Element& beside = beside_control(main, *paragraph);
    if (&beside != paragraph) return around_paragraph(main, beside);
    if (length == 0 || paragraph->is_empty_tag() || in_text_box(main, *element, *paragraph))
        return around_paragraph(main, *paragraph);
    const std::size_t last = std::min(offset + length, paragraph->inner_end) - 1;
    const Gap to = back_of(main, *paragraph, std::max(last, offset));
    return Anchor{front_of(main, *paragraph, offset), to, reference_of(main, *paragraph, std::max(last, offset), to),
                  paragraph};
}

std::optional<Anchor> first_anchor(const Markup& main) {
    for (const Element& element : main.elements()) {
        if (element.name == Name::p && paragraph_around(main, &element) != nullptr)
            return around_paragraph(main, beside_control(main, *paragraph_around(main, &element)));
    }
    return std::nullopt;
}

}  // namespace assure::annotate
