#include "readers/reader.h"

#include "assure/plugin/error.h"
#include "readers/dom_budget.h"
#include "readers/file_bytes.h"
#include "readers/generic_xml.h"
#include "readers/package.h"
#include "readers/sniff.h"
#include "readers/word/package_parts.h"
#include "readers/word/word_reader.h"
#include "readers/xml_tree.h"
#include "source/source_builder.h"

#include <utility>

namespace assure {
namespace {

std::shared_ptr<const Source> read_xml(std::string_view bytes, const std::string& path, std::string digest,
                                       const Limits& limits) {
    if (bytes.size() > limits.xml_bytes)
        throw Error(
            "The XML is larger than " + std::to_string(limits.xml_bytes >> 20U) + " MiB, the most that is read.", path,
            "Split the document.");
    const DomBudget budget(limits.dom_bytes);
    const XmlTree tree(bytes, path, WhiteSpace::keep, limits);
    SourceBuilder builder(path, "XML");
    builder.set_sha256(std::move(digest));
    read_generic_xml(tree, path, builder);
    return builder.finish();
}

std::shared_ptr<const Source> read_package(std::string_view bytes, const std::string& path, std::string digest,
                                           const Limits& limits) {
    const DomBudget budget(limits.dom_bytes);
    Package package(bytes, path, limits);
    word::PackageParts parts(package, limits);
    SourceBuilder builder(path, "Word (.docx)");
    builder.set_sha256(std::move(digest));
    word::read_word(parts, builder);
    return builder.finish();
}

}  // namespace

std::shared_ptr<const Source> read_bytes(std::string_view bytes, const std::string& name, const Limits& limits) {
    const FileType type = sniff(bytes);
    if (type != FileType::zip && type != FileType::xml) throw not_read(type, name);
    std::string digest = sha256_hex(bytes);
    if (type == FileType::zip) return read_package(bytes, name, std::move(digest), limits);
    return read_xml(bytes, name, std::move(digest), limits);
}

std::shared_ptr<const Source> read_file(const std::string& path, const Limits& limits) {
    return read_bytes(load_file(path, limits.file_bytes), path, limits);
}

}  // namespace assure
