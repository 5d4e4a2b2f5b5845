#include "readers/reader.h"

#include "assure/plugin/error.h"
#include "readers/dom_budget.h"
#include "readers/excel/excel_reader.h"
#include "readers/excel/workbook_parts.h"
#include "readers/file_bytes.h"
#include "readers/generic_xml.h"
#include "readers/open_document/names.h"
#include "readers/open_document/open_document_reader.h"
#include "readers/package.h"
#include "readers/sniff.h"
#include "readers/vocabulary/vocabulary_reader.h"
#include "readers/word/flat_parts.h"
#include "readers/word/package_parts.h"
#include "readers/word/word_reader.h"
#include "readers/xml_tree.h"
#include "source/source_builder.h"
#include "text/sha256.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

// Whether the root is one of Word's own: a package as XML, or a document of Word 2003 or by itself.
bool is_word_root(pugi::xml_node root) {
    const std::string_view name = local_name(root.name());
    if (name != "package" && name != "wordDocument" && name != "document") return false;
    const auto attributes = root.attributes();
    return std::any_of(attributes.begin(), attributes.end(), [](pugi::xml_attribute attribute) {
        const std::string_view uri = attribute.value();
        return uri == "http://schemas.microsoft.com/office/2006/xmlPackage" ||
               uri == "http://schemas.microsoft.com/office/word/2003/wordml" ||
               uri == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
               uri == "http://purl.oclc.org/ooxml/wordprocessingml/main";
    });
}

std::shared_ptr<const Source> read_xml(std::string bytes, const std::string& path, std::string digest,
                                       const Limits& limits) {
    if (bytes.size() > limits.xml_bytes)
        throw Error(
            "The XML is larger than " + std::to_string(limits.xml_bytes >> 20U) + " MiB, the most that is read.", path,
            "Split the document.");
    const DomBudget budget(limits.dom_bytes);
    const auto tree = std::make_shared<XmlTree>(std::move(bytes), path, WhiteSpace::keep, limits);
    const bool may_be_word = is_word_root(tree->root());
    const bool is_text = !may_be_word && open_document::is_open_document_root(tree->root());
    const bool is_ours = !may_be_word && vocabulary::is_ours(tree->root());
    SourceBuilder builder(path, may_be_word ? "Word (XML)"
                                : is_text   ? "OpenDocument text (.fodt)"
                                : is_ours   ? vocabulary::format_name()
                                            : "XML");
    builder.set_sha256(std::move(digest));
    if (is_ours) {
        vocabulary::read(*tree, path, builder);
    } else if (may_be_word) {
        word::intern_names(*tree);
        word::FlatParts parts(tree, path);
        word::read_word(parts, builder);
    } else if (is_text) {
        open_document::read_flat(tree, path, builder);
    } else {
        read_generic_xml(*tree, path, builder);
    }
    return builder.finish();
}

std::shared_ptr<const Source> read_package(std::string_view bytes, const std::string& path, std::string digest,
                                           const Limits& limits) {
    const DomBudget budget(limits.dom_bytes);
    Package package(bytes, path, limits);
    if (excel::holds_workbook(package)) {
        SourceBuilder workbook(path, "Excel (.xlsx)");
        workbook.set_sha256(std::move(digest));
        excel::read_workbook(package, limits, workbook);
        return workbook.finish();
    }
    if (open_document::is_open_document(package)) {
        SourceBuilder builder(path, "OpenDocument text (.odt)");
        builder.set_sha256(std::move(digest));
        open_document::read_package(package, limits, builder);
        return builder.finish();
    }
    word::PackageParts parts(package, limits);
    SourceBuilder builder(path, "Word (.docx)");
    builder.set_sha256(std::move(digest));
    word::read_word(parts, builder);
    return builder.finish();
}

// `bytes` is a string that XML may take over, or a view of bytes that stay where they are.
template <typename Bytes>
std::shared_ptr<const Source> read_any(Bytes bytes, const std::string& name, const Limits& limits) {
    const FileType type = sniff(bytes);
    if (type != FileType::zip && type != FileType::xml) throw not_read(type, name);
    std::string digest = sha256_hex(bytes);
    if (type == FileType::zip) return read_package(bytes, name, std::move(digest), limits);
    return read_xml(std::string(std::move(bytes)), name, std::move(digest), limits);
}

}  // namespace

std::shared_ptr<const Source> read_bytes(std::string_view bytes, const std::string& name, const Limits& limits) {
    return read_any(bytes, name, limits);
}

std::shared_ptr<const Source> read_file(const std::string& path, const Limits& limits) {
    return read_any(load_file(path, limits.file_bytes), path, limits);
}

}  // namespace assure
