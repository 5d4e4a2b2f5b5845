#include "readers/word/package_parts.h"

#include "assure/plugin/error.h"
#include "readers/dom_budget.h"
#include "readers/word/numbering.h"
#include "readers/word/styles.h"
#include "text/work_budget.h"

#include <algorithm>
#include <utility>

namespace assure::word {
namespace {

// What a package is that holds no Word document.
[[noreturn]] void refuse_package(const Package& package) {
    const auto has = [&](std::string_view name) { return package.find(name) != nullptr; };
    const auto refuse = [&](const char* sentence, const char* next_step) {
        throw Error(sentence, package.path(), next_step);
    };
    if (has("_rels\\.rels"))
        refuse("The names of this package's parts hold '\\' where Word and Excel write '/', so it cannot be read.",
               "Open it in Word or Excel, save a new copy, and check that.");
    if (has("xl/workbook.bin"))
        refuse("This is an Excel workbook in the binary format (.xlsb), which is not read.",
               "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and check that file.");
    if (has("xl/workbook.xml"))
        refuse("This is an Excel workbook that is damaged: it does not say what its parts are.",
               "Ask the sender for it again, or open it in Excel and save a new copy.");
    if (has("ppt/presentation.xml"))
        refuse("This is a PowerPoint presentation, which is not read.",
               "Copy its content into a Word document (.docx) and check that file.");
    if (has("[Content_Types].xml"))
        refuse("This package holds no Word document.", "Open it in Word, save it again, and check that file.");
    throw Error("This is a ZIP archive, not a document.", package.path(), "Unpack it and check the documents inside.");
}

// A tree that documents share: no budget of theirs answers for it.
struct SharedTree {
    SharedTree(std::unique_ptr<XmlTree> what, std::size_t taken) : tree(std::move(what)), memory(taken) {}
    ~SharedTree() {
        const DomBudget::Absence no_budget;
        tree.reset();
    }
    SharedTree(const SharedTree&) = delete;
    SharedTree& operator=(const SharedTree&) = delete;

    std::unique_ptr<const XmlTree> tree;
    std::size_t memory;
};

// As long as a document holds it, its memory counts towards the document's budget, as that of any tree does.
struct TreeInUse {
    std::shared_ptr<const SharedTree> shared;
    DomCharge charge;
};

}  // namespace

PackageParts::PackageParts(Package& package, const Limits& limits) : package_(&package), limits_(limits) {
    if (package.find("_rels/.rels") == nullptr) refuse_package(package);
    // Nothing in it is needed, but what must not be in any part must not be in this one.
    struct Harmless {};
    if (const ZipEntry* const types = package.find("[Content_Types].xml"))
        static_cast<void>(known<Harmless>(*types, "", [](pugi::xml_node) { return Harmless(); }));
    relationships_ = relationships_of("");
    const auto found = std::find_if(relationships_.begin(), relationships_.end(), [](const Relationship& relationship) {
        return relationship.type == "officeDocument" && !relationship.external;
    });
    if (found != relationships_.end()) main_ = found->target;
    if (main_.empty()) refuse_package(package);
    if (package.find(main_) == nullptr)
        throw Error("The file is damaged: its main part " + main_ + " is missing.", package.path(),
                    "Ask the sender for it again, or open it in Word and save a new copy.");
}

std::unique_ptr<XmlTree> PackageParts::parse(const ZipEntry& entry) const {
    return std::make_unique<XmlTree>(package_->read(entry), package_->path() + " (" + entry.name + ")",
                                     WhiteSpace::only_single, limits_, &name_writer());
}

std::vector<Relationship> PackageParts::relationships_of(const std::string& part) const {
    const ZipEntry* const entry = package_->find(relationships_part(part));
    if (entry == nullptr) return {};
    return *known<std::vector<Relationship>>(*entry, part,
                                             [&](pugi::xml_node root) { return read_relationships(root, part); });
}

// The part as one that may be known, and what decides so.
PackedPart PackageParts::packed(const ZipEntry& entry, std::string_view context) const {
    return {entry.crc, entry.method, entry.size, limits_.nesting, context, package_->packed(entry)};
}

// Counts the part towards the limits as if it were read.
void PackageParts::count(const ZipEntry& entry) const {
    package_->count(entry);
    spend_work(work_of_bytes(static_cast<std::size_t>(entry.size)));
}

// What make() makes of the root of the part, made anew only where no part before it had the same content.
template <typename Product, typename Make>
std::shared_ptr<const Product> PackageParts::known(const ZipEntry& entry, std::string_view context, Make make) const {
    static KnownParts<Product> parts;
    const PackedPart part = packed(entry, context);
    const std::size_t memory = DomBudget::left();
    if (std::shared_ptr<const Product> found = parts.find(part, memory)) {
        count(entry);
        return found;
    }
    const std::unique_ptr<const XmlTree> tree = parse(entry);
    auto made = std::make_shared<const Product>(make(tree->root()));
    parts.add(part, memory - DomBudget::left(), made);
    return made;
}

// The same for the tree itself.
std::shared_ptr<const XmlTree> PackageParts::known_tree(const ZipEntry& entry) const {
    static KnownParts<SharedTree> trees({64, 16ULL << 10U});  // some ten times as large as their XML
    const PackedPart part = packed(entry, "");
    const std::size_t memory = DomBudget::left();
    const auto use = std::make_shared<TreeInUse>();
    use->shared = trees.find(part, memory);
    if (use->shared != nullptr && use->charge.take(use->shared->memory)) {
        count(entry);
    } else {
        std::unique_ptr<XmlTree> tree = parse(entry);
        const std::size_t taken = memory - DomBudget::left();
        use->charge.take_over(taken);
        use->shared = std::make_shared<const SharedTree>(std::move(tree), taken);
        trees.add(part, taken, use->shared);
    }
    return {use, use->shared->tree.get()};
}

template <typename Product>
PartSays<Product> PackageParts::open_known(const std::string& name, SourceBuilder& builder) {
    const ZipEntry* const entry = package_->find(name);
    if (entry == nullptr) return {};
    auto product = known<Product>(*entry, "", [](pugi::xml_node root) { return Product(root); });
    // Nothing in its relationships is needed, but what must not be in any part must not be in them.
    static_cast<void>(relationships_of(entry->name));
    builder.add_part(entry->name, PartState::read);
    return {entry->name, std::move(product)};
}

PartSays<Styles> PackageParts::open_styles(const std::string& name, SourceBuilder& builder) {
    return open_known<Styles>(name, builder);
}

PartSays<Numbering> PackageParts::open_numbering(const std::string& name, SourceBuilder& builder) {
    return open_known<Numbering>(name, builder);
}

OpenPart PackageParts::open_main(SourceBuilder& builder) {
    OpenPart part = open(main_, builder);
    const bool word = name_of(part.root) == Name::document;
    if (!word) refuse_package(*package_);
    return part;
}

OpenPart PackageParts::opened(const ZipEntry& entry, std::shared_ptr<const XmlTree> tree,
                              SourceBuilder& builder) const {
    OpenPart part;
    part.name = entry.name;
    part.tree = std::move(tree);
    part.root = part.tree->root();
    part.relationships = relationships_of(entry.name);
    part.index = builder.add_part(entry.name, PartState::read);
    return part;
}

OpenPart PackageParts::open(const std::string& name, SourceBuilder& builder) {
    const ZipEntry* const entry = package_->find(name);
    return entry == nullptr ? OpenPart() : opened(*entry, parse(*entry), builder);
}

OpenPart PackageParts::open_page(const std::string& name, SourceBuilder& builder) {
    const ZipEntry* const entry = package_->find(name);
    return entry == nullptr ? OpenPart() : opened(*entry, known_tree(*entry), builder);
}

std::vector<std::string_view> PackageParts::names() const {
    std::vector<std::string_view> names;
    names.reserve(package_->entries().size());
    for (const ZipEntry& entry : package_->entries()) {
        if (!entry.name.ends_with('/')) names.push_back(entry.name);
    }
    return names;
}

}  // namespace assure::word
