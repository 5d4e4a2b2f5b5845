// Content controls, text boxes and tables of contents.
#include "make-papers/word_writing.h"

namespace assure::papers {
namespace {

void write_field_code(pugi::xml_node paragraph, const char* code) {
    add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", "begin"}});
    add(add(paragraph, "w:r"), "w:instrText", {{"xml:space", "preserve"}}).text().set(code);
    add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", "separate"}});
}

// Headings of the paper itself (not inside tables), as a table of contents lists them.
std::vector<const Node*> entries_of(const Node& paper, const Node& contents) {
    std::vector<const Node*> entries;
    for (const Node& node : paper.children)
        if (node.name == "heading") entries.push_back(&node);
    for (const Node& node : contents.children)
        entries.push_back(&node);
    return entries;
}

void write_shape(Writing& writing, pugi::xml_node choice, const Node& box, const std::string& id) {
    pugi::xml_node frame =
        add(add(choice, "w:drawing"), "wp:inline", {{"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    add(frame, "wp:extent", {{"cx", "6000000"}, {"cy", "900000"}});
    add(frame, "wp:docPr", {{"id", id}, {"name", "Text Box " + id}});
    pugi::xml_node data = add(add(frame, "a:graphic"), "a:graphicData",
                              {{"uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"}});
    pugi::xml_node shape = add(data, "wps:wsp");
    add(shape, "wps:cNvSpPr", {{"txBox", "1"}});
    pugi::xml_node look = add(shape, "wps:spPr");
    pugi::xml_node place = add(look, "a:xfrm");
    add(place, "a:off", {{"x", "0"}, {"y", "0"}});
    add(place, "a:ext", {{"cx", "6000000"}, {"cy", "900000"}});
    add(add(look, "a:prstGeom", {{"prst", "rect"}}), "a:avLst");
    add(add(look, "a:solidFill"), "a:srgbClr", {{"val", "F0F4F5"}});
    add(add(add(look, "a:ln", {{"w", "12700"}}), "a:solidFill"), "a:srgbClr", {{"val", "2B5C8A"}});
    write_blocks(writing, add(add(shape, "wps:txbx"), "w:txbxContent"), box.children, true, writing.text_width);
    add(add(shape, "wps:bodyPr"), "a:spAutoFit");
}

void write_old_shape(Writing& writing, pugi::xml_node fallback, const Node& box, const std::string& id) {
    pugi::xml_node shape =
        add(add(fallback, "w:pict"), "v:shape",
            {{"id", "TextBox" + id}, {"style", "width:472pt;height:71pt"}, {"fillcolor", "#F0F4F5"}});
    write_blocks(writing, add(add(shape, "v:textbox"), "w:txbxContent"), box.children, true, writing.text_width);
}

}  // namespace

pugi::xml_node write_control(Writing& writing, pugi::xml_node parent, const Node& control) {
    pugi::xml_node element = add(parent, "w:sdt");
    pugi::xml_node properties = add(element, "w:sdtPr");
    if (!control.attribute("title").empty()) add(properties, "w:alias", {{"w:val", control.attribute("title")}});
    if (!control.attribute("tag").empty()) add(properties, "w:tag", {{"w:val", control.attribute("tag")}});
    add(properties, "w:id", {{"w:val", std::to_string(310000 + ++writing.controls)}});
    if (control.yes("prompt")) add(properties, "w:showingPlcHdr");
    return add(element, "w:sdtContent");
}

void write_text_box(Writing& writing, pugi::xml_node parent, const Node& box) {
    const std::string id = std::to_string(++writing.drawings);
    pugi::xml_node paragraph = add(parent, "w:p");
    add(add(paragraph, "w:pPr"), "w:pStyle", {{"w:val", "BodyText"}});
    pugi::xml_node alternatives = add(add(paragraph, "w:r"), "mc:AlternateContent");
    write_shape(writing, add(alternatives, "mc:Choice", {{"Requires", "wps"}}), box, id);
    write_old_shape(writing, add(alternatives, "mc:Fallback"), box, id);
}

void write_contents(Writing& writing, pugi::xml_node parent, const Node& contents) {
    const std::vector<const Node*> entries = entries_of(writing.paper, contents);
    pugi::xml_node paragraph;
    for (const Node* entry : entries) {
        const bool first = paragraph.empty();
        paragraph = add(parent, "w:p");
        add(add(paragraph, "w:pPr"), "w:pStyle", {{"w:val", "TOC" + entry->attribute("level", "2")}});
        if (first) write_field_code(paragraph, R"( TOC \o "1-3" \h \z \u )");
        const std::string number = entry->attribute("number");
        write_run(paragraph, (number.empty() ? "" : number + " ") + entry->visible_text(), {});
        add(add(paragraph, "w:r"), "w:tab");
        write_run(paragraph, "1", {});
    }
    if (!paragraph.empty()) add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", "end"}});
}

}  // namespace assure::papers
