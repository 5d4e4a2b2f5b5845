// What the Excel makers share: a workbook under construction, sheet by sheet, cell by cell.
#pragma once

#include "make-papers/paper_maker.h"

#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace assure::papers {

// A piece of a cell's text with a look of its own.
struct CellRun {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool symbols = false;  // in Wingdings
    std::string colour{};  // empty: the cell's

    [[nodiscard]] bool plain() const { return !bold && !italic && !strike && !symbols && colour.empty(); }
};

struct CellLook {
    bool bold = false;
    bool borders = false;
    bool check_box = false;
    int size = 10;  // points
    std::string colour{};
    std::string fill{};
    std::string align{};   // "center", "right"
    std::string format{};  // a number format's code; empty: General

    bool operator==(const CellLook&) const = default;
};

struct WorkbookCell {
    int row = 1;  // from 1
    int column = 1;
    int rows = 1;  // that it is merged over
    int columns = 1;
    std::vector<CellRun> runs;  // of a text
    std::string value;          // of a number or boolean
    bool boolean = false;
    std::string formula;
    CellLook look;
};

struct WorkbookSheet {
    std::string name;
    bool hidden = false;
    std::vector<WorkbookCell> cells;
    std::vector<double> widths;  // of the columns from 1, in characters
    std::set<int> hidden_rows;
};

// The text of inline content or blocks as Excel can hold it: lines in one cell. Tracked deletions, hidden text,
// comments and footnotes are not in it; tracked insertions are text.
std::vector<CellRun> runs_of(const std::vector<Node>& nodes, const CellRun& look = {});
// Puts the runs into the cell, as the number, date, percentage or boolean that they say where that is all they say.
void set_content(WorkbookCell& cell, std::vector<CellRun> runs);

// The sheets of a paper.
std::vector<WorkbookSheet> workbook_sheets(const PaperSource& source, Layout layout, const ExcelChoices& choices);
// The parts of the workbook.
std::vector<Part> workbook_parts(const Node& paper, const std::vector<WorkbookSheet>& sheets,
                                 const ExcelChoices& choices);

// The looks that the cells of a workbook share; a cell names one by its index.
class CellLooks {
public:
    CellLooks() { looks_.emplace_back(); }
    std::size_t index_of(const CellLook& look);
    [[nodiscard]] bool has_check_boxes() const;
    // The content of xl/styles.xml.
    [[nodiscard]] std::string styles_part() const;

private:
    std::vector<CellLook> looks_;
};

}  // namespace assure::papers
