// The parts of a Word document that is one XML file: Flat OPC (a package written as XML), or Word 2003 XML.
#pragma once

#include "readers/word/parts.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::word {

class FlatParts : public Parts {
public:
    // `tree` has interned names; `path` is the file's name in the Coverage.
    FlatParts(std::shared_ptr<XmlTree> tree, std::string path);

    OpenPart open_main(SourceBuilder& builder) override;
    OpenPart open(const std::string& name, SourceBuilder& builder) override;
    OpenPart open_page(const std::string& name, SourceBuilder& builder) override { return open(name, builder); }
    PartSays<Styles> open_styles(const std::string& name, SourceBuilder& builder) override;
    PartSays<Numbering> open_numbering(const std::string& name, SourceBuilder& builder) override;
    [[nodiscard]] const std::vector<Relationship>& package_relationships() const override { return relationships_; }
    [[nodiscard]] std::vector<std::string_view> names() const override;

private:
    [[nodiscard]] pugi::xml_node find(std::string_view name) const;
    [[nodiscard]] std::vector<Relationship> relationships_of(const std::string& part) const;

    std::shared_ptr<XmlTree> tree_;
    std::string path_;
    std::vector<std::pair<std::string, pugi::xml_node>> parts_;  // in order of name
    std::vector<Relationship> relationships_;
    std::uint16_t index_ = 0;
};

}  // namespace assure::word
