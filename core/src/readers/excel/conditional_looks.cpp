#include "readers/excel/conditional_looks.h"

#include "readers/excel/xml.h"
#include "text/blanks.h"
#include "text/small_letters.h"
#include "text/work_budget.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace assure::excel {
namespace {

std::vector<CellRange> ranges_in(std::string_view list) {
    std::vector<CellRange> ranges;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (const auto range = read_cell_range(list.substr(0, end))) ranges.push_back(*range);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return ranges;
}

// A formula's fixed value in small letters: "Withdrawn" in quotes, a number, TRUE or FALSE.
std::optional<std::string> literal(std::string_view formula) {
    formula = trimmed(formula);
    if (formula.size() >= 2 && formula.front() == '"' && formula.back() == '"') {
        const std::string_view inside = formula.substr(1, formula.size() - 2);
        if (inside.find('"') != std::string_view::npos) return std::nullopt;
        return small_letters(inside);
    }
    const std::string small = small_letters(formula);
    const bool number = !small.empty() && small.find_first_not_of("0123456789.-") == std::string::npos;
    if (number || small == "true" || small == "false") return small;
    return std::nullopt;
}

bool covers(const CellRange& range, CellReference at) {
    return range.first.row <= at.row && at.row <= range.last.row && range.first.column <= at.column &&
           at.column <= range.last.column;
}

std::uint32_t shifted(std::uint32_t place, std::uint32_t from, std::uint32_t to) {
    return place + to - from;  // wraps around as unsigned numbers do where it leaves the sheet: no cell is there
}

}  // namespace

ConditionalLooks::ConditionalLooks(pugi::xml_node worksheet, const Styles& styles, const CellText& text,
                                   const SheetGrid& grid)
    : text_(text), grid_(grid) {
    for (const pugi::xml_node list : worksheet.children()) {
        if (!is(list, "conditionalFormatting")) continue;
        const std::vector<CellRange> ranges = ranges_in(attribute(list, "sqref"));
        for (const pugi::xml_node rule : list.children()) {
            spend_work(1);
            if (is(rule, "cfRule") && !ranges.empty()) read_rule(rule, ranges, styles);
        }
    }
}

void ConditionalLooks::read_rule(pugi::xml_node node, const std::vector<CellRange>& ranges, const Styles& styles) {
    Rule rule;
    const std::uint32_t look = number_of(attribute(node, "dxfId"), no_index);
    rule.marks = styles.conditional(look, false);
    rule.marks_on_fill = styles.conditional(look, true);
    if (rule.marks.empty()) return;
    rule.ranges = ranges;
    rule.operand = small_letters(decoded(attribute(node, "text")));
    const std::string formula = decoded(child(node, "formula").child_value());
    const std::string_view type = attribute(node, "type");
    const std::string_view comparison = attribute(node, "operator");
    static constexpr std::array<std::pair<std::string_view, Test>, 5> texts = {{{"containsText", Test::contains},
                                                                                {"notContainsText", Test::lacks},
                                                                                {"beginsWith", Test::begins},
                                                                                {"endsWith", Test::ends},
                                                                                {"notContainsBlanks", Test::filled}}};
    const auto* const found =
        std::find_if(texts.begin(), texts.end(), [&](const auto& one) { return one.first == type; });
    bool known = false;
    if (found != texts.end()) {
        rule.test = found->second;
        known = rule.test == Test::filled || !rule.operand.empty();
    } else if (type == "cellIs" && (comparison == "equal" || comparison == "notEqual")) {
        const auto value = literal(formula);
        rule.test = comparison == "equal" ? Test::equal : Test::not_equal;
        rule.operand = value.value_or("");
        known = value.has_value();
    } else if (type == "expression") {
        known = read_comparison(formula, rule);
    }
    some_unknown_ = some_unknown_ || !known;
    if (known) rules_.push_back(std::move(rule));
}

// `$F5="Withdrawn"` or `$F5<>"Active"`.
bool ConditionalLooks::read_comparison(std::string_view formula, Rule& rule) {
    const std::size_t sign = formula.find_first_of("=<>");
    if (sign == std::string_view::npos) return false;
    const std::string_view place = trimmed(formula.substr(0, sign));
    const bool unequal = formula.substr(sign).starts_with("<>");
    if (!unequal && formula[sign] != '=') return false;
    const auto other = read_cell_reference(place);
    const auto value = literal(formula.substr(sign + (unequal ? 2 : 1)));
    if (!other || !value) return false;
    rule.test = unequal ? Test::not_equal : Test::equal;
    rule.operand = *value;
    rule.elsewhere = true;
    rule.other = *other;
    rule.fixed_column = place.starts_with('$');
    rule.fixed_row = place.find('$', 1) != std::string_view::npos;
    return true;
}

std::string ConditionalLooks::looked_at(const Rule& rule, const SheetCell& cell) const {
    if (!rule.elsewhere) return small_letters(trimmed(text_.plain_text(cell.node)));
    const CellReference from = rule.ranges.front().first;
    CellReference at = rule.other;
    if (!rule.fixed_row) at.row = shifted(at.row, from.row, cell.at.row);
    if (!rule.fixed_column) at.column = shifted(at.column, from.column, cell.at.column);
    const SheetCell* const found = grid_.find(at);
    return found == nullptr ? "" : small_letters(trimmed(text_.plain_text(found->node)));
}

bool ConditionalLooks::holds(const Rule& rule, const SheetCell& cell) const {
    const std::string text = looked_at(rule, cell);
    switch (rule.test) {
        case Test::equal:
            return text == rule.operand;
        case Test::not_equal:
            return text != rule.operand;
        case Test::contains:
            return text.find(rule.operand) != std::string::npos;
        case Test::lacks:
            return text.find(rule.operand) == std::string::npos;
        case Test::begins:
            return text.starts_with(rule.operand);
        case Test::ends:
            return text.ends_with(rule.operand);
        case Test::filled:
            return !text.empty();
    }
    return false;
}

Marks ConditionalLooks::marks_of(const SheetCell& cell) const {
    Marks marks;
    for (const Rule& rule : rules_) {
        spend_work(rule.ranges.size());
        const bool here = std::any_of(rule.ranges.begin(), rule.ranges.end(),
                                      [&](const CellRange& range) { return covers(range, cell.at); });
        if (here && holds(rule, cell))
            marks = marks | (text_.style_of(cell.node).shaded ? rule.marks_on_fill : rule.marks);
    }
    return marks;
}

}  // namespace assure::excel
