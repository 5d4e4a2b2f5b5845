#include "annotate/package_lists.h"

#include "annotate/xml_pieces.h"
#include "text/small_letters.h"

#include <set>

namespace assure::annotate {
namespace {

using word::Name;

constexpr std::string_view comments_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string relationship(const std::string& prefix, const std::string& id, std::string_view target, bool strict) {
    const std::string_view type = strict
                                      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
                                      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    return "<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" + std::string(type) + "\" Target=\"" +
           xml_text(target) + "\"/>";
}

std::string free_id(const Markup& relationships) {
    std::set<std::string> taken;
    for (const Element& element : relationships.elements())
        taken.insert(decoded(word::attribute(element.node, Name::Id)));
    for (std::size_t number = 1;; ++number) {
        std::string id = "rId" + std::to_string(number);
        if (!taken.contains(id)) return id;
    }
}

}  // namespace

Splices with_comments_type(const Markup& types, const std::string& name) {
    Splices splices;
    const std::string wanted = small_letters("/" + name);
    for (const Element& element : types.elements()) {
        if (element.name != Name::Override) continue;
        if (small_letters(decoded(word::attribute(element.node, Name::PartName))) == wanted) return splices;
    }
    append_inside(splices, types, types.root(),
                  "<" + prefix_of(types, types.root()) + "Override PartName=\"/" + xml_text(name) +
                      "\" ContentType=\"" + std::string(comments_type) + "\"/>");
    return splices;
}

Splices with_comments_relationship(const Markup& relationships, std::string_view target, bool strict) {
    Splices splices;
    append_inside(splices, relationships, relationships.root(),
                  relationship(prefix_of(relationships, relationships.root()), free_id(relationships), target, strict));
    return splices;
}

std::string comments_relationships(std::string_view target, bool strict) {
    return std::string(declaration) +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           relationship("", "rId1", target, strict) + "</Relationships>";
}

}  // namespace assure::annotate
