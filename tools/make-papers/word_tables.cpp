#include "make-papers/grammar.h"
#include "make-papers/word_writing.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace assure::papers {
namespace {

int number_of(const std::string& text, int otherwise) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

RunLook text_of(const Writing& writing, const Node& row, const Node& cell) {
    return {.bold = row.yes("header") || cell.yes("label"), .colour = text_colour_of(writing.look, row, cell)};
}

// What a vertical merge leaves to the rows below, by grid column.
struct Below {
    int rows = 0;
    int span = 1;
};

class TableMaker {
public:
    TableMaker(Writing& writing, const Node& table, int width)
        : writing_(writing),
          table_(table),
          widths_(column_widths(table.attribute("widths"), column_count(table), width)) {
        below_.resize(widths_.size());
    }

    void write(pugi::xml_node parent) {
        pugi::xml_node table = start_table(writing_, parent, widths_, true);
        for (const Node& row : table_.children)
            if (is_shown_row(row)) write_row(table, row);
    }

private:
    void write_row(pugi::xml_node table, const Node& row) {
        pugi::xml_node element = add(table, "w:tr");
        pugi::xml_node properties = add(element, "w:trPr");
        add(properties, "w:cantSplit");
        if (row.yes("header")) add(properties, "w:tblHeader");
        write_mark(writing_, properties, row);
        std::size_t column = 0;
        for (const Node& cell : row.children) {
            continue_merges(element, column);
            if (column < widths_.size()) write_cell(element, row, cell, column);
        }
        continue_merges(element, column);
    }

    void continue_merges(pugi::xml_node row, std::size_t& column) {
        while (column < widths_.size() && below_[column].rows > 0) {
            Below& merge = below_[column];
            --merge.rows;
            pugi::xml_node cell = start_cell(row, width_of(column, merge.span), merge.span, "");
            add_merge(cell, "");
            write_blocks(writing_, cell, {}, true, 0);
            column += static_cast<std::size_t>(merge.span);
        }
    }

    void write_cell(pugi::xml_node row, const Node& row_source, const Node& cell, std::size_t& column) {
        const int span = static_cast<int>(cell.number("span", 1));
        const int rows = static_cast<int>(cell.number("rows", 1));
        const int width = width_of(column, span);
        pugi::xml_node element = start_cell(row, width, span, fill_of(writing_.look, row_source, cell));
        if (rows > 1) add_merge(element, "restart");
        below_[column] = {rows - 1, span};
        write_content(element, row_source, cell, width);
        column += static_cast<std::size_t>(span);
    }

    // Paragraphs of header and label cells take the cell's look; anything else is written as it is.
    void write_content(pugi::xml_node element, const Node& row, const Node& cell, int width) {
        const RunLook look = text_of(writing_, row, cell);
        for (const Node& block : cell.children) {
            if (block.name != "p") {
                write_blocks(writing_, element, {block}, true, width);
                continue;
            }
            RunLook own = look;
            own.bold = own.bold || block.attribute("style") == "bold";
            const bool guidance = block.attribute("style") == "guidance";
            align(write_paragraph(writing_, element, block, guidance ? "Guidance" : "TableText", own), cell);
        }
        write_blocks(writing_, element, {}, true, width);
    }

    static void align(pugi::xml_node paragraph, const Node& cell) {
        const std::string side = cell.attribute("align");
        if (side.empty()) return;
        pugi::xml_node properties = paragraph.child("w:pPr");
        pugi::xml_node after = properties.child("w:rPr");
        pugi::xml_node jc = after ? properties.insert_child_before("w:jc", after) : properties.append_child("w:jc");
        jc.append_attribute("w:val").set_value(side == "centre" ? "center" : side.c_str());
    }

    static void add_merge(pugi::xml_node cell, const char* value) {
        pugi::xml_node properties = cell.child("w:tcPr");
        pugi::xml_node before =
            properties.child("w:gridSpan") ? properties.child("w:gridSpan") : properties.child("w:tcW");
        pugi::xml_node merge = properties.insert_child_after("w:vMerge", before);
        if (*value != '\0') merge.append_attribute("w:val").set_value(value);
    }

    [[nodiscard]] int width_of(std::size_t column, int span) const {
        const std::size_t end = std::min(column + static_cast<std::size_t>(span), widths_.size());
        return std::accumulate(widths_.begin() + static_cast<std::ptrdiff_t>(column),
                               widths_.begin() + static_cast<std::ptrdiff_t>(end), 0);
    }

    Writing& writing_;
    const Node& table_;
    std::vector<int> widths_;
    std::vector<Below> below_;
};

}  // namespace

std::vector<int> column_widths(std::string_view shares, std::size_t columns, int width) {
    std::vector<int> parts;
    for (const std::string_view share : words_of(shares))
        parts.push_back(std::max(number_of(std::string(share), 1), 1));
    parts.resize(columns, 1);
    const int total = std::max(std::accumulate(parts.begin(), parts.end(), 0), 1);
    for (int& part : parts)
        part = width * part / total;
    return parts;
}

pugi::xml_node start_table(const Writing& writing, pugi::xml_node parent, const std::vector<int>& widths,
                           bool borders) {
    // Two tables in a row would become one.
    if (std::string_view(parent.last_child().name()) == "w:tbl")
        add(add(add(parent, "w:p"), "w:pPr"), "w:pStyle", {{"w:val", "AfterTable"}});
    pugi::xml_node table = add(parent, "w:tbl");
    pugi::xml_node properties = add(table, "w:tblPr");
    add(properties, "w:tblW",
        {{"w:w", std::to_string(std::accumulate(widths.begin(), widths.end(), 0))}, {"w:type", "dxa"}});
    if (borders) {
        pugi::xml_node lines = add(properties, "w:tblBorders");
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            add(lines, side, {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", writing.look.borders}});
    }
    add(properties, "w:tblLayout", {{"w:type", "fixed"}});
    pugi::xml_node margins = add(properties, "w:tblCellMar");
    add(margins, "w:top", {{"w:w", "40"}, {"w:type", "dxa"}});
    add(margins, "w:left", {{"w:w", "100"}, {"w:type", "dxa"}});
    add(margins, "w:bottom", {{"w:w", "40"}, {"w:type", "dxa"}});
    add(margins, "w:right", {{"w:w", "100"}, {"w:type", "dxa"}});
    pugi::xml_node grid = add(table, "w:tblGrid");
    for (const int width : widths)
        add(grid, "w:gridCol", {{"w:w", std::to_string(width)}});
    return table;
}

pugi::xml_node start_cell(pugi::xml_node row, int width, int span, const std::string& fill) {
    pugi::xml_node cell = add(row, "w:tc");
    pugi::xml_node properties = add(cell, "w:tcPr");
    add(properties, "w:tcW", {{"w:w", std::to_string(width)}, {"w:type", "dxa"}});
    if (span > 1) add(properties, "w:gridSpan", {{"w:val", std::to_string(span)}});
    if (!fill.empty()) add(properties, "w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", fill}});
    return cell;
}

void write_table(Writing& writing, pugi::xml_node parent, const Node& table, int width) {
    TableMaker(writing, table, width).write(parent);
}

}  // namespace assure::papers
