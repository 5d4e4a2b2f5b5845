#include "make-papers/word_writing.h"

#include <algorithm>

namespace assure::papers {
namespace {

std::string paragraph_style(const Node& node, bool in_cell) {
    const std::string style = node.attribute("style", "normal");
    if (style == "guidance") return "Guidance";
    if (style == "quote") return "Quote";
    if (style == "small") return "Small";
    if (style == "centre") return "Centred";
    if (style == "right") return "Right";
    return in_cell ? "TableText" : "BodyText";
}

void write_text_paragraph(Writing& writing, pugi::xml_node parent, const Node& node, bool in_cell) {
    RunLook look{.bold = node.attribute("style") == "bold", .split = node.number("split", 0)};
    if (node.attribute("style") == "prompt") look.style = "PlaceholderText";
    write_paragraph(writing, parent, node, paragraph_style(node, in_cell), look);
}

void write_list(Writing& writing, pugi::xml_node parent, const Node& list, bool in_cell) {
    const bool numbers = list.attribute("style") == "number";
    for (const Node& item : list.children) {
        pugi::xml_node paragraph = write_paragraph(writing, parent, item, in_cell ? "TableList" : "ListParagraph");
        pugi::xml_node properties = paragraph.child("w:pPr");
        pugi::xml_node numbering = add(properties, "w:numPr");
        add(numbering, "w:ilvl", {{"w:val", "0"}});
        add(numbering, "w:numId", {{"w:val", numbers ? "2" : "1"}});
    }
}

void write_heading(Writing& writing, pugi::xml_node parent, const Node& node) {
    pugi::xml_node paragraph = write_paragraph(writing, parent, node, "Heading" + node.attribute("level", "2"),
                                               {.split = node.number("split", 0)});
    if (node.attribute("number").empty()) return;
    // Numbering typed by hand is text.
    pugi::xml_node run = paragraph.insert_child_after("w:r", paragraph.child("w:pPr"));
    add(run, "w:t", {{"xml:space", "preserve"}}).text().set((node.attribute("number") + " ").c_str());
}

void write_title(Writing& writing, pugi::xml_node parent, const Node& node) {
    const std::string look = writing.paper.attribute("title-look", "rule");
    const std::string style = look == "banner" ? "TitleBanner" : look == "plain" ? "TitlePlain" : "Title";
    write_paragraph(writing, parent, node, style, {.split = node.number("split", 0)});
}

void write_page_break(pugi::xml_node parent) {
    add(add(add(parent, "w:p"), "w:r"), "w:br", {{"w:type", "page"}});
}

void write_block(Writing& writing, pugi::xml_node parent, const Node& node, bool in_cell, int width) {
    if (node.name == "p") write_text_paragraph(writing, parent, node, in_cell);
    if (node.name == "title") write_title(writing, parent, node);
    if (node.name == "subtitle") write_paragraph(writing, parent, node, "Subtitle");
    if (node.name == "heading") write_heading(writing, parent, node);
    if (node.name == "list") write_list(writing, parent, node, in_cell);
    if (node.name == "options") write_options(writing, parent, node, {});
    if (node.name == "fields") write_fields(writing, parent, node, width, in_cell);
    if (node.name == "table") write_table(writing, parent, node, width);
    if (node.name == "text-box") write_text_box(writing, parent, node);
    if (node.name == "contents") write_contents(writing, parent, node);
    if (node.name == "page-break") write_page_break(parent);
    if (node.name == "section-break") write_section(writing, add(add(parent, "w:p"), "w:pPr"));
    if (node.name == "picture") write_picture(writing, parent, node);
    if (node.name == "control") {
        std::vector<Node> blocks = node.children;
        if (node.yes("prompt"))
            for (Node& block : blocks)
                block.attributes["style"] = "prompt";
        write_blocks(writing, write_control(writing, parent, node), blocks, in_cell, width);
    }
}

}  // namespace

void write_mark(Writing& writing, pugi::xml_node properties, const Node& node) {
    if (node.yes("inserted")) add_revision(writing, add(properties, "w:ins"), node);
    if (node.yes("deleted")) add_revision(writing, add(properties, "w:del"), node);
}

pugi::xml_node write_paragraph(Writing& writing, pugi::xml_node parent, const Node& node, const std::string& style,
                               const RunLook& look) {
    pugi::xml_node paragraph = add(parent, "w:p");
    pugi::xml_node properties = add(paragraph, "w:pPr");
    add(properties, "w:pStyle", {{"w:val", style}});
    pugi::xml_node content = paragraph;
    RunLook runs = look;
    const bool deleted = node.yes("deleted");
    if (deleted || node.yes("inserted")) {
        write_mark(writing, add(properties, "w:rPr"), node);
        content = add(paragraph, deleted ? "w:del" : "w:ins");
        add_revision(writing, content, node);
        runs.deleted = deleted;
    }
    write_inlines(writing, content, node.children, runs);
    return paragraph;
}

void write_blocks(Writing& writing, pugi::xml_node parent, const std::vector<Node>& blocks, bool in_cell, int width) {
    for (const Node& node : blocks)
        write_block(writing, parent, node, in_cell, width);
    const std::string_view last = parent.last_child().name();
    // Word wants a paragraph at the end of every cell, and between tables.
    if (in_cell && last != "w:p" && last != "w:sdt") {
        pugi::xml_node paragraph = add(parent, "w:p");
        add(add(paragraph, "w:pPr"), "w:pStyle", {{"w:val", last == "w:tbl" ? "AfterTable" : "TableText"}});
    }
}

}  // namespace assure::papers
