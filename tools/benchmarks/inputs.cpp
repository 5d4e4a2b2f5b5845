#include "benchmarks/inputs.h"

#include "make-papers/fixtures.h"
#include "make-papers/paper_maker.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace assure::benchmarks {
namespace {

constexpr std::string_view word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006/";

// Words in an order that repeats late, so that a document does not compress like a bomb.
class Words {
public:
    std::string sentence() {
        static constexpr std::array<std::string_view, 24> words = {
            "carers",  "service", "panel",   "people", "meeting", "pathway", "community", "evidence",
            "changed", "because", "their",   "wrote",  "with",    "and",     "six",       "who",
            "of",      "the",     "decided", "paid",   "for",     "time",    "caf\u00E9", "R&amp;D"};
        std::string text;
        for (int count = 0; count < 14; ++count) {
            next_ = next_ * 1'664'525U + 1'013'904'223U;
            text += words.at(next_ >> 16U & 15U);
            text += ' ' + std::to_string(next_ >> 22U) + ' ';
            text += words.at(8 + (next_ >> 26U & 15U));
            text += ' ';
        }
        return text;
    }

private:
    std::uint32_t next_ = 1;
};

std::string run(std::string_view properties, std::string_view text, std::string_view element = "t") {
    return "<w:r><w:rPr>" + std::string(properties) + "</w:rPr><w:" + std::string(element) +
           R"( xml:space="preserve">)" + std::string(text) + "</w:" + std::string(element) + "></w:r>";
}

std::string paragraph(Words& words, std::size_t number) {
    if (number % 20 == 0)
        return "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>" + run("", "Part " + std::to_string(number)) + "</w:p>";
    const std::string change = "w:id='" + std::to_string(number) + "' w:author='A' w:date='2026-01-01T00:00:00Z'";
    return "<w:p>" + run("", words.sentence()) + run("<w:b/>", words.sentence()) + "<w:ins " + change + ">" +
           run("", words.sentence()) + "</w:ins><w:del " + change + ">" + run("", "gone ", "delText") +
           "</w:del></w:p>";
}

std::string table_row(Words& words) {
    std::string row = "<w:tr>";
    for (int cell = 0; cell < 3; ++cell)
        row += "<w:tc><w:tcPr><w:tcW w:w='3000'/></w:tcPr><w:p>" + run("", words.sentence()) + "</w:p></w:tc>";
    return row + "</w:tr>";
}

std::string body_of(Shape shape, std::size_t xml_bytes) {
    Words words;
    std::string body = shape == Shape::table ? "<w:tbl>" : "";
    for (std::size_t number = 0; body.size() < xml_bytes; ++number)
        body += shape == Shape::table ? table_row(words) : paragraph(words, number);
    return shape == Shape::table ? body + "</w:tbl>" : body;
}

}  // namespace

std::vector<std::string> make_papers(std::size_t count) {
    std::vector<std::filesystem::path> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(ASSURE_PAPERS)) {
        if (entry.path().string().ends_with(".paper.xml")) sources.push_back(entry.path());
    }
    std::sort(sources.begin(), sources.end());
    const auto layouts = papers::all_layouts();
    std::vector<std::string> made;
    for (std::size_t number = 0; made.size() < count; ++number) {
        const auto source = papers::parse_paper(papers::read_text(sources[number % sources.size()]));
        made.push_back(papers::make_docx(source, layouts[number / sources.size() % layouts.size()]));
    }
    return made;
}

std::string make_document(Shape shape, std::size_t xml_bytes) {
    const std::string types = "<Types xmlns='" + std::string(package) + "content-types'/>";
    const std::string relationships = "<Relationships xmlns='" + std::string(package) +
                                      "relationships'><Relationship Id='main' Type='" + std::string(office) +
                                      "' Target='word/document.xml'/></Relationships>";
    const std::string document = "<w:document xmlns:w='" + std::string(word) + "'><w:body>" +
                                 body_of(shape, xml_bytes) + "</w:body></w:document>";
    return papers::zip_parts(
        {{"[Content_Types].xml", "", types}, {"_rels/.rels", "", relationships}, {"word/document.xml", "", document}});
}

}  // namespace assure::benchmarks
