// The names of OpenDocument as numbers, as in word/names.h: by namespace and local name, whatever the prefix,
// written over the names in the tree's own buffer once after parsing.
#pragma once

#include "readers/xml_tree.h"

#include <pugixml.hpp>

#include <charconv>
#include <cstdint>
#include <string_view>

namespace assure::open_document {

// Namespace, enumerator (behind the namespace and "_"), local name.
// clang-format off
#define ASSURE_ODF_NAMES(X) \
    X(office, document, "document") X(office, document_content, "document-content") X(office, body, "body") X(office, text, "text") \
    X(office, spreadsheet, "spreadsheet") X(office, presentation, "presentation") X(office, drawing, "drawing") \
    X(office, styles, "styles") X(office, automatic_styles, "automatic-styles") X(office, master_styles, "master-styles") \
    X(office, font_face_decls, "font-face-decls") X(office, meta, "meta") X(office, forms, "forms") X(office, annotation, "annotation") \
    X(office, binary_data, "binary-data") X(office, event_listeners, "event-listeners") \
    X(text, p, "p") X(text, h, "h") X(text, span, "span") X(text, a, "a") X(text, s, "s") X(text, c, "c") X(text, tab, "tab") \
    X(text, line_break, "line-break") X(text, list, "list") X(text, list_item, "list-item") X(text, list_header, "list-header") \
    X(text, numbered_paragraph, "numbered-paragraph") X(text, level, "level") X(text, section, "section") X(text, section_source, "section-source") \
    X(text, display, "display") X(text, is_hidden, "is-hidden") X(text, hidden_paragraph, "hidden-paragraph") X(text, hidden_text, "hidden-text") \
    X(text, table_of_content, "table-of-content") X(text, illustration_index, "illustration-index") X(text, table_index, "table-index") \
    X(text, object_index, "object-index") X(text, user_index, "user-index") X(text, alphabetical_index, "alphabetical-index") \
    X(text, table_of_content_source, "table-of-content-source") X(text, illustration_index_source, "illustration-index-source") \
    X(text, table_index_source, "table-index-source") X(text, object_index_source, "object-index-source") X(text, user_index_source, "user-index-source") \
    X(text, alphabetical_index_source, "alphabetical-index-source") X(text, bibliography_source, "bibliography-source") \
    X(text, tracked_changes, "tracked-changes") X(text, changed_region, "changed-region") X(text, id, "id") X(text, insertion, "insertion") \
    X(text, deletion, "deletion") X(text, change, "change") X(text, change_start, "change-start") X(text, change_end, "change-end") \
    X(text, change_id, "change-id") X(text, note, "note") X(text, note_class, "note-class") X(text, note_citation, "note-citation") \
    X(text, note_body, "note-body") X(text, placeholder, "placeholder") X(text, drop_down, "drop-down") X(text, label, "label") \
    X(text, current_selected, "current-selected") X(text, text_input, "text-input") X(text, description, "description") \
    X(text, ruby_text, "ruby-text") X(text, script, "script") X(text, outline_level, "outline-level") X(text, style_name, "style-name") \
    X(text, list_style, "list-style") X(text, list_level_style_number, "list-level-style-number") \
    X(text, list_level_style_bullet, "list-level-style-bullet") X(text, list_level_style_image, "list-level-style-image") \
    X(text, bullet_char, "bullet-char") \
    X(table, table, "table") X(table, header_rows, "table-header-rows") X(table, row, "table-row") X(table, cell, "table-cell") \
    X(table, covered_cell, "covered-table-cell") X(table, rows_repeated, "number-rows-repeated") X(table, columns_repeated, "number-columns-repeated") \
    X(table, columns_spanned, "number-columns-spanned") X(table, rows_spanned, "number-rows-spanned") X(table, style_name, "style-name") \
    X(draw, frame, "frame") X(draw, text_box, "text-box") X(draw, rect, "rect") X(draw, line, "line") X(draw, polyline, "polyline") X(draw, polygon, "polygon") \
    X(draw, regular_polygon, "regular-polygon") X(draw, path, "path") X(draw, circle, "circle") X(draw, ellipse, "ellipse") \
    X(draw, connector, "connector") X(draw, caption, "caption") X(draw, measure, "measure") X(draw, custom_shape, "custom-shape") \
    X(draw, control, "control") X(draw, image, "image") X(draw, object, "object") X(draw, object_ole, "object-ole") X(draw, plugin, "plugin") \
    X(draw, applet, "applet") X(draw, floating_frame, "floating-frame") X(xlink, href, "href") X(xml, id, "id") \
    X(style, style, "style") X(style, default_style, "default-style") X(style, name, "name") X(style, display_name, "display-name") \
    X(style, family, "family") X(style, parent, "parent-style-name") X(style, outline_level, "default-outline-level") \
    X(style, master_page_name, "master-page-name") X(style, next, "next-style-name") X(style, text_properties, "text-properties") \
    X(style, paragraph_properties, "paragraph-properties") X(style, table_properties, "table-properties") X(style, row_properties, "table-row-properties") \
    X(style, cell_properties, "table-cell-properties") X(style, page_layout_properties, "page-layout-properties") X(style, page_layout, "page-layout") \
    X(style, master_page, "master-page") X(style, header, "header") X(style, header_left, "header-left") X(style, header_first, "header-first") \
    X(style, footer, "footer") X(style, footer_left, "footer-left") X(style, footer_first, "footer-first") X(style, display, "display") \
    X(style, line_through_style, "text-line-through-style") X(style, line_through_type, "text-line-through-type") \
    X(style, window_font_color, "use-window-font-color") X(style, font_name, "font-name") X(style, font_face, "font-face") \
    X(style, num_format, "num-format") X(style, num_prefix, "num-prefix") X(style, num_suffix, "num-suffix") \
    X(fo, font_weight, "font-weight") X(fo, font_style, "font-style") X(fo, color, "color") X(fo, background_color, "background-color") \
    X(fo, font_family, "font-family") X(svg, font_family, "font-family") X(svg, title, "title") X(svg, desc, "desc") \
    X(form, checkbox, "checkbox") X(form, radio, "radio") X(form, listbox, "listbox") X(form, combobox, "combobox") X(form, option, "option") \
    X(form, fixed_text, "fixed-text") X(form, id, "id") X(form, current_state, "current-state") X(form, state, "state") \
    X(form, current_selected, "current-selected") X(form, selected, "selected") X(form, current_value, "current-value") X(form, value, "value") \
    X(form, label, "label") X(form, text, "text") X(form, textarea, "textarea") X(form, formatted_text, "formatted-text") X(form, date, "date") \
    X(form, time, "time") X(form, number, "number") \
    X(field, mark, "fieldmark") X(field, type, "type") X(field, param, "param") X(field, name, "name") X(field, value, "value") \
    X(loext, content_control, "content-control") X(loext, showing_prompt, "showing-place-holder") X(loext, checkbox, "checkbox") \
    X(loext, checked, "checked") X(loext, alias, "alias") X(loext, tag, "tag") X(loext, header_first, "header-first") X(loext, footer_first, "footer-first") \
    X(meta, initial_creator, "initial-creator") X(meta, creation_date, "creation-date") X(meta, date_string, "date-string") \
    X(meta, creator_initials, "creator-initials") X(loext, sender_initials, "sender-initials") \
    X(dc, title, "title") X(dc, subject, "subject") X(dc, creator, "creator") X(dc, date, "date")
// clang-format on

enum class Name : std::uint16_t {
    unknown,
#define ASSURE_ENUMERATOR(ns, id, local) ns##_##id,
    ASSURE_ODF_NAMES(ASSURE_ENUMERATOR)
#undef ASSURE_ENUMERATOR
};

// Whether the root is one of OpenDocument's in one file: a flat document, or its content by itself.
// Precondition: the names are not interned yet.
bool is_open_document_root(pugi::xml_node root);

// Writes the numbers into the tree. Afterwards its names are no text any more.
void intern_names(XmlTree& tree);
// The same while trees are made, one after the other, on this thread.
XmlNameWriter& name_writer();

inline Name interned(const char* name) {
    return Name{written_number(name)};
}

inline Name name_of(pugi::xml_node node) {
    return node.type() == pugi::node_element ? interned(node.name()) : Name::unknown;
}

// The raw value of an attribute; empty where there is none. It points into the tree where there is one.
inline std::string_view attribute(pugi::xml_node node, Name name) {
    for (pugi::xml_attribute found = node.first_attribute(); exists(found); found = found.next_attribute()) {
        if (interned(found.name()) == name) return found.value();
    }
    return {};
}

inline pugi::xml_node child(pugi::xml_node node, Name name) {
    for (pugi::xml_node found = node.first_child(); exists(found); found = found.next_sibling()) {
        if (name_of(found) == name) return found;
    }
    return {};
}

// A decimal number; `otherwise` where there is none.
inline int number_of(std::string_view text, int otherwise) {
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stop != text.data() ? number : otherwise;
}

}  // namespace assure::open_document
