#include "readers/excel/workbook_parts.h"

#include "assure/plugin/error.h"
#include "readers/excel/xml.h"
#include "readers/part_kinds.h"

#include <algorithm>
#include <array>

namespace assure::excel {
namespace {

constexpr std::array<PartKind, 43> kinds = {{
    {".rels", "", false, PartState::read},
    {"[content_types].xml", "", false, PartState::read},
    {"/media/", "a picture; text in pictures is not read", true},
    {"/embeddings/", "an embedded file; embedded files are not read", true},
    {"/charts/", "a chart; charts are not read", true},
    {"/chartsheets/", "a chart; charts are not read", true},
    {"/chartex", "a chart; charts are not read", true},
    {"/diagrams/", "a diagram; diagrams in workbooks are not read", true},
    {"/externallinks/", "values of another workbook; links are never followed", false},
    {"/connections.xml", "addresses of data elsewhere; links are never followed", false},
    {"/querytables/", "addresses of data elsewhere; links are never followed", false},
    {"vbaproject", "a macro; macros are never run", false},
    {"vbadata", "a macro; macros are never run", false},
    {"/macrosheets/", "a macro; macros are never run", false},
    {"/dialogsheets/", "a dialogue of a macro", false},
    {"/ctrlprops/", "a form control, whose state is not read", true},
    {"/activex/", "a form control of an old kind", true},
    {"/ink/", "handwriting", true},
    {"/pivot", "data behind a pivot table, which is read where a sheet shows it", false},
    {"/tables/", "the bounds of a table, which is read where the sheet shows it", false},
    {"/threadedcomments/", "comments, which are read in their older form", false},
    {"/persons/", "names of the authors of comments", false},
    {"/worksheets/", "a sheet that the workbook does not list", true},
    {"/drawings/vml", "the frames of comments and form controls", false},
    {"/drawings/", "a drawing that no sheet shows", false},
    {"/sharedstrings.xml", "texts that no cell shows", false},
    {"customxml/", "data behind the workbook", false},
    {"docprops/", "properties of the file", false},
    {"_xmlsignatures/", "a signature; signatures are not checked", false},
    {"/theme/", "settings", false},
    {"/styles.xml", "settings", false},
    {"/calcchain.xml", "settings", false},
    {"/printersettings/", "settings", false},
    {"/metadata.xml", "settings", false},
    {"/richdata/", "settings", false},
    {"/volatiledependencies.xml", "settings", false},
    {"/featureproperty", "settings", false},
    {"docmetadata/", "settings", false},
    {"/slicer", "settings", false},
    {"/timeline", "settings", false},
    {"/usershapes/", "settings", false},
    {"/revisions/", "settings", false},
    {"/customproperty", "settings", false},
}};

bool is_spreadsheet(pugi::xml_node root) {
    return std::any_of(root.attributes().begin(), root.attributes().end(), [](pugi::xml_attribute attribute) {
        const std::string_view uri = attribute.value();
        return uri == "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
               uri == "http://purl.oclc.org/ooxml/spreadsheetml/main";
    });
}

constexpr const char* ask_again = "Ask the sender for it again, or open it in Excel and save a new copy.";

}  // namespace

bool holds_workbook(Package& package) {
    if (package.find("word/document.xml") != nullptr) return false;
    const ZipEntry* const types = package.find("[Content_Types].xml");
    if (types == nullptr || package.find("_rels/.rels") == nullptr) return false;
    const std::string bytes = package.read(*types);
    for (const std::string_view type :
         {"spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml", "ms-excel.sheet.macroEnabled.main+xml",
          "ms-excel.template.macroEnabled.main+xml", "ms-excel.addin.macroEnabled.main+xml"}) {
        if (bytes.find(type) != std::string::npos) return true;
    }
    return false;
}

const Relationship* find_type(const std::vector<Relationship>& relationships, std::string_view type) {
    const auto found = std::find_if(relationships.begin(), relationships.end(), [&](const Relationship& relationship) {
        return relationship.type == type && !relationship.external;
    });
    return found == relationships.end() ? nullptr : &*found;
}

WorkbookParts::WorkbookParts(Package& package, const Limits& limits, SourceBuilder& builder)
    : package_(package), limits_(limits), builder_(builder) {
    // Nothing in it is needed, but what must not be in any part must not be in this one.
    if (const ZipEntry* const types = package.find("[Content_Types].xml")) static_cast<void>(parse(*types));
    relationships_ = relationships_of("");
}

std::shared_ptr<XmlTree> WorkbookParts::parse(const ZipEntry& entry) const {
    return std::make_shared<XmlTree>(package_.read(entry), package_.path() + " (" + entry.name + ")",
                                     WhiteSpace::only_single, limits_);
}

std::vector<Relationship> WorkbookParts::relationships_of(const std::string& part) const {
    const ZipEntry* const entry = package_.find(word::relationships_part(part));
    if (entry == nullptr) return {};
    const auto tree = parse(*entry);
    word::intern_names(*tree);
    return word::read_relationships(tree->root(), part);
}

OpenPart WorkbookParts::open_workbook() {
    const Relationship* const main = find_type(relationships_, "officeDocument");
    if (main == nullptr || package_.find(main->target) == nullptr)
        throw Error("The file is damaged: the main part of the workbook is missing.", package_.path(), ask_again);
    OpenPart part = open(main->target);
    if (!is(part.root, "workbook") || !is_spreadsheet(part.root))
        throw Error("This package holds no Excel workbook.", package_.path(),
                    "Open it in Excel, save it as .xlsx, and check that file.");
    return part;
}

OpenPart WorkbookParts::open(const std::string& name) {
    OpenPart part;
    const ZipEntry* const entry = package_.find(name);
    if (entry == nullptr) {
        builder_.add_part(name, PartState::unreadable, "the workbook points to it, but it is missing", true);
        return part;
    }
    part.name = entry->name;
    part.tree = parse(*entry);
    part.root = part.tree->root();
    part.relationships = relationships_of(entry->name);
    part.index = builder_.add_part(entry->name, PartState::read);
    read_.push_back(entry->name);
    return part;
}

void WorkbookParts::enter_unread_parts() {
    std::sort(read_.begin(), read_.end());
    for (const ZipEntry& entry : package_.entries()) {
        if (entry.name.ends_with('/') || std::binary_search(read_.begin(), read_.end(), entry.name)) continue;
        const PartKind kind = kind_of_part(entry.name, kinds);
        const std::uint16_t part =
            builder_.add_part(entry.name, kind.state, std::string(kind.why), kind.may_hold_evidence);
        const auto anchor = anchors_.find(entry.name);
        if (anchor != anchors_.end()) builder_.set_part_anchor(part, anchor->second);
    }
}

}  // namespace assure::excel
