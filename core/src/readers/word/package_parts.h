// The parts of a Word document in a ZIP package.
#pragma once

#include "readers/known_parts.h"
#include "readers/package.h"
#include "readers/word/parts.h"

#include <memory>
#include <string>
#include <vector>

namespace assure::word {

class PackageParts : public Parts {
public:
    // `package` must outlive this. Throws Error for a package that is no Word document, saying what it is.
    PackageParts(Package& package, const Limits& limits);

    OpenPart open_main(SourceBuilder& builder) override;
    OpenPart open(const std::string& name, SourceBuilder& builder) override;
    OpenPart open_page(const std::string& name, SourceBuilder& builder) override;
    PartSays<Styles> open_styles(const std::string& name, SourceBuilder& builder) override;
    PartSays<Numbering> open_numbering(const std::string& name, SourceBuilder& builder) override;
    [[nodiscard]] const std::vector<Relationship>& package_relationships() const override { return relationships_; }
    [[nodiscard]] std::vector<std::string_view> names() const override;

private:
    [[nodiscard]] std::unique_ptr<XmlTree> parse(const ZipEntry& entry) const;
    [[nodiscard]] PackedPart packed(const ZipEntry& entry, std::string_view context) const;
    void count(const ZipEntry& entry) const;
    [[nodiscard]] std::vector<Relationship> relationships_of(const std::string& part) const;
    template <typename Product, typename Make>
    [[nodiscard]] std::shared_ptr<const Product> known(const ZipEntry& entry, std::string_view context,
                                                       Make make) const;
    [[nodiscard]] std::shared_ptr<const XmlTree> known_tree(const ZipEntry& entry) const;
    [[nodiscard]] OpenPart opened(const ZipEntry& entry, std::shared_ptr<const XmlTree> tree,
                                  SourceBuilder& builder) const;
    template <typename Product>
    PartSays<Product> open_known(const std::string& name, SourceBuilder& builder);

    Package* package_;
    Limits limits_;
    std::vector<Relationship> relationships_;
    std::string main_;
};

}  // namespace assure::word
