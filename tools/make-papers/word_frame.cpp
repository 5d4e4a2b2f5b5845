// What stands around the text: the organisation in the page header, page numbers in the footer.
#include "make-papers/word_writing.h"

namespace assure::papers {
namespace {

// The organisation's name in plain words: invented papers wear nobody's letterhead.
void write_letterhead(pugi::xml_node header, const std::string& organisation) {
    pugi::xml_node paragraph = add(header, "w:p");
    add(add(paragraph, "w:pPr"), "w:pStyle", {{"w:val", "Header"}});
    write_run(paragraph, organisation, {});
}

void write_number_field(pugi::xml_node paragraph, const char* code) {
    add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", "begin"}});
    add(add(paragraph, "w:r"), "w:instrText", {{"xml:space", "preserve"}}).text().set(code);
    add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", "separate"}});
    write_run(paragraph, "1", {});
    add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", "end"}});
}

pugi::xml_node start_part(pugi::xml_document& document, const char* root) {
    pugi::xml_node element = document.append_child(root);
    declare_namespaces(element);
    return element;
}

}  // namespace

std::string header_part(const Writing& writing) {
    pugi::xml_document document;
    pugi::xml_node header = start_part(document, "w:hdr");
    write_letterhead(header, writing.property("organisation", "NHS Fenmarsh Integrated Care Board"));
    pugi::xml_node second = add(header, "w:p");
    pugi::xml_node properties = add(second, "w:pPr");
    add(properties, "w:pStyle", {{"w:val", "Small"}});
    add(properties, "w:jc", {{"w:val", "right"}});
    write_run(second, writing.property("header", ""), {});
    return serialised(document);
}

std::string footer_part(const Writing& writing) {
    pugi::xml_document document;
    pugi::xml_node paragraph = add(start_part(document, "w:ftr"), "w:p");
    pugi::xml_node properties = add(paragraph, "w:pPr");
    add(properties, "w:pStyle", {{"w:val", "Footer"}});
    if (writing.landscape) {
        pugi::xml_node tabs = add(properties, "w:tabs");
        add(tabs, "w:tab", {{"w:val", "clear"}, {"w:pos", "9864"}});
        add(tabs, "w:tab", {{"w:val", "right"}, {"w:pos", std::to_string(writing.text_width)}});
    }
    write_run(paragraph, writing.property("footer", ""), {});
    add(add(paragraph, "w:r"), "w:tab");
    write_run(paragraph, "Page ", {});
    write_number_field(paragraph, " PAGE ");
    write_run(paragraph, " of ", {});
    write_number_field(paragraph, " NUMPAGES ");
    return serialised(document);
}

}  // namespace assure::papers
