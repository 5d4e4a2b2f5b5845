#include "assure/plugin/error.h"
#include "make-papers/paper_maker.h"

#include <array>
#include <utility>

namespace assure::papers {
namespace {

constexpr std::array<std::pair<Layout, std::string_view>, 12> names{{
    {Layout::as_stated, "as-stated"},
    {Layout::two_columns, "two-columns"},
    {Layout::four_columns, "four-columns"},
    {Layout::label_above, "label-above"},
    {Layout::one_cell_rows, "one-cell-rows"},
    {Layout::same_cell, "same-cell"},
    {Layout::same_paragraph, "same-paragraph"},
    {Layout::headings, "headings"},
    {Layout::bold_lines, "bold-lines"},
    {Layout::controls, "controls"},
    {Layout::controls_in_two_columns, "controls-in-two-columns"},
    {Layout::nested_table, "nested-table"},
}};

constexpr std::array<Layout, 11> layouts{Layout::two_columns, Layout::four_columns,
                                         Layout::label_above, Layout::one_cell_rows,
                                         Layout::same_cell,   Layout::same_paragraph,
                                         Layout::headings,    Layout::bold_lines,
                                         Layout::controls,    Layout::controls_in_two_columns,
                                         Layout::nested_table};

}  // namespace

std::span<const Layout> all_layouts() {
    return layouts;
}

std::string_view layout_name(Layout layout) {
    for (const auto& [value, name] : names)
        if (value == layout) return name;
    return {};
}

Layout layout_from(std::string_view name) {
    std::string known;
    for (const auto& [value, value_name] : names) {
        if (value_name == name) return value;
        known += (known.empty() ? "" : ", ") + std::string(value_name);
    }
    throw Error("There is no layout '" + std::string(name) + "'.", "", "Use one of: " + known + ".");
}

}  // namespace assure::papers
