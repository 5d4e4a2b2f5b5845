#include "annotate/word_package.h"

#include "assure/plugin/error.h"
#include "readers/excel/workbook_parts.h"
#include "readers/open_document/open_document_reader.h"
#include "readers/sniff.h"
#include "readers/word/package_parts.h"
#include "source/source_builder.h"

#include <algorithm>

namespace assure::annotate {
namespace {

[[noreturn]] void refuse(const std::string& path, const char* what) {
    throw Error(std::string("Comments are written into Word documents (.docx) only, and this is ") + what + ".", path,
                "Read what was found with 'assure check', or save the paper in Word as .docx and annotate that.");
}

// Word's own form of a document as one file of XML (Flat OPC).
bool is_word_as_xml(std::string_view bytes) {
    constexpr std::size_t beginning = 4096;
    return bytes.substr(0, beginning).find("http://schemas.microsoft.com/office/2006/xmlPackage") !=
           std::string_view::npos;
}

std::string_view require_package(std::string_view bytes, const std::string& path) {
    const FileType type = sniff(bytes);
    if (type == FileType::xml) refuse(path, is_word_as_xml(bytes) ? "a Word document saved as XML" : "an XML file");
    if (type != FileType::zip) throw not_read(type, path);
    return bytes;
}

}  // namespace

WordPackage::WordPackage(std::string_view bytes, const std::string& path, const Limits& limits)
    : package_(require_package(bytes, path), path, limits), limits_(limits) {
    // What is read to tell what the package is does not count against what is read of it.
    Package looked_at(bytes, path, limits);
    if (excel::holds_workbook(looked_at)) refuse(path, "an Excel workbook");
    if (open_document::is_open_document(looked_at)) refuse(path, "an OpenDocument text");
    word::PackageParts parts(looked_at, limits);
    SourceBuilder ledger(path, "Word");
    word::OpenPart main = parts.open_main(ledger);
    main_ = main.name;
    relationships_ = std::move(main.relationships);
}

std::optional<std::string> WordPackage::related(std::string_view type) const {
    const auto found = std::find_if(
        relationships_.begin(), relationships_.end(),
        [&](const word::Relationship& relationship) { return relationship.type == type && !relationship.external; });
    return found == relationships_.end() ? std::nullopt : std::optional<std::string>(found->target);
}

std::optional<std::string> WordPackage::find(std::string_view name) const {
    const ZipEntry* const entry = package_.find(name);
    return entry == nullptr ? std::nullopt : std::optional<std::string>(entry->name);
}

std::unique_ptr<const Markup> WordPackage::open(const std::string& name) {
    return std::make_unique<const Markup>(package_.read(*package_.find(name)), package_.path() + " (" + name + ")",
                                          limits_);
}

}  // namespace assure::annotate
