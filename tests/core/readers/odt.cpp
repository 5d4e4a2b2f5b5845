#include "core/readers/odt.h"

#include "core/readers/docx.h"
#include "readers/reader.h"

namespace assure::test {

std::string office_root(std::string_view name, std::string_view content) {
    const std::string oasis = "=\"urn:oasis:names:tc:opendocument:xmlns:";
    std::string declarations;
    for (const char* name_space : {"office", "text", "table", "style", "form", "meta"})
        declarations += " xmlns:" + std::string(name_space) + oasis + name_space + ":1.0\"";
    declarations += " xmlns:draw" + oasis + "drawing:1.0\" xmlns:fo" + oasis + "xsl-fo-compatible:1.0\" xmlns:svg" +
                    oasis + "svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"" +
                    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"" +
                    " xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\"" +
                    " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";
    return "<office:" + std::string(name) + declarations + ">" + std::string(content) +
           "</office:" + std::string(name) + ">";
}

Odt::Odt(std::string_view body) : body_(body) {
    parts_["mimetype"] = "application/vnd.oasis.opendocument.text";
    parts_["META-INF/manifest.xml"] = "<manifest/>";
}

Odt& Odt::automatic(std::string_view content) {
    automatic_ = content;
    return *this;
}

Odt& Odt::styles(std::string_view common, std::string_view automatic, std::string_view master) {
    return part("styles.xml",
                office_root("document-styles",
                            "<office:styles>" + std::string(common) + "</office:styles><office:automatic-styles>" +
                                std::string(automatic) + "</office:automatic-styles><office:master-styles>" +
                                std::string(master) + "</office:master-styles>"));
}

Odt& Odt::part(const std::string& name, const std::string& content) {
    parts_[name] = content;
    return *this;
}

std::string Odt::content() const {
    return office_root("document-content", "<office:automatic-styles>" + automatic_ +
                                               "</office:automatic-styles><office:body><office:text>" + body_ +
                                               "</office:text></office:body>");
}

std::string Odt::bytes() const {
    auto parts = parts_;
    parts.try_emplace("content.xml", content());
    return make_zip(parts);
}

std::shared_ptr<const Source> Odt::read(const Limits& limits) const {
    return read_bytes(bytes(), "paper.odt", limits);
}

}  // namespace assure::test
