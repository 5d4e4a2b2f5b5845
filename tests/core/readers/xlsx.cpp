#include "core/readers/xlsx.h"

#include "core/readers/docx.h"
#include "core/readers/outline.h"
#include "readers/reader.h"

#include <algorithm>

namespace assure::test {
namespace {

std::string relationship(std::string_view id, std::string_view type, std::string_view target, bool strict) {
    const std::string office = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + office + std::string(type) + "\" Target=\"" +
           std::string(target) + "\"/>";
}

std::string relationships(std::string_view content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           std::string(content) + "</Relationships>";
}

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (c == '&') {
            safe += "&amp;";
        } else if (c == '<') {
            safe += "&lt;";
        } else {
            safe += c;
        }
    }
    return safe;
}

}  // namespace

Xlsx& Xlsx::sheet(std::string_view name, std::string_view content, std::string_view state) {
    const std::string number = std::to_string(++count_);
    sheets_ += "<sheet name=\"" + std::string(name) + "\" sheetId=\"" + number + "\"" +
               (state.empty() ? "" : " state=\"" + std::string(state) + "\"") + " r:id=\"rId" + number + "\"/>";
    contents_["xl/worksheets/sheet" + number + ".xml"] = "worksheet|" + std::string(content);
    return *this;
}

Xlsx& Xlsx::strings(std::string_view content) {
    contents_["xl/sharedStrings.xml"] = "sst|" + std::string(content);
    return *this;
}

Xlsx& Xlsx::styles(std::string_view content) {
    contents_["xl/styles.xml"] = "styleSheet|" + std::string(content);
    return *this;
}

Xlsx& Xlsx::properties(std::string_view attributes) {
    properties_ = attributes;
    return *this;
}

Xlsx& Xlsx::part(const std::string& name, const std::string& content) {
    parts_[name] = content;
    return *this;
}

Xlsx& Xlsx::of_sheet(int sheet, const std::string& type, const std::string& file, const std::string& content) {
    sheet_relationships_[sheet] +=
        relationship("rId" + std::to_string(parts_.size() + 1), type, "/xl/" + file, strict_);
    return part("xl/" + file, content);
}

Xlsx& Xlsx::strict() {
    strict_ = true;
    return *this;
}

std::string Xlsx::root(std::string_view name, std::string_view content) const {
    const std::string main = strict_ ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                     : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = strict_ ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                       : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return "<" + std::string(name) + " xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + std::string(content) +
           "</" + std::string(name) + ">";
}

std::string Xlsx::bytes() const {
    auto parts = parts_;
    parts.try_emplace("[Content_Types].xml",
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    parts.try_emplace("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml", strict_)));
    parts.try_emplace("xl/workbook.xml",
                      root("workbook", "<workbookPr " + properties_ + "/><sheets>" + sheets_ + "</sheets>"));
    std::string own;
    for (int sheet = 1; sheet <= count_; ++sheet)
        own += relationship("rId" + std::to_string(sheet), "worksheet",
                            "worksheets/sheet" + std::to_string(sheet) + ".xml", strict_);
    for (const auto& [name, content] : contents_) {
        const std::size_t bar = content.find('|');
        parts.try_emplace(name, root(content.substr(0, bar), content.substr(bar + 1)));
    }
    if (contents_.contains("xl/styles.xml")) own += relationship("rIdStyles", "styles", "styles.xml", strict_);
    if (contents_.contains("xl/sharedStrings.xml"))
        own += relationship("rIdStrings", "sharedStrings", "sharedStrings.xml", strict_);
    parts.try_emplace("xl/_rels/workbook.xml.rels", relationships(own));
    for (const auto& [sheet, content] : sheet_relationships_)
        parts.try_emplace("xl/worksheets/_rels/sheet" + std::to_string(sheet) + ".xml.rels", relationships(content));
    return make_zip(parts);
}

std::shared_ptr<const Source> Xlsx::read(const Limits& limits) const {
    return read_bytes(bytes(), "paper.xlsx", limits);
}

std::string sheet_of(std::string_view table) {
    std::string rows;
    for (int row = 1; !table.empty(); ++row) {
        const std::size_t end = std::min(table.find('\n'), table.size());
        std::string_view line = table.substr(0, end);
        table.remove_prefix(std::min(end + 1, table.size()));
        std::string cells;
        for (char column = 'A'; !line.empty(); ++column) {
            const std::size_t bar = std::min(line.find('|'), line.size());
            if (bar != 0)
                cells += std::string("<c r=\"") + column + std::to_string(row) + "\" t=\"inlineStr\"><is><t>" +
                         escaped(line.substr(0, bar)) + "</t></is></c>";
            line.remove_prefix(std::min(bar + 1, line.size()));
        }
        if (!cells.empty()) rows += "<row r=\"" + std::to_string(row) + "\">" + cells + "</row>";
    }
    return "<sheetData>" + rows + "</sheetData>";
}

std::string sheet_outline(std::string_view content) {
    return outline(*Xlsx().sheet("Sheet1", content).read());
}

std::string one_cell(const std::string& cell) {
    return "<sheetData><row r=\"1\">" + cell + "</row></sheetData>";
}

}  // namespace assure::test
