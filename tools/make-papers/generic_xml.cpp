// The paper as plain XML: fields are elements named by their label, table rows are repeated siblings.
#include "make-papers/paper_maker.h"
#include "make-papers/plain_content.h"

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

class XmlMaker {
public:
    // One text stands alone; several are paragraphs.
    void write_answer(pugi::xml_node element, const std::vector<Node>& blocks) {
        if (is_structured(blocks)) return write_blocks(element, blocks);
        const std::vector<std::string> texts = texts_of(blocks);
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
                for (const std::string& text : texts_of({node}))
                    parent.append_child("p").text().set(text.c_str());
            }
        }
    }

private:
    // A heading and what stands under it; returns the index of the block after.
    std::size_t write_section(pugi::xml_node parent, const std::vector<Node>& blocks, std::size_t heading) {
        const std::size_t end = section_end(blocks, heading);
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

    // Each row is an element, each cell is named by the header above it.
    void write_table(pugi::xml_node parent, const Node& table, const std::string& label = {}) {
        pugi::xml_node rows = add_labelled(parent, table.attribute("name", "table"), label);
        for (const std::vector<PlainCell>& row : rows_of(table)) {
            pugi::xml_node element = rows.append_child(table.attribute("row-name", "row").c_str());
            for (const PlainCell& cell : row)
                write_answer(add_labelled(element, "", cell.column), cell.cell->children);
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
