#include "readers/excel/cell_reference.h"

namespace assure::excel {
namespace {

void skip_dollar(std::string_view& text) {
    if (text.starts_with('$')) text.remove_prefix(1);
}

}  // namespace

std::optional<CellReference> read_cell_reference(std::string_view text) {
    CellReference cell;
    skip_dollar(text);
    for (; !text.empty(); text.remove_prefix(1)) {
        const char letter = text.front();
        const bool capital = letter >= 'A' && letter <= 'Z';
        if (!capital && !(letter >= 'a' && letter <= 'z')) break;
        cell.column = cell.column * 26 + static_cast<std::uint32_t>(letter - (capital ? 'A' : 'a')) + 1;
        if (cell.column > last_column) return std::nullopt;
    }
    skip_dollar(text);
    for (; !text.empty(); text.remove_prefix(1)) {
        if (text.front() < '0' || text.front() > '9') return std::nullopt;
        cell.row = cell.row * 10 + static_cast<std::uint32_t>(text.front() - '0');
        if (cell.row > last_row) return std::nullopt;
    }
    if (cell.row == 0 || cell.column == 0) return std::nullopt;
    return cell;
}

std::optional<CellRange> read_cell_range(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto first = read_cell_reference(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : read_cell_reference(text.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) return std::nullopt;
    return CellRange{*first, *last};
}

}  // namespace assure::excel
