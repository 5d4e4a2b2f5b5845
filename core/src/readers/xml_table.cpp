#include "readers/xml_table.h"

#include "readers/label_words.h"
#include "readers/xml_shape.h"
#include "readers/xml_tree.h"
#include "readers/xml_vocabulary.h"
#include "text/blanks.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

// Cells that a table may have beyond those that its elements bring.
constexpr std::size_t most_blank_cells = 200'000;

bool is_text_with_words(pugi::xml_node node) {
    const bool text = node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
    return text && !is_blank(node.value());
}

}  // namespace

XmlTable::XmlTable(std::vector<pugi::xml_node> rows, const XmlVocabulary& vocabulary)
    : vocabulary_(&vocabulary), rows_(std::move(rows)) {
    std::size_t filled = 0;
    for (const pugi::xml_node row : rows_)
        filled += items_of(row).size();
    sparse_ = columns_.size() * rows_.size() > filled + most_blank_cells;
}

std::uint32_t XmlTable::column_of(std::string label, std::string_view raw) {
    const auto [found, added] = by_label_.try_emplace(std::move(label), static_cast<std::uint32_t>(columns_.size()));
    if (added) columns_.push_back({found->first, raw});
    return found->second;
}

// What the row says, in order of column; what has the same label comes in one cell.
std::vector<XmlTable::Item> XmlTable::items_of(pugi::xml_node row) {
    std::vector<Item> items;
    for (const pugi::xml_attribute attribute : row.attributes()) {
        if (!is_content_attribute(attribute)) continue;
        items.push_back({column_of(label_words(attribute.name()), attribute.name()), attribute, {}});
    }
    for (const pugi::xml_node child : row.children()) {
        if (is_text_with_words(child))
            items.push_back({column_of(vocabulary_->label_of(row.name()), row.name()), {}, child});
        if (child.type() != pugi::node_element) continue;
        const pugi::xml_attribute label = label_attribute(child);
        const std::string_view raw = label ? label.value() : child.name();
        const std::string words = label ? decoded(raw) : vocabulary_->label_of(raw);
        items.push_back({column_of(words, raw), {}, child});
        if (shape_of(child) == Shape::structure) continue;
        for (const pugi::xml_attribute attribute : child.attributes())
            if (adds_to_text(child, attribute))
                items.push_back({column_of(label_of_both(words, attribute.name()), attribute.name()), attribute, {}});
    }
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.column < b.column; });
    return items;
}

XmlTable::Step XmlTable::next() {
    switch (at_) {
        case At::table:
            at_ = At::row;
            return {Step::What::begin_table};
        case At::row:
            if (row_ > rows_.size()) return {Step::What::end_table};
            items_ = row_ == 0 ? std::vector<Item>() : items_of(rows_[row_ - 1]);
            item_ = 0;
            column_ = 0;
            at_ = At::cell;
            return {Step::What::begin_row, row_ == 0};
        case At::row_end:
            at_ = At::row;
            ++row_;
            return {Step::What::end_row};
        default:
            return next_in_row();
    }
}

XmlTable::Step XmlTable::next_in_row() {
    if (at_ == At::cell) {
        if (sparse_ && row_ != 0)
            column_ = item_ < items_.size() ? items_[item_].column : static_cast<std::uint32_t>(columns_.size());
        if (column_ == columns_.size()) {
            at_ = At::row_end;
            return next();
        }
        at_ = At::inside;
        return {Step::What::begin_cell, row_ == 0, column_};
    }
    if (row_ == 0 && item_ == column_) {
        ++item_;
        const Column& column = columns_[column_];
        return {Step::What::heading_cell, true, column_, column.label, column.raw};
    }
    if (row_ != 0 && item_ < items_.size() && items_[item_].column == column_) {
        const Item& item = items_[item_++];
        const auto what = item.attribute ? Step::What::attribute : Step::What::content;
        return {what, false, column_, {}, {}, item.attribute, item.node};
    }
    at_ = At::cell;
    ++column_;
    return {Step::What::end_cell};
}

}  // namespace assure
