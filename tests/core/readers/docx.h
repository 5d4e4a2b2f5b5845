// Small Word documents made in memory, so that a test shows the XML it is about.
#pragma once

#include "assure/app/limits.h"
#include "assure/plugin/source.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace assure::test {

// A ZIP of these parts, in order of name.
std::string make_zip(const std::map<std::string, std::string>& parts);

class Docx {
public:
    // `body` is what stands in <w:body>, with the prefixes w, w14, mc, wps, v, r, o, a declared.
    explicit Docx(std::string_view body);

    Docx& part(const std::string& name, const std::string& content);
    // A part in word/ with its relationship from the main part.
    Docx& related(const std::string& id, const std::string& type, const std::string& file, const std::string& content);
    // The content of <w:styles>, <w:numbering>.
    Docx& styles(std::string_view content);
    Docx& numbering(std::string_view content);

    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::shared_ptr<const Source> read(const Limits& limits = {}) const;

private:
    std::map<std::string, std::string> parts_;
    std::string relationships_;
};

// <w:p><w:r><w:t>text</w:t></w:r></w:p>
std::string paragraph(std::string_view text);

// The outline of a document with that body.
std::string outline_of(std::string_view body);

// An element of the WordprocessingML namespace with all prefixes declared.
std::string word_root(std::string_view name, std::string_view content);

}  // namespace assure::test
