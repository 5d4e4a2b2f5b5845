// The Word package: which parts there are and how they point to each other.
#include "make-papers/package_parts.h"
#include "make-papers/word_writing.h"

namespace assure::papers {
namespace {

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string word_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string document_part(Writing& writing) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("w:document");
    declare_namespaces(root);
    pugi::xml_node body = add(root, "w:body");
    write_blocks(writing, body, shown_blocks(writing.paper), false, writing.text_width);
    if (std::string_view(body.last_child().name()) != "w:p")
        add(add(add(body, "w:p"), "w:pPr"), "w:pStyle", {{"w:val", "AfterTable"}});
    write_section(writing, body);
    return serialised(document);
}

// The two separators that Word expects before the first footnote.
void add_separators(pugi::xml_node footnotes) {
    for (const auto& [id, type, element] : {std::tuple{"0", "continuationSeparator", "w:continuationSeparator"},
                                            std::tuple{"-1", "separator", "w:separator"}}) {
        pugi::xml_node note = footnotes.prepend_child("w:footnote");
        note.append_attribute("w:type").set_value(type);
        note.append_attribute("w:id").set_value(id);
        add(add(add(note, "w:p"), "w:r"), element);
    }
}

std::vector<Relation> document_relations(const Writing& writing) {
    const std::string office = office_relation;
    std::vector<Relation> relations;
    for (const char* name : {"styles", "numbering", "settings"})
        relations.push_back({name, office + name, std::string(name) + ".xml"});
    relations.push_back({"header1", office + "header", "header1.xml"});
    relations.push_back({"footer1", office + "footer", "footer1.xml"});
    if (writing.comment_count > 0) relations.push_back({"comments", office + "comments", "comments.xml"});
    if (writing.footnote_count > 0) relations.push_back({"footnotes", office + "footnotes", "footnotes.xml"});
    if (writing.has_picture) relations.push_back({"picture", office + "image", "media/picture.png"});
    for (std::size_t i = 0; i < writing.links.size(); ++i)
        relations.push_back({"link" + std::to_string(i + 1), office + "hyperlink", writing.links[i], true});
    return relations;
}

void add_picture(const Writing& writing, std::vector<Part>& parts) {
    if (writing.has_picture) parts.push_back({"word/media/picture.png", "image/png", std::string(picture_bytes())});
}

}  // namespace

void write_section(const Writing& writing, pugi::xml_node parent) {
    pugi::xml_node section = add(parent, "w:sectPr");
    add(section, "w:headerReference", {{"w:type", "default"}, {"r:id", "header1"}});
    add(section, "w:footerReference", {{"w:type", "default"}, {"r:id", "footer1"}});
    pugi::xml_node size =
        add(section, "w:pgSz",
            {{"w:w", writing.landscape ? "16838" : "11906"}, {"w:h", writing.landscape ? "11906" : "16838"}});
    if (writing.landscape) size.append_attribute("w:orient").set_value("landscape");
    add(section, "w:pgMar",
        {{"w:top", "1361"},
         {"w:right", "1021"},
         {"w:bottom", "1021"},
         {"w:left", "1021"},
         {"w:header", "567"},
         {"w:footer", "454"},
         {"w:gutter", "0"}});
}

std::vector<Part> make_parts(const PaperSource& source, Layout layout) {
    Writing writing(source, layout);
    const std::string document = document_part(writing);
    std::vector<Part> parts = package_parts(writing.paper, "word/document.xml");
    parts.push_back(
        {"word/_rels/document.xml.rels", relationships_type, relationships_part(document_relations(writing))});
    if (writing.comment_count > 0)
        parts.push_back({"word/comments.xml", word_type + "comments+xml", serialised(writing.comments)});
    parts.push_back({"word/document.xml", word_type + "document.main+xml", document});
    parts.push_back({"word/footer1.xml", word_type + "footer+xml", footer_part(writing)});
    if (writing.footnote_count > 0) {
        add_separators(writing.footnotes.document_element());
        parts.push_back({"word/footnotes.xml", word_type + "footnotes+xml", serialised(writing.footnotes)});
    }
    parts.push_back({"word/header1.xml", word_type + "header+xml", header_part(writing)});
    add_picture(writing, parts);
    parts.push_back({"word/numbering.xml", word_type + "numbering+xml", numbering_part()});
    parts.push_back({"word/settings.xml", word_type + "settings+xml", settings_part()});
    parts.push_back({"word/styles.xml", word_type + "styles+xml", styles_part()});
    add_content_types(parts);
    return parts;
}

std::string make_docx(const PaperSource& source, Layout layout) {
    return zip_parts(make_parts(source, layout));
}

std::string make_flat_opc(const PaperSource& source, Layout layout) {
    std::string xml = std::string(declaration) + "<?mso-application progid=\"Word.Document\"?>\n";
    xml += R"(<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">)";
    for (const Part& part : make_parts(source, layout)) {
        if (part.content_type.empty()) continue;  // Flat OPC states types at each part
        xml += "<pkg:part pkg:name=\"/" + part.name + "\" pkg:contentType=\"" + part.content_type + "\">";
        if (part.content_type == "image/png") {
            xml += "<pkg:binaryData>" + base64(part.content) + "</pkg:binaryData></pkg:part>";
            continue;
        }
        xml += "<pkg:xmlData>";
        xml += part.content.substr(part.content.find("?>\n") + 3);
        xml += "</pkg:xmlData></pkg:part>";
    }
    return xml + "</pkg:package>\n";
}

}  // namespace assure::papers
