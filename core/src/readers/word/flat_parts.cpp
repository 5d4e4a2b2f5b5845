#include "readers/word/flat_parts.h"

#include "assure/plugin/error.h"
#include "readers/word/numbering.h"
#include "readers/word/styles.h"

#include <algorithm>
#include <utility>

namespace assure::word {
namespace {

// Names of parts begin with a slash here.
std::string part_name(std::string_view name) {
    return decoded(name.starts_with('/') ? name.substr(1) : name);
}

pugi::xml_node first_element(pugi::xml_node node) {
    pugi::xml_node found = node.first_child();
    while (found && found.type() != pugi::node_element)
        found = found.next_sibling();
    return found;
}

}  // namespace

FlatParts::FlatParts(std::shared_ptr<XmlTree> tree, std::string path) : tree_(std::move(tree)), path_(std::move(path)) {
    const pugi::xml_node root = tree_->root();
    for (pugi::xml_node part = root.first_child(); part; part = part.next_sibling()) {
        if (name_of(part) == Name::part) parts_.emplace_back(part_name(attribute(part, Name::pkg_name)), part);
    }
    std::sort(parts_.begin(), parts_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto twice = std::adjacent_find(parts_.begin(), parts_.end(),
                                          [](const auto& a, const auto& b) { return a.first == b.first; });
    if (twice != parts_.end())
        throw Error("The file is damaged: its part " + twice->first + " is in it twice.", path_,
                    "Open it in Word and save a new copy.");
    relationships_ = relationships_of("");
}

pugi::xml_node FlatParts::find(std::string_view name) const {
    const auto found = std::lower_bound(parts_.begin(), parts_.end(), name,
                                        [](const auto& part, std::string_view wanted) { return part.first < wanted; });
    return found == parts_.end() || found->first != name ? pugi::xml_node() : found->second;
}

std::vector<Relationship> FlatParts::relationships_of(const std::string& part) const {
    const pugi::xml_node data = child(find(relationships_part(part)), Name::xmlData);
    return read_relationships(first_element(data), part);
}

OpenPart FlatParts::open_main(SourceBuilder& builder) {
    index_ = builder.add_part(path_, PartState::read);
    const pugi::xml_node root = tree_->root();
    if (name_of(root) != Name::package) return {tree_, root, index_, path_, {}};
    for (const Relationship& relationship : relationships_) {
        if (relationship.type != "officeDocument") continue;
        OpenPart main = open(relationship.target, builder);
        if (name_of(main.root) == Name::document) return main;
    }
    throw Error("This package holds no Word document.", path_,
                "Open it in Word, save it as .docx, and check that file.");
}

OpenPart FlatParts::open(const std::string& name, SourceBuilder& builder) {
    const pugi::xml_node root = first_element(child(find(name), Name::xmlData));
    if (!root) return {};
    // The characters stand in the one file there is; the part is entered for the reader of the Coverage.
    builder.add_part(name, PartState::read);
    return {tree_, root, index_, name, relationships_of(name)};
}

PartSays<Styles> FlatParts::open_styles(const std::string& name, SourceBuilder& builder) {
    const OpenPart part = open(name, builder);
    return {part.name, part.root ? std::make_shared<const Styles>(part.root) : nullptr};
}

PartSays<Numbering> FlatParts::open_numbering(const std::string& name, SourceBuilder& builder) {
    const OpenPart part = open(name, builder);
    return {part.name, part.root ? std::make_shared<const Numbering>(part.root) : nullptr};
}

std::vector<std::string_view> FlatParts::names() const {
    std::vector<std::string_view> names;
    names.reserve(parts_.size());
    for (const auto& [name, part] : parts_)
        names.push_back(name);
    return names;
}

}  // namespace assure::word
