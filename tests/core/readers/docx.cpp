#include "core/readers/docx.h"

#include "core/readers/outline.h"
#include "readers/reader.h"

#include <zip.h>

#include <stdexcept>

namespace assure::test {
namespace {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view package_relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relationship(std::string_view id, std::string_view type, std::string_view target) {
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + std::string(office) + std::string(type) +
           "\" Target=\"" + std::string(target) + "\"/>";
}

std::string relationships(std::string_view content) {
    return "<Relationships xmlns=\"" + std::string(package_relationships) + "\">" + std::string(content) +
           "</Relationships>";
}

}  // namespace

std::string make_zip(const std::map<std::string, std::string>& parts) {
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t* const buffer = zip_source_buffer_create(nullptr, 0, 0, &problem);
    zip_source_keep(buffer);
    zip_t* const archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &problem);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0),
                     ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0) throw std::runtime_error("the test's ZIP could not be made");
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(buffer)), '\0');
    zip_source_seek(buffer, 0, SEEK_SET);
    zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

std::string word_root(std::string_view name, std::string_view content) {
    return "<w:" + std::string(name) +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
           " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
           " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
           std::string(content) + "</w:" + std::string(name) + ">";
}

Docx::Docx(std::string_view body) {
    parts_["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    parts_["_rels/.rels"] = relationships(relationship("rId1", "officeDocument", "word/document.xml"));
    parts_["word/document.xml"] = word_root("document", "<w:body>" + std::string(body) + "</w:body>");
}

Docx& Docx::part(const std::string& name, const std::string& content) {
    parts_[name] = content;
    return *this;
}

Docx& Docx::related(const std::string& id, const std::string& type, const std::string& file,
                    const std::string& content) {
    relationships_ += relationship(id, type, file);
    return part("word/" + file, content);
}

Docx& Docx::styles(std::string_view content) {
    return related("rIdStyles", "styles", "styles.xml", word_root("styles", content));
}

Docx& Docx::numbering(std::string_view content) {
    return related("rIdNumbering", "numbering", "numbering.xml", word_root("numbering", content));
}

std::string Docx::bytes() const {
    auto parts = parts_;
    parts.try_emplace("word/_rels/document.xml.rels", relationships(relationships_));
    return make_zip(parts);
}

std::shared_ptr<const Source> Docx::read(const Limits& limits) const {
    return read_bytes(bytes(), "paper.docx", limits);
}

std::string paragraph(std::string_view text) {
    return "<w:p><w:r><w:t>" + std::string(text) + "</w:t></w:r></w:p>";
}

std::string outline_of(std::string_view body) {
    return outline(*Docx(body).read());
}

}  // namespace assure::test
