// Repeated elements as a table: the header row is the union of what their children are called, in the order in
// which it is first seen; each element is a row. Told step by step, so that tables may nest without recursion.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assure {

class XmlVocabulary;

class XmlTable {
public:
    XmlTable(std::vector<pugi::xml_node> rows, const XmlVocabulary& vocabulary);

    struct Step {
        enum class What : std::uint8_t {
            begin_table,
            begin_row,
            begin_cell,
            heading_cell,  // the label of a column: `label`, standing at `raw`
            attribute,     // a cell's content, from an attribute
            content,       // a cell's content, from an element or text
            end_cell,
            end_row,
            end_table,
        };
        What what = What::end_table;
        bool header = false;
        std::uint32_t column = 0;
        std::string_view label{};
        std::string_view raw{};
        pugi::xml_attribute attribute{};
        pugi::xml_node node{};
    };
    Step next();

private:
    struct Column {
        std::string label;
        std::string_view raw;  // where the label stands
    };
    struct Item {
        std::uint32_t column = 0;
        pugi::xml_attribute attribute;
        pugi::xml_node node;
    };
    std::uint32_t column_of(std::string label, std::string_view raw);
    std::vector<Item> items_of(pugi::xml_node row);
    Step next_in_row();

    const XmlVocabulary* vocabulary_;
    std::vector<pugi::xml_node> rows_;
    std::vector<Column> columns_;
    std::unordered_map<std::string, std::uint32_t> by_label_;
    bool sparse_ = false;  // so many blank cells that rows hold only the cells they have

    std::size_t row_ = 0;  // 0 is the header row
    std::vector<Item> items_;
    std::size_t item_ = 0;
    std::uint32_t column_ = 0;
    enum class At : std::uint8_t { table, row, cell, inside, row_end } at_ = At::table;
};

}  // namespace assure
