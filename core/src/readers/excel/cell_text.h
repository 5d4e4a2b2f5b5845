// Puts the text of cells into the builder: shared and inline strings with the looks of their runs, numbers and
// dates as they are shown, booleans, errors. A line break in a cell begins a new paragraph.
//
// Offsets: text of a shared string points to the string in the shared strings' part, where its characters
// stand; every other value points to the value in the sheet's part. The cell is told by the Location's `cell`.
#pragma once

#include "readers/excel/styles.h"
#include "readers/excel/workbook_parts.h"
#include "readers/text_sink.h"
#include "source/source_builder.h"

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assure::excel {

class CellText {
public:
    // `strings` may be without a root: a workbook without shared strings. All must outlive this.
    // `most_shared` bytes of shared strings are put, however often each is used: a few can fill any memory.
    CellText(SourceBuilder& builder, const OpenPart& strings, const Styles& styles, Epoch epoch,
             std::size_t most_shared);

    // Whether the c element shows anything.
    [[nodiscard]] bool is_filled(pugi::xml_node cell) const;
    // Ends a paragraph for each line that the cell shows; one empty paragraph where it shows nothing. The part is
    // the sheet's. Throws Error beyond the limit on shared strings.
    void put(pugi::xml_node cell, const OpenPart& sheet, Marks marks);
    // The same for an element made of t and r elements (si, is, a comment's text).
    void put_string(pugi::xml_node string, const OpenPart& part, const CellStyle& style, Marks marks);
    // The look of a c element.
    [[nodiscard]] const CellStyle& style_of(pugi::xml_node cell) const;
    // Whether the c element holds a number or day; whether two hold the same plain text (but for blanks around it).
    [[nodiscard]] static bool is_number(pugi::xml_node cell);
    [[nodiscard]] bool same_text(pugi::xml_node a, pugi::xml_node b) const;
    // The text of the c element; a number or date as the file has it.
    [[nodiscard]] std::string plain_text(pugi::xml_node cell) const;
    // Whether a cell's own text ends as a label does (":" or "?").
    [[nodiscard]] bool ends_as_label(pugi::xml_node cell) const;

private:
    [[nodiscard]] std::string_view last_text(pugi::xml_node cell) const;
    [[nodiscard]] pugi::xml_node shared_string(pugi::xml_node cell) const;
    void spend_shared(std::size_t bytes);
    void put_runs(pugi::xml_node string, const OpenPart& part, const CellStyle& style, Marks marks);
    void put_value(pugi::xml_node cell, const OpenPart& sheet, const CellStyle& style, Marks marks);
    void put_lines(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font);
    void put_line(std::string_view raw, std::uint32_t offset, Marks marks, std::string_view font);
    void end_line();
    void finish();

    SourceBuilder& builder_;
    const OpenPart& strings_;
    const Styles& styles_;
    Epoch epoch_;
    std::size_t shared_left_;  // bytes
    TextSink sink_;
    std::vector<pugi::xml_node> shared_;
    std::vector<bool> blank_;  // by shared string: shows nothing
    bool any_line_ = false;    // of the cell under construction
};

}  // namespace assure::excel
