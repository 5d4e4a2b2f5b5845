#include "make-papers/plain_content.h"

#include <algorithm>
#include <utility>

namespace assure::papers {
namespace {

void add_texts(const Node& node, std::vector<std::string>& texts) {
    if (node.name == "p") {
        if (!node.yes("deleted")) texts.push_back(node.visible_text());
    } else if (node.name == "list" || node.name == "contents") {
        for (const Node& item : node.children)
            texts.push_back(item.visible_text());
    } else if (node.name == "options") {
        for (const Node& option : node.children)
            texts.push_back((option.yes("ticked") ? "☒ " : "☐ ") + option.visible_text());
    } else if (node.name == "control" || node.name == "text-box") {
        for (const Node& child : node.children)
            add_texts(child, texts);
    }
}

// One row's cells. `covered` says for each column how many rows a cell above still covers.
std::vector<PlainCell> cells_of(const Node& row, const std::vector<std::string>& columns, std::vector<int>& covered) {
    std::vector<PlainCell> cells;
    std::size_t column = 0;
    for (const Node& cell : row.children) {
        while (column < columns.size() && covered[column] > 0)
            --covered[column++];
        cells.push_back({column < columns.size() ? columns[column] : "", &cell});
        for (int span = static_cast<int>(cell.number("span", 1)); span > 0 && column < columns.size(); --span)
            covered[column++] = static_cast<int>(cell.number("rows", 1)) - 1;
    }
    for (; column < columns.size(); ++column)
        covered[column] = std::max(covered[column] - 1, 0);
    return cells;
}

}  // namespace

std::vector<std::string> texts_of(const std::vector<Node>& blocks) {
    std::vector<std::string> texts;
    for (const Node& node : blocks)
        add_texts(node, texts);
    return texts;
}

bool is_structured(const std::vector<Node>& blocks) {
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const Node& node) { return node.name == "fields" || node.name == "table"; });
}

std::size_t section_end(const std::vector<Node>& blocks, std::size_t heading) {
    const std::string level = blocks[heading].attribute("level", "2");
    std::size_t end = heading + 1;
    while (end < blocks.size() && !(blocks[end].name == "heading" && blocks[end].attribute("level", "2") <= level))
        ++end;
    return end;
}

std::vector<std::vector<PlainCell>> rows_of(const Node& table) {
    std::vector<std::vector<PlainCell>> rows;
    std::vector<std::string> columns;
    std::vector<int> covered;
    for (const Node& row : table.children) {
        if (row.yes("deleted") || !is_shown_row(row)) continue;
        if (!columns.empty()) {
            rows.push_back(cells_of(row, columns, covered));
            continue;
        }
        for (const Node& cell : row.children)
            columns.push_back(cell.visible_text());
        covered.assign(columns.size(), 0);
    }
    return rows;
}

}  // namespace assure::papers
