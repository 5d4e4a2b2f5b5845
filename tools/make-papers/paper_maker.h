// Makes real files from one readable source: Word documents in any layout, the same as Flat OPC, Excel
// workbooks, plain XML, and XML in our own vocabulary. The bytes depend on the source and the layout alone, so
// that committed papers can be compared.
#pragma once

#include "make-papers/paper_source.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure::papers {

// How the fields of a paper are set out.
enum class Layout : std::uint8_t {
    as_stated,                // as the source says; two columns where it says nothing
    two_columns,              // label cell, answer cell
    four_columns,             // label, answer, label, answer; long answers across the row
    label_above,              // cells of labels, below them the cells of their answers
    one_cell_rows,            // a row of one cell for the label, the next for its answer
    same_cell,                // a row of one cell with the label's line and its answer
    same_paragraph,           // "Label: answer"
    headings,                 // a heading, then its answer
    bold_lines,               // a short bold line, then its answer
    controls,                 // content controls whose title is the only label
    controls_in_two_columns,  // label cell, answer in a content control
    nested_table,             // one label whose answer is a table of the fields
};

// Every layout but as_stated, in the enumeration's order.
std::span<const Layout> all_layouts();
// "two-columns" …, as sources write it.
std::string_view layout_name(Layout layout);
// Throws assure::Error for an unknown name.
Layout layout_from(std::string_view name);

// How a workbook holds a paper.
struct ExcelChoices {
    bool inline_strings = false;  // each text stands in its cell, and not in the table of shared strings
    bool away = false;            // the paper begins some rows down and columns in
    bool apart = false;           // the first table and all below it stand on a sheet of their own
    bool gaps = false;            // a blank row after every second row of a table, below its first
};

// Reads "inline-strings away apart gaps", or some of them. Throws assure::Error for another word.
ExcelChoices excel_choices_from(std::string_view words);

struct Part {
    std::string name;  // "word/document.xml"
    std::string content_type;
    std::string content;
};

// The parts of the Word document, in the order of the file; [Content_Types].xml first.
std::vector<Part> make_parts(const PaperSource& source, Layout layout = Layout::as_stated);
// The bytes of a .docx, .xml (Flat OPC) and generic .xml file.
std::string make_docx(const PaperSource& source, Layout layout = Layout::as_stated);
std::string make_flat_opc(const PaperSource& source, Layout layout = Layout::as_stated);
std::string make_xml(const PaperSource& source);
// The same in our own vocabulary (rules/papers.xsd). Throws assure::Error for what it has no way to say.
std::string make_vocabulary_xml(const PaperSource& source);
// Whether it has: not for revisions, hidden or struck text, prompts, sheets, and fields or tables inside answers.
bool can_be_said_in_vocabulary(const PaperSource& source);
// An Excel workbook's bytes. Comments, footnotes and hidden text are not in it, and tracked changes are accepted.
std::string make_xlsx(const PaperSource& source, Layout layout = Layout::as_stated, const ExcelChoices& choices = {});

// A ZIP file of the parts: fixed times, given order. Throws std::runtime_error when libzip fails.
std::string zip_parts(const std::vector<Part>& parts);
// The parts of a ZIP file (without content types), sorted by name. Throws assure::Error for anything else.
std::vector<Part> unzip_parts(std::string_view zip);

}  // namespace assure::papers
