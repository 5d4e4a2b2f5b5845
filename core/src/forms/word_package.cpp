#include "forms/word_package.h"

#include "annotate/package_copy.h"
#include "assure/app/printable.h"
#include "forms/word_styles.h"

#include <sstream>

namespace assure::forms {
namespace {

using namespace std::string_literals;

constexpr const char* content_types = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
)xml";

constexpr const char* package_relations = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdDocument" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
)xml";

constexpr const char* document_relations = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rIdFooter" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/></Relationships>
)xml";

constexpr const char* empty_footer = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"> · Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
)xml";

constexpr const char* empty_properties = R"xml(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title><dc:language>en-GB</dc:language></cp:coreProperties>
)xml";

// The end record of a package without parts, to which ours are added.
const std::string empty_package = "PK\x05\x06"s + std::string(18, '\0');

std::string serialised(const pugi::xml_document& document) {
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

// The part with the text in its first element of that name.
std::string filled(const char* part, const char* name, std::string_view text) {
    pugi::xml_document document;
    document.load_string(part, pugi::parse_full | pugi::parse_ws_pcdata);
    document.find_node([name](pugi::xml_node node) { return std::string_view(node.name()) == name; })
        .text()
        .set(printable(text).c_str());
    return serialised(document);
}

}  // namespace

std::string word_package(const pugi::xml_document& document, const std::string& title, std::string_view footer) {
    annotate::PartChanges parts;
    parts.added = {{"[Content_Types].xml", content_types},
                   {"_rels/.rels", package_relations},
                   {"docProps/core.xml", filled(empty_properties, "dc:title", title)},
                   {"word/document.xml", serialised(document)},
                   {"word/_rels/document.xml.rels", document_relations},
                   {"word/styles.xml", std::string(word_styles)},
                   {"word/footer.xml", filled(empty_footer, "w:t", footer)}};
    return annotate::package_copy(empty_package, title, parts, "", parts.added.size());
}

}  // namespace assure::forms
