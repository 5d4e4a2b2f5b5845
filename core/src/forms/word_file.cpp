#include "forms/word_file.h"

#include "assure/app/printable.h"
#include "forms/word_package.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace assure::forms {
namespace {

using pugi::xml_node;

constexpr const char* word_space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr int short_side = 11906;  // of A4
constexpr int long_side = 16838;
constexpr int margin = 1020;
constexpr const char* pale = "E8EDEE";  // behind labels

xml_node add(xml_node parent, const char* name) {
    return parent.append_child(name);
}

// An element with its value in w:val.
xml_node add(xml_node parent, const char* name, std::string_view value) {
    xml_node element = parent.append_child(name);
    element.append_attribute("w:val").set_value(printable(value).c_str());
    return element;
}

void set(xml_node element, const char* attribute, int value) {
    element.append_attribute(attribute).set_value(value);
}

void write_text(xml_node run, std::string_view text) {
    xml_node element = add(run, "w:t");
    element.append_attribute("xml:space").set_value("preserve");
    element.text().set(printable(text).c_str());
}

void write_prompts(xml_node control, const std::vector<std::string>& prompts) {
    const xml_node run = add(add(control, "w:sdtContent"), "w:r");
    add(add(run, "w:rPr"), "w:rStyle", "PlaceholderText");
    for (const std::string& prompt : prompts) {
        if (&prompt != &prompts.front()) add(run, "w:br");
        write_text(run, prompt);
    }
}

void write_choices(xml_node properties, const Control& control) {
    const xml_node list = add(properties, "w:dropDownList");
    for (const std::string& choice : control.choices) {
        const std::string shown = printable(choice);
        xml_node item = add(list, "w:listItem");
        item.append_attribute("w:displayText").set_value(shown.c_str());
        item.append_attribute("w:value").set_value(shown.c_str());
    }
}

void write_day(xml_node properties) {
    const xml_node date = add(properties, "w:date");
    add(date, "w:dateFormat", "d MMMM yyyy");
    add(date, "w:lid", "en-GB");
    add(date, "w:storeMappedDataAs", "dateTime");
    add(date, "w:calendar", "gregorian");
}

void write_holds(xml_node properties, const Control& control) {
    switch (control.holds) {
        case Holds::text:
            add(properties, "w:richText");
            break;
        case Holds::day:
            write_day(properties);
            break;
        case Holds::choice:
            write_choices(properties, control);
            break;
    }
}

void write_section(xml_node body, bool landscape) {
    const xml_node section = add(body, "w:sectPr");
    xml_node footer = add(section, "w:footerReference");
    footer.append_attribute("w:type").set_value("default");
    footer.append_attribute("r:id").set_value(footer_relation);
    xml_node size = add(section, "w:pgSz");
    set(size, "w:w", landscape ? long_side : short_side);
    set(size, "w:h", landscape ? short_side : long_side);
    if (landscape) size.append_attribute("w:orient").set_value("landscape");
    xml_node margins = add(section, "w:pgMar");
    for (const char* side : {"w:top", "w:right", "w:bottom", "w:left"})
        set(margins, side, margin);
    set(margins, "w:header", margin / 2);
    set(margins, "w:footer", margin / 2);
    set(margins, "w:gutter", 0);
}

}  // namespace

WordFile::WordFile(std::string title, bool landscape) : title_(std::move(title)), landscape_(landscape) {
    xml_node root = document_.append_child("w:document");
    root.append_attribute("xmlns:w").set_value(word_space);
    root.append_attribute("xmlns:r").set_value("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    root.append_attribute("xmlns:mc").set_value("http://schemas.openxmlformats.org/markup-compatibility/2006");
    root.append_attribute("xmlns:w14").set_value("http://schemas.microsoft.com/office/word/2010/wordml");
    root.append_attribute("mc:Ignorable").set_value("w14");
    body_ = add(root, "w:body");
}

int WordFile::width() const {
    return (landscape_ ? long_side : short_side) - 2 * margin;
}

xml_node WordFile::paragraph(xml_node parent, const char* style) {
    const xml_node paragraph = add(parent, "w:p");
    add(add(paragraph, "w:pPr"), "w:pStyle", style);
    return paragraph;
}

void WordFile::text(xml_node paragraph, std::string_view text, bool bold) {
    const xml_node run = add(paragraph, "w:r");
    if (bold) add(add(run, "w:rPr"), "w:b");
    write_text(run, text);
}

void WordFile::line_break(xml_node paragraph) {
    add(add(paragraph, "w:r"), "w:br");
}

xml_node WordFile::control_properties(xml_node control, std::string_view title) {
    const xml_node properties = add(control, "w:sdtPr");
    add(properties, "w:alias", title);
    add(properties, "w:id", std::to_string(++controls_));
    return properties;
}

void WordFile::control(xml_node paragraph, const Control& control) {
    const xml_node element = add(paragraph, "w:sdt");
    const xml_node properties = control_properties(element, control.title);
    add(properties, "w:showingPlcHdr");
    write_holds(properties, control);
    write_prompts(element, control.prompts);
}

void WordFile::box(xml_node paragraph, std::string_view title) {
    const xml_node element = add(paragraph, "w:sdt");
    const xml_node box = add(control_properties(element, title), "w14:checkbox");
    add(box, "w14:checked").append_attribute("w14:val").set_value("0");
    for (const auto& [state, glyph] :
         {std::pair("w14:checkedState", "2612"), std::pair("w14:uncheckedState", "2610")}) {
        xml_node look = add(box, state);
        look.append_attribute("w14:val").set_value(glyph);
        look.append_attribute("w14:font").set_value("MS Gothic");
    }
    const xml_node run = add(add(element, "w:sdtContent"), "w:r");
    xml_node fonts = add(add(run, "w:rPr"), "w:rFonts");
    for (const char* script : {"w:ascii", "w:eastAsia", "w:hAnsi"})
        fonts.append_attribute(script).set_value("MS Gothic");
    write_text(run, "\u2610");
}

xml_node WordFile::table(const std::vector<int>& shares) {
    const xml_node table = add(body_, "w:tbl");
    const xml_node properties = add(table, "w:tblPr");
    add(properties, "w:tblStyle", "TableGrid");
    xml_node whole = add(properties, "w:tblW");
    set(whole, "w:w", width());
    whole.append_attribute("w:type").set_value("dxa");
    add(properties, "w:tblLayout").append_attribute("w:type").set_value("fixed");
    const xml_node grid = add(table, "w:tblGrid");
    const int all = std::max(std::accumulate(shares.begin(), shares.end(), 0), 1);
    for (const int share : shares) {
        xml_node column = add(grid, "w:gridCol");
        set(column, "w:w", width() * share / all);
    }
    return table;
}

xml_node WordFile::row(xml_node table, bool header) {
    const xml_node row = add(table, "w:tr");
    const xml_node properties = add(row, "w:trPr");
    add(properties, "w:cantSplit");
    if (header) add(properties, "w:tblHeader");
    return row;
}

xml_node WordFile::cell(xml_node row, bool labelling) {
    xml_node column = row.parent().child("w:tblGrid").child("w:gridCol");
    for (xml_node before = row.child("w:tc"); before; before = before.next_sibling("w:tc"))
        column = column.next_sibling("w:gridCol");
    const xml_node cell = add(row, "w:tc");
    const xml_node properties = add(cell, "w:tcPr");
    xml_node wide = add(properties, "w:tcW");
    set(wide, "w:w", column.attribute("w:w").as_int());
    wide.append_attribute("w:type").set_value("dxa");
    if (labelling) {
        xml_node shade = add(properties, "w:shd", "clear");
        shade.append_attribute("w:color").set_value("auto");
        shade.append_attribute("w:fill").set_value(pale);
    }
    return cell;
}

std::string WordFile::bytes(std::string_view footer) {
    write_section(body_, landscape_);
    return word_package(document_, title_, footer);
}

}  // namespace assure::forms
