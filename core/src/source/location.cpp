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
    for (std::size_t depth = 0; depth < location.table_path.size() && !in_cell; ++depth)
        add(words, (depth == 0 ? "table " : "inner table ") + std::to_string(location.table_path[depth]));
    if (!location.label.empty()) {
        add(words, quoted(location.row != 0 ? "row" : "field", location.label));
    } else if (location.row != 0 && !in_cell) {
        add(words, "row " + std::to_string(location.row));
    }
    if (location.column != 0 && !in_cell) add(words, "column " + std::to_string(location.column));
    return words.empty() ? "the document" : words;
}

}  // namespace assure
