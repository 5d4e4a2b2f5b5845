// How people set out a paper in a workbook: title rows, labels with their answers beside or below, tables.
#include "make-papers/excel_writing.h"
#include "make-papers/grammar.h"
#include "make-papers/look.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <span>

namespace assure::papers {
namespace {

constexpr double page_width = 120;  // characters
constexpr std::size_t fewest_columns = 4;

// Widths in the proportions of the table that has the most columns; four alike where there is none.
std::vector<double> widths_of(std::span<const Node> blocks) {
    std::vector<double> widths;
    for (const Node& node : blocks) {
        if (node.name != "table" || column_count(node) <= widths.size()) continue;
        widths.clear();
        const std::string shares = node.attribute("widths");
        for (const std::string_view share : words_of(shares)) {
            int width = 1;
            std::from_chars(share.data(), share.data() + share.size(), width);
            widths.push_back(width);
        }
        widths.resize(column_count(node), widths.empty() ? 1 : widths.back());
    }
    widths.resize(std::max(widths.size(), fewest_columns),
                  widths.empty() ? 1 : *std::min_element(widths.begin(), widths.end()));
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths)
        width = std::max(8.0, page_width * width / total);
    return widths;
}

// A range of the sheet's columns, counted from 0, and how many they are.
struct Columns {
    std::size_t first = 0;
    std::size_t count = 1;
};

class SheetMaker {
public:
    SheetMaker(WorkbookSheet& sheet, const Look& look, const ExcelChoices& choices, Layout layout,
               std::string otherwise)
        : sheet_(sheet), look_(look), choices_(choices), layout_(layout), otherwise_(std::move(otherwise)) {}

    void write(std::span<const Node> blocks) {
        widths_ = widths_of(blocks);
        if (choices_.away) {
            row_ = 4;
            first_column_ = 3;
            sheet_.widths.assign(2, 4);
        }
        sheet_.widths.insert(sheet_.widths.end(), widths_.begin(), widths_.end());
        for (const Node& node : blocks)
            write_block(node);
    }

private:
    enum class Last : std::uint8_t { nothing, title, heading, text, grid };

    void write_block(const Node& node) {
        if (node.yes("deleted")) return;
        if (node.name == "title") line(runs_of(node.children), {.bold = true, .size = 14}, Last::title);
        if (node.name == "subtitle") line(runs_of(node.children), {.size = 12}, Last::title);
        if (node.name == "heading") write_heading(node);
        if (node.name == "p" || node.name == "options") line(runs_of({node}), {}, Last::text);
        if (node.name == "list") write_list(node);
        if (node.name == "table") write_table(node);
        if (node.name == "fields") write_fields(node);
        if (node.name == "control" || node.name == "text-box") {
            for (const Node& child : node.children)
                write_block(child);
        }
    }

    // A blank row where a person would leave one.
    void begin(Last next) {
        const bool joined = last_ == Last::nothing || last_ == Last::heading || (last_ == next && next != Last::grid);
        if (!joined) ++row_;
        last_ = next;
    }

    WorkbookCell& put(Columns columns, const CellLook& look) {
        WorkbookCell& cell = sheet_.cells.emplace_back();
        cell.row = row_;
        cell.column = first_column_ + static_cast<int>(columns.first);
        cell.columns = static_cast<int>(columns.count);
        cell.look = look;
        return cell;
    }

    [[nodiscard]] Columns all_columns() const { return {0, widths_.size()}; }

    // Text across the sheet.
    void line(std::vector<CellRun> runs, const CellLook& look, Last kind) {
        if (runs.empty()) return;
        begin(kind);
        put(all_columns(), look).runs = std::move(runs);
        ++row_;
    }

    void write_heading(const Node& node) {
        std::vector<CellRun> runs = runs_of(node.children);
        if (!node.attribute("number").empty()) runs.insert(runs.begin(), {.text = node.attribute("number") + " "});
        last_ = last_ == Last::heading ? Last::text : last_;
        line(std::move(runs), {.bold = true, .size = 12}, Last::heading);
    }

    void write_list(const Node& list) {
        Node one = list;
        for (const Node& item : list.children) {
            one.children = {item};
            line(runs_of({one}), {}, Last::text);
        }
    }

    void write_table(const Node& table) {
        begin(Last::grid);
        const bool merged = std::any_of(table.children.begin(), table.children.end(), [](const Node& row) {
            return std::any_of(row.children.begin(), row.children.end(),
                               [](const Node& cell) { return cell.number("rows", 1) > 1; });
        });
        std::vector<std::size_t> covered(widths_.size(), 0);  // rows that a cell above still covers, by column
        int written = 0;
        for (const Node& row : table.children) {
            if (row.yes("deleted")) continue;
            if (row.yes("hidden")) sheet_.hidden_rows.insert(row_);
            write_row(row, covered);
            ++row_;
            if (choices_.gaps && !merged && ++written % 2 == 1 && written > 1) ++row_;
        }
    }

    void write_row(const Node& row, std::vector<std::size_t>& covered) {
        std::size_t column = 0;
        const auto skip_covered = [&] {
            for (; column < covered.size() && covered[column] > 0; ++column)
                --covered[column];
        };
        for (const Node& source : row.children) {
            skip_covered();
            if (column >= widths_.size()) return;
            const std::size_t span = std::min(source.number("span", 1), widths_.size() - column);
            const std::size_t end = column + span;
            WorkbookCell& cell = put({column, span}, look_in(row, source));
            cell.rows = static_cast<int>(source.number("rows", 1));
            cell.formula = source.attribute("formula");
            fill(cell, source.children);
            for (; column < end; ++column)
                covered[column] = static_cast<std::size_t>(cell.rows) - 1;
        }
        skip_covered();
    }

    [[nodiscard]] CellLook look_in(const Node& row, const Node& cell) const {
        CellLook look{.bold = row.yes("header") || cell.yes("label"), .borders = true};
        look.colour = text_colour_of(look_, row, cell);
        look.fill = fill_of(look_, row, cell);
        const std::string side = cell.attribute("align");
        look.align = side == "centre" ? "center" : side;
        return look;
    }

    // A tick box alone is a check box of Excel.
    static void fill(WorkbookCell& cell, const std::vector<Node>& blocks) {
        const Node* const only =
            blocks.size() == 1 && blocks.front().children.size() == 1 ? &blocks.front().children.front() : nullptr;
        if (only != nullptr && only->name == "tick" && only->attribute("style", "control") == "control") {
            cell.boolean = true;
            cell.value = only->yes("ticked") ? "1" : "0";
            cell.look.check_box = true;
            return;
        }
        set_content(cell, runs_of(blocks));
    }

    void write_fields(const Node& group) {
        const Layout layout =
            layout_ == Layout::as_stated ? layout_from(group.attribute("layout", otherwise_)) : layout_;
        switch (layout) {
            case Layout::as_stated:
            case Layout::two_columns:
            case Layout::controls:
            case Layout::controls_in_two_columns:
            case Layout::nested_table:
                begin(Last::grid);
                return two_columns(group);
            case Layout::four_columns:
                begin(Last::grid);
                return four_columns(group);
            case Layout::label_above:
                begin(Last::grid);
                return label_above(group);
            case Layout::one_cell_rows:
                begin(Last::grid);
                return one_cell_rows(group);
            case Layout::same_cell:
                begin(Last::grid);
                return same_cell(group);
            case Layout::same_paragraph:
                return same_paragraphs(group);
            case Layout::headings:
            case Layout::bold_lines:
                return headings(group);
        }
    }

    // The sheet's columns in as many groups as shares, each of one at least.
    [[nodiscard]] std::vector<Columns> split(const std::vector<double>& shares) const {
        const double total = std::accumulate(widths_.begin(), widths_.end(), 0.0);
        std::vector<Columns> groups;
        std::size_t column = 0;
        double passed = 0;
        double wanted = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            Columns group{column, 0};
            wanted += shares[i] * total;
            const std::size_t left = shares.size() - i - 1;  // groups that need a column each
            while (column < widths_.size() - left &&
                   (group.count == 0 || left == 0 || passed + widths_[column] / 2 < wanted)) {
                passed += widths_[column++];
                ++group.count;
            }
            groups.push_back(group);
        }
        return groups;
    }

    void put_label(Columns columns, const Node& field) {
        CellLook look{.bold = true, .borders = true, .colour = look_.label_text, .fill = look_.label_fill};
        const Node* const label = field.child("label");
        WorkbookCell& cell = put(columns, look);
        if (label == nullptr) {
            cell.runs.push_back({.text = field.attribute("label")});
        } else {
            cell.runs = runs_of(label->children);
        }
    }

    void put_answer(Columns columns, const Node& field) { fill(put(columns, {.borders = true}), answer_of(field)); }

    void two_columns(const Node& group) {
        const std::vector<Columns> columns = split({0.28, 0.72});
        for (const Node& field : group.children) {
            if (field.yes("deleted")) continue;
            put_label(columns[0], field);
            put_answer(columns[1], field);
            ++row_;
        }
    }

    void four_columns(const Node& group) {
        const std::vector<Columns> columns = split({0.2, 0.3, 0.2, 0.3});
        for (std::size_t i = 0; i < group.children.size(); ++i) {
            const Node& field = group.children[i];
            put_label(columns[0], field);
            const bool pair =
                fits_half_a_row(field) && i + 1 < group.children.size() && fits_half_a_row(group.children[i + 1]);
            if (pair) {
                put_answer(columns[1], field);
                put_label(columns[2], group.children[++i]);
                put_answer(columns[3], group.children[i]);
            } else {
                put_answer({columns[1].first, widths_.size() - columns[1].first}, field);
            }
            ++row_;
        }
    }

    void label_above(const Node& group) {
        for (std::size_t i = 0; i < group.children.size(); i += 2) {
            const std::span<const Node> pair =
                std::span(group.children).subspan(i, std::min<std::size_t>(2, group.children.size() - i));
            const std::vector<Columns> columns =
                pair.size() == 2 ? split({0.5, 0.5}) : std::vector<Columns>{all_columns()};
            for (std::size_t k = 0; k < pair.size(); ++k)
                put_label(columns[k], pair[k]);
            ++row_;
            for (std::size_t k = 0; k < pair.size(); ++k)
                put_answer(columns[k], pair[k]);
            ++row_;
        }
    }

    void one_cell_rows(const Node& group) {
        for (const Node& field : group.children) {
            put_label(all_columns(), field);
            ++row_;
            put_answer(all_columns(), field);
            ++row_;
        }
    }

    // The label in bold before its answer, in one cell.
    static std::vector<CellRun> labelled(const Node& field, const std::string& between) {
        std::vector<CellRun> runs{{.text = label_text(field) + between, .bold = true}};
        for (CellRun& run : runs_of(answer_of(field)))
            runs.push_back(std::move(run));
        return runs;
    }

    void same_cell(const Node& group) {
        for (const Node& field : group.children) {
            put(all_columns(), {.borders = true}).runs = labelled(field, "\n");
            ++row_;
        }
    }

    void same_paragraphs(const Node& group) {
        for (const Node& field : group.children)
            line(labelled(field, ": "), {}, Last::text);
    }

    void headings(const Node& group) {
        for (const Node& field : group.children) {
            last_ = last_ == Last::heading ? Last::text : last_;
            line({{.text = label_text(field)}}, {.bold = true, .size = 12}, Last::heading);
            for (const Node& block : answer_of(field))
                write_block(block);
        }
    }

    WorkbookSheet& sheet_;
    const Look& look_;
    const ExcelChoices& choices_;
    Layout layout_;
    std::string otherwise_;  // the paper's layout
    std::vector<double> widths_;
    int row_ = 1;
    int first_column_ = 1;
    Last last_ = Last::nothing;
};

struct SheetSource {
    std::string name;
    bool hidden = false;
    std::vector<Node> blocks;
};

// What the <sheet> elements part, and the choice to put the tables apart.
std::vector<SheetSource> sheets_of(const Node& paper, bool apart) {
    std::vector<SheetSource> sheets(1);
    bool parted = !apart;
    for (const Node& node : paper.children) {
        if (node.name == "properties") continue;
        if (node.name == "sheet") {
            if (!sheets.back().blocks.empty()) sheets.emplace_back();
            sheets.back().name = node.attribute("name");
            sheets.back().hidden = node.yes("hidden");
            continue;
        }
        std::vector<Node>& blocks = sheets.back().blocks;
        if (!parted && node.name == "table" && !blocks.empty()) {
            SheetSource table;
            table.name = "Table";
            if (blocks.back().name == "heading") {
                table.name = blocks.back().visible_text();
                table.blocks.push_back(blocks.back());
                blocks.pop_back();
            }
            sheets.push_back(std::move(table));
            parted = true;
        }
        sheets.back().blocks.push_back(node);
    }
    return sheets;
}

}  // namespace

std::vector<WorkbookSheet> workbook_sheets(const PaperSource& source, Layout layout, const ExcelChoices& choices) {
    const Look look = look_of(source.paper.attribute("look", "pale"));
    const std::string otherwise = source.paper.attribute("layout", "two-columns");
    std::vector<WorkbookSheet> sheets;
    for (const SheetSource& parted : sheets_of(source.paper, choices.apart)) {
        WorkbookSheet& sheet = sheets.emplace_back();
        constexpr std::size_t longest_name = 31;
        sheet.name =
            parted.name.empty() ? "Sheet" + std::to_string(sheets.size()) : parted.name.substr(0, longest_name);
        sheet.hidden = parted.hidden;
        SheetMaker(sheet, look, choices, layout, otherwise).write(parted.blocks);
    }
    return sheets;
}

}  // namespace assure::papers
