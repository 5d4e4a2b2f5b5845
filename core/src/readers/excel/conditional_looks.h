// Conditional formats that strike text out or hide it: "strike the row where its status is Withdrawn". Rules that
// compare a cell with a fixed text, number or truth value are worked out; of the others that would strike or hide
// it is only known that they are there.
#pragma once

#include "readers/excel/cell_reference.h"
#include "readers/excel/cell_text.h"
#include "readers/excel/sheet_grid.h"
#include "readers/excel/styles.h"

#include <pugixml.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace assure::excel {

class ConditionalLooks {
public:
    // Reads a worksheet element's rules. All must outlive this.
    ConditionalLooks(pugi::xml_node worksheet, const Styles& styles, const CellText& text, const SheetGrid& grid);

    // What the rules that hold for that cell do to its text.
    [[nodiscard]] Marks marks_of(const SheetCell& cell) const;
    // Whether there are rules that would strike or hide text and are not worked out.
    [[nodiscard]] bool some_unknown() const { return some_unknown_; }

private:
    enum class Test : std::uint8_t { equal, not_equal, contains, lacks, begins, ends, filled };
    struct Rule {
        std::vector<CellRange> ranges;
        Marks marks;          // in a cell without a fill
        Marks marks_on_fill;  // in a cell with one
        Test test = Test::filled;
        std::string operand;     // in small letters
        bool elsewhere = false;  // looks at `other` in place of the cell itself
        CellReference other;     // as seen from the first cell of the first range
        bool fixed_row = false;  // "$": the same row and column for every cell
        bool fixed_column = false;
    };

    void read_rule(pugi::xml_node node, const std::vector<CellRange>& ranges, const Styles& styles);
    static bool read_comparison(std::string_view formula, Rule& rule);
    [[nodiscard]] std::string looked_at(const Rule& rule, const SheetCell& cell) const;
    [[nodiscard]] bool holds(const Rule& rule, const SheetCell& cell) const;

    const CellText& text_;
    const SheetGrid& grid_;
    std::vector<Rule> rules_;
    bool some_unknown_ = false;
};

}  // namespace assure::excel
