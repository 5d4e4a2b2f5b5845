#include "make-papers/package_parts.h"

#include "make-papers/xml_writing.h"

namespace assure::papers {
namespace {

std::string content_types_part(const std::vector<Part>& parts) {
    pugi::xml_document document;
    pugi::xml_node root =
        add(document.root(), "Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    add(root, "Default", {{"Extension", "rels"}, {"ContentType", relationships_type}});
    add(root, "Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    for (const Part& part : parts)
        if (part.content_type != relationships_type)
            add(root, "Override", {{"PartName", "/" + part.name}, {"ContentType", part.content_type}});
    return serialised(document);
}

std::string core_properties_part(const Node& paper) {
    const Node* const found = paper.child("properties");
    const Node properties = found == nullptr ? Node() : *found;
    pugi::xml_document document;
    pugi::xml_node root = add(document.root(), "cp:coreProperties",
                              {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                               {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                               {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                               {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    const std::string created = properties.attribute("created", "2026-03-02T09:00:00Z");
    add(root, "dc:title").text().set(properties.attribute("title").c_str());
    add(root, "dc:creator").text().set(properties.attribute("author").c_str());
    add(root, "dcterms:created", {{"xsi:type", "dcterms:W3CDTF"}}).text().set(created.c_str());
    add(root, "dcterms:modified", {{"xsi:type", "dcterms:W3CDTF"}})
        .text()
        .set(properties.attribute("modified", created).c_str());
    return serialised(document);
}

std::string app_properties_part() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>assure make-papers</Application></Properties>";
}

}  // namespace

std::string relationships_part(const std::vector<Relation>& relations) {
    pugi::xml_document document;
    pugi::xml_node root = add(document.root(), "Relationships",
                              {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    for (const Relation& relation : relations) {
        pugi::xml_node node =
            add(root, "Relationship", {{"Id", relation.id}, {"Type", relation.type}, {"Target", relation.target}});
        if (relation.external) node.append_attribute("TargetMode").set_value("External");
    }
    return serialised(document);
}

std::vector<Part> package_parts(const Node& paper, const std::string& main) {
    const std::string office = office_relation;
    const std::string relations = relationships_part(
        {{"rId1", office + "officeDocument", main},
         {"rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml"},
         {"rId3", office + "extended-properties", "docProps/app.xml"}});
    return {{"_rels/.rels", relationships_type, relations},
            {"docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
             app_properties_part()},
            {"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
             core_properties_part(paper)}};
}

void add_content_types(std::vector<Part>& parts) {
    parts.insert(parts.begin(), {"[Content_Types].xml", "", content_types_part(parts)});
}

}  // namespace assure::papers
