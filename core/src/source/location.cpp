#include "assure/plugin/location.h"

#include <string_view>

namespace assure {
namespace {

void add(std::string& words, std::string_view step) {
    if (!words.empty()) words += " › ";
    words += step;
}

std::string quoted(std::string_view name, std::string_view value) {
    std::string words(name);
    words += " '";
    words += value;
    words += '\'';
    return words;
}

// "table 2 › inner table": numbers only where there are several to tell apart.
bool add_tables(std::string& words, const Location& location) {
    bool named = false;
    for (std::size_t depth = 0; depth < location.table_path.size(); ++depth) {
        const bool counted = depth < location.table_words.size();
        const int number = counted ? location.table_words[depth] : location.table_path[depth];
        if (number == 0 && depth == 0) continue;
        named = true;
        const std::string name = depth == 0 ? "table" : "inner table";
        add(words, number == 0 ? name : name + " " + std::to_string(number));
    }
    return named;
}

void add_column(std::string& words, const Location& location) {
    if (location.column == 0 || !location.column_matters) return;
    add(words, location.column_heading.empty() ? "column " + std::to_string(location.column)
                                               : quoted("column", location.column_heading));
}

}  // namespace

std::string describe(const Location& location) {
    std::string words;
    if (!location.document.empty()) add(words, location.document);
    if (!location.sheet.empty()) add(words, quoted("sheet", location.sheet));
    if (!location.cell.empty()) add(words, "cell " + location.cell);
    if (!location.channel.empty()) add(words, location.channel);
    const bool sheet_alone = !location.sheet.empty() && location.heading.size() == 1;  // its heading is its name
    if (!location.heading.empty() && !sheet_alone) add(words, quoted("section", location.heading.back()));
    const bool in_cell = !location.cell.empty();  // which tells row and column as Excel shows them
    const bool table_named = !in_cell && add_tables(words, location);
    const bool heading_is_label =
        location.row == 0 && !location.heading.empty() && location.heading.back() == location.label && !words.empty();
    if (!location.label.empty() && !heading_is_label) {
        add(words, quoted(location.row != 0 ? "row" : "field", location.label));
    } else if (location.row != 0 && !in_cell) {
        add(words, "row " + std::to_string(location.row) + (table_named ? "" : " of the table"));
    } else if (!location.table_path.empty() && !table_named && !in_cell) {
        add(words, "the table");
    }
    if (!in_cell) add_column(words, location);
    if (words.empty()) return "the document";
    return location.after ? "after " + words : words;
}

}  // namespace assure
