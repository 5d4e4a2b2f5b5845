// Cells as Excel names them: "B7", "A1:C3". Rows and columns count from 1.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace assure::excel {

inline constexpr std::uint32_t last_row = 1'048'576;
inline constexpr std::uint32_t last_column = 16'384;

struct CellReference {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
};

// Cells [first, last], both corners included.
struct CellRange {
    CellReference first;
    CellReference last;
};

// "B7" or "$B$7"; nothing for what names no cell of a sheet.
std::optional<CellReference> read_cell_reference(std::string_view text);
// "A1:C3" or "A1"; nothing for what names no range, or one that ends before it begins.
std::optional<CellRange> read_cell_range(std::string_view text);

}  // namespace assure::excel
