// The parts of a Word document, whether they lie in a ZIP package, in one XML file (Flat OPC), or are one.
#pragma once

#include "readers/word/names.h"
#include "readers/xml_tree.h"
#include "source/source_builder.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace assure::word {

class Numbering;
class Styles;

struct Relationship {
    std::string id;
    std::string type;    // the last word of its type: "header", "image" …, Transitional and Strict alike
    std::string target;  // the part's name, or an address where external
    bool external = false;
};

// A part as a tree with interned names. Whoever holds it may hold nodes of it.
struct OpenPart {
    std::shared_ptr<const XmlTree> tree;
    pugi::xml_node root;
    std::uint16_t index = 0;  // in the Coverage
    std::string name;
    std::vector<Relationship> relationships;

    // The relationship of that id; null when there is none.
    [[nodiscard]] const Relationship* find(std::string_view id) const;
};

// What a part says, of which only that is wanted; null for a part that is missing.
template <typename What>
struct PartSays {
    std::string name;
    std::shared_ptr<const What> what;
};

class Parts {
public:
    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    virtual ~Parts() = default;

    // The main part. Throws Error when there is none.
    virtual OpenPart open_main(SourceBuilder& builder) = 0;
    // Opens a part and enters it in the Coverage as read. Throws Error for a damaged one; an OpenPart without
    // root for one that is missing.
    virtual OpenPart open(const std::string& name, SourceBuilder& builder) = 0;
    // The same for a header or footer, which papers of one template have alike.
    virtual OpenPart open_page(const std::string& name, SourceBuilder& builder) = 0;
    // The same for the styles and the numbering.
    virtual PartSays<Styles> open_styles(const std::string& name, SourceBuilder& builder) = 0;
    virtual PartSays<Numbering> open_numbering(const std::string& name, SourceBuilder& builder) = 0;
    // The relationships of the package itself.
    [[nodiscard]] virtual const std::vector<Relationship>& package_relationships() const = 0;
    // The names of all parts there are, of which each stays where it is.
    [[nodiscard]] virtual std::vector<std::string_view> names() const = 0;
};

// The relationships that a Relationships element lists; targets are resolved against the part `of`.
std::vector<Relationship> read_relationships(pugi::xml_node root, std::string_view of);
// The name of the part that holds the relationships of `part` ("" for the package).
std::string relationships_part(std::string_view part);

}  // namespace assure::word
