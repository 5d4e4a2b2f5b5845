// The paper as plain XML: fields are elements named by their label, table rows are repeated siblings.
#include "make-papers/paper_maker.h"

#include <algorithm>
#include <cctype>
#include <pugixml.hpp>
#include <sstream>

namespace assure::papers {
namespace {

// "Co-production assurance" → "co-production-assurance".
std::string element_name(std::string_view label) {
    std::string name;
    for (const char c : label) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0)
            name += static_cast<char>(std::tolower(byte));
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (name.ends_with('-'))
        name.pop_back();
    if (name.empty()) return "item";
    return std::isdigit(static_cast<unsigned char>(name.front())) != 0 ? "item-" + name : name;
}

// Whether a reader gets the label back from the element's name, but for case, hyphens and spaces.
bool says_label(std::string_view name, std::string_view label) {
    std::string words;
    for (const char c : label)
        words += c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return words == name;
}

pugi::xml_node add_labelled(pugi::xml_node parent, const std::string& name, const std::string& label) {
    const std::string own = name.empty() ? element_name(label) : name;
    pugi::xml_node element = parent.append_child(own.c_str());
    if (!label.empty() && !says_label(own, label)) element.append_attribute("label").set_value(label.c_str());
    return element;
}

// The paragraphs of a block, as texts.
void add_texts(const Node& node, std::vector<std::string>& texts) {
    if (node.name == "p") {
        if (!node.yes("deleted")) texts.push_back(node.visible_text());
    } else if (node.name == "list" || node.name == "contents") {
        for (const Node& item : node.children)
            texts.push_back(item.visible_text());
    } else if (node.name == "options") {
        for (const Node& option : node.children)
            texts.push_back((option.yes("ticked") ? "☒ " : "☐ ") + option.visible_text());
    } else if (node.name == "control" || node.name == "text-box") {
        for (const Node& child : node.children)
            add_texts(child, texts);
    }
}

class XmlMaker {
public:
    // One text stands alone; several are paragraphs.
    void write_answer(pugi::xml_node element, const std::vector<Node>& blocks) {
        const bool structured = std::any_of(blocks.begin(), blocks.end(), [](const Node& node) {
            return node.name == "fields" || node.name == "table";
        });
        if (structured) return write_blocks(element, blocks);
        std::vector<std::string> texts;
        for (const Node& node : blocks)
            add_texts(node, texts);
        if (texts.size() == 1)
            element.text().set(texts.front().c_str());
        else
            for (const std::string& text : texts)
                element.append_child("p").text().set(text.c_str());
    }

    void write_blocks(pugi::xml_node parent, const std::vector<Node>& blocks) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Node& node = blocks[i];
            if (node.name == "heading") {
                i = write_section(parent, blocks, i) - 1;
            } else if (node.name == "fields") {
                for (const Node& field : node.children)
                    write_field(parent, field);
            } else if (node.name == "table") {
                write_table(parent, node);
            } else if (node.name == "title" || node.name == "subtitle") {
                parent.append_child(node.name.c_str()).text().set(node.visible_text().c_str());
            } else {
                std::vector<std::string> texts;
                add_texts(node, texts);
                for (const std::string& text : texts)
                    parent.append_child("p").text().set(text.c_str());
            }
        }
    }

private:
    // A heading and what stands under it; returns the index of the block after.
    std::size_t write_section(pugi::xml_node parent, const std::vector<Node>& blocks, std::size_t heading) {
        const std::string level = blocks[heading].attribute("level", "2");
        std::size_t end = heading + 1;
        while (end < blocks.size() && !(blocks[end].name == "heading" && blocks[end].attribute("level", "2") <= level))
            ++end;
        const std::vector<Node> content(blocks.begin() + static_cast<std::ptrdiff_t>(heading) + 1,
                                        blocks.begin() + static_cast<std::ptrdiff_t>(end));
        // A heading over one table names it.
        if (content.size() == 1 && content.front().name == "table") {
            write_table(parent, content.front(), blocks[heading].visible_text());
            return end;
        }
        pugi::xml_node section = add_labelled(parent, "", blocks[heading].visible_text());
        const bool headed =
            std::any_of(content.begin(), content.end(), [](const Node& node) { return node.name == "heading"; });
        if (headed)
            write_blocks(section, content);
        else
            write_answer(section, content);
        return end;
    }

    void write_field(pugi::xml_node parent, const Node& field) {
        if (field.yes("deleted")) return;
        write_answer(add_labelled(parent, field.attribute("name"), label_text(field)), answer_of(field));
    }

    // Each row is an element, each cell is named by the header above it. A cell that reaches down stands in
    // its first row only.
    void write_table(pugi::xml_node parent, const Node& table, const std::string& label = {}) {
        pugi::xml_node rows = add_labelled(parent, table.attribute("name", "table"), label);
        std::vector<std::string> columns;
        std::vector<int> covered;  // rows that a cell above still covers, by column
        for (const Node& row : table.children) {
            if (row.yes("deleted") || !is_shown_row(row)) continue;
            if (columns.empty()) {
                for (const Node& cell : row.children)
                    columns.push_back(cell.visible_text());
                covered.assign(columns.size(), 0);
                continue;
            }
            write_row(rows.append_child(table.attribute("row-name", "row").c_str()), row, columns, covered);
        }
    }

    void write_row(pugi::xml_node element, const Node& row, const std::vector<std::string>& columns,
                   std::vector<int>& covered) {
        std::size_t column = 0;
        for (const Node& cell : row.children) {
            while (column < columns.size() && covered[column] > 0)
                --covered[column++];
            write_answer(add_labelled(element, "", column < columns.size() ? columns[column] : ""), cell.children);
            for (int span = static_cast<int>(cell.number("span", 1)); span > 0 && column < columns.size(); --span)
                covered[column++] = static_cast<int>(cell.number("rows", 1)) - 1;
        }
        while (column < columns.size()) {
            covered[column] = std::max(covered[column] - 1, 0);
            ++column;
        }
    }
};

}  // namespace

std::string make_xml(const PaperSource& source) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child(source.paper.attribute("kind", "paper").c_str());
    XmlMaker().write_blocks(root, shown_blocks(source.paper));
    std::ostringstream out;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    root.print(out, "  ", pugi::format_indent);
    return out.str();
}

}  // namespace assure::papers
