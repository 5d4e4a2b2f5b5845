// The text of a cell, and the typed value that Excel makes of it when a person types it.
#include "make-papers/excel_writing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace assure::papers {
namespace {

void append(std::vector<CellRun>& runs, CellRun look, std::string_view text) {
    if (text.empty()) return;
    look.text = text;
    runs.push_back(std::move(look));
}

void end_line(std::vector<CellRun>& runs) {
    if (!runs.empty()) runs.back().text += '\n';
}

void append_tick(std::vector<CellRun>& runs, CellRun look, std::string_view style, bool ticked) {
    if (style == "symbol") {
        look.symbols = true;
        append(runs, look, ticked ? "\u00FE" : "\u00A8");
    } else if (style == "check") {
        append(runs, look, ticked ? "✓" : "");
    } else if (style == "brackets") {
        append(runs, look, ticked ? "(x)" : "( )");
    } else if (style == "x") {
        append(runs, look, ticked ? "X" : "");
    } else {
        append(runs, look, ticked ? "☒" : "☐");
    }
}

void append_all(std::vector<CellRun>& runs, const std::vector<Node>& nodes, const CellRun& look);

void append_options(std::vector<CellRun>& runs, const Node& options, const CellRun& look) {
    const std::string style = options.attribute("style", "control");
    const bool in_line = options.attribute("arrange") == "inline";
    for (std::size_t i = 0; i < options.children.size(); ++i) {
        const Node& option = options.children[i];
        if (i != 0 && in_line) append(runs, look, style == "struck" ? " / " : "     ");
        if (i != 0 && !in_line) end_line(runs);
        CellRun own = look;
        if (style == "struck") {
            own.strike = !option.yes("ticked");
            append_all(runs, option.children, own);
        } else if (options.attribute("tick") == "after") {
            append_all(runs, option.children, own);
            append(runs, look, " ");
            append_tick(runs, look, style, option.yes("ticked"));
        } else {
            append_tick(runs, look, style, option.yes("ticked"));
            append(runs, look, " ");
            append_all(runs, option.children, own);
        }
    }
}

// Blocks inside a cell: each on a line of its own.
void append_block(std::vector<CellRun>& runs, const Node& node, const CellRun& look) {
    if (node.yes("deleted")) return;
    end_line(runs);
    CellRun own = look;
    own.bold = own.bold || node.attribute("style") == "bold" || node.name == "heading";
    if (node.name == "options") return append_options(runs, node, look);
    int number = 0;
    if (node.name == "list") {
        for (const Node& item : node.children) {
            if (++number != 1) end_line(runs);
            append(runs, look, node.attribute("style") == "number" ? std::to_string(number) + ". " : "• ");
            append_all(runs, item.children, look);
        }
    } else if (node.name == "fields") {
        for (const Node& field : node.children) {
            if (++number != 1) end_line(runs);
            append(runs, look, label_text(field) + ": ");
            std::vector<CellRun> answer = runs_of(answer_of(field), look);
            runs.insert(runs.end(), answer.begin(), answer.end());
        }
    } else if (node.name == "table") {
        for (const Node& row : node.children) {
            if (++number != 1) end_line(runs);
            for (const Node& cell : row.children)
                append(runs, look, (&cell == &row.children.front() ? "" : " | ") + cell.visible_text());
        }
    } else {
        append_all(runs, node.children, own);
    }
}

bool is_block(const Node& node) {
    static constexpr std::array<std::string_view, 8> blocks{"p",      "heading", "list",     "options",
                                                            "fields", "table",   "text-box", "title"};
    const bool holds_blocks = node.name == "control" && node.child("p") != nullptr;
    return holds_blocks || std::find(blocks.begin(), blocks.end(), node.name) != blocks.end();
}

void append_node(std::vector<CellRun>& runs, const Node& node, CellRun look) {
    if (node.is_text()) return append(runs, look, node.text);
    if (node.name == "del" || node.name == "hidden" || node.name == "comment" || node.name == "footnote") return;
    if (node.name == "tick") return append_tick(runs, look, node.attribute("style", "control"), node.yes("ticked"));
    if (node.name == "br") return append(runs, look, "\n");
    if (node.name == "tab") return append(runs, look, " ");
    if (node.name == "soft-hyphen") return append(runs, look, "\u00AD");
    if (node.name == "no-break-hyphen") return append(runs, look, "\u2011");
    if (is_block(node)) return append_block(runs, node, look);
    look.bold = look.bold || node.name == "b";
    look.italic = look.italic || node.name == "i";
    look.strike = look.strike || node.name == "strike";
    if (node.name == "white") look.colour = "FFFFFF";
    append_all(runs, node.children, look);
}

void append_all(std::vector<CellRun>& runs, const std::vector<Node>& nodes, const CellRun& look) {
    for (const Node& node : nodes)
        append_node(runs, node, look);
}

bool is_number(std::string_view text) {
    const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    return digits && text.size() < 9 && (text.size() == 1 || text.front() != '0');
}

// "28/04/2026" or "28 April 2026" as Excel counts days.
std::optional<int> day_number(std::string_view text) {
    static constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
    const char separator = text.find('/') != std::string_view::npos ? '/' : ' ';
    std::array<std::string_view, 3> parts;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t end = i == 2 ? text.size() : std::min(text.find(separator), text.size());
        parts.at(i) = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const auto number = [](std::string_view digits) {
        unsigned value = 0;
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && stop == digits.data() + digits.size() ? value : 0U;
    };
    const auto* const named = std::find(months.begin(), months.end(), parts[1]);
    const unsigned month = separator == '/' ? number(parts[1]) : static_cast<unsigned>(named - months.begin()) + 1;
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(number(parts[2]))),
                                          std::chrono::month(month), std::chrono::day(number(parts[0]))};
    if (parts[2].size() != 4 || !day.ok()) return std::nullopt;
    const std::chrono::sys_days first = std::chrono::year(1899) / std::chrono::December / 30;
    return static_cast<int>((std::chrono::sys_days(day) - first).count());
}

// Sets a typed value where the text is one.
bool set_typed(WorkbookCell& cell, const std::string& text) {
    if (text == "TRUE" || text == "FALSE") {
        cell.boolean = true;
        cell.value = text == "TRUE" ? "1" : "0";
    } else if (const auto day = day_number(text)) {
        cell.value = std::to_string(*day);
        cell.look.format = text.find('/') == std::string::npos ? "d mmmm yyyy" : "dd/mm/yyyy";
    } else if (is_number(text)) {
        cell.value = text;
    } else if (text.ends_with('%') && is_number(text.substr(0, text.size() - 1))) {
        const int hundredths = std::stoi(text);
        const std::string digits = std::to_string(hundredths % 100);
        cell.value = std::to_string(hundredths / 100) + "." + std::string(2 - digits.size(), '0') + digits;
        cell.look.format = "0%";
    } else {
        return false;
    }
    return true;
}

}  // namespace

std::vector<CellRun> runs_of(const std::vector<Node>& nodes, const CellRun& look) {
    std::vector<CellRun> runs;
    append_all(runs, nodes, look);
    return runs;
}

void set_content(WorkbookCell& cell, std::vector<CellRun> runs) {
    if (runs.size() == 1 && runs.front().plain() && set_typed(cell, runs.front().text)) return;
    // Text that looks alike is one run.
    for (CellRun& run : runs) {
        CellRun* const last = cell.runs.empty() ? nullptr : &cell.runs.back();
        const bool same = last != nullptr && last->bold == run.bold && last->italic == run.italic &&
                          last->strike == run.strike && last->symbols == run.symbols && last->colour == run.colour;
        if (same)
            last->text += run.text;
        else
            cell.runs.push_back(std::move(run));
    }
}

}  // namespace assure::papers
