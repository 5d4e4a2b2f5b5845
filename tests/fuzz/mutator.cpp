#include "fuzz/mutator.h"

#include "fuzz/json_mutator.h"
#include "fuzz/parts_list.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace assure::fuzz {
namespace {

// Entities stay as they are written, and what stands beside the root is kept.
constexpr unsigned parsing = pugi::parse_cdata | pugi::parse_comments | pugi::parse_pi | pugi::parse_declaration |
                             pugi::parse_ws_pcdata | pugi::parse_fragment;
constexpr unsigned writing = pugi::format_raw | pugi::format_no_escapes | pugi::format_no_declaration;

constexpr std::array<const char*, 16> telling_values = {"",
                                                        "0",
                                                        "1",
                                                        "-1",
                                                        "2",
                                                        "63",
                                                        "1000000",
                                                        "2147483647",
                                                        "4294967295",
                                                        "18446744073709551616",
                                                        "1e308",
                                                        "true",
                                                        "A1:XFD1048576",
                                                        "../../x",
                                                        "rId1",
                                                        "&#x10FFFF;"};

struct Writer : pugi::xml_writer {
    std::string text;
    void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

class XmlEditor {
public:
    XmlEditor(std::mt19937& random, const ByteMutator& bytes) : random_(&random), bytes_(&bytes) {}

    std::string edited(const std::string& xml, const std::string& other);

private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(*random_); }
    pugi::xml_node any(const std::vector<pugi::xml_node>& nodes) { return nodes[below(nodes.size())]; }
    std::string changed(const char* text);
    void edit_shape(pugi::xml_node node, pugi::xml_node other);
    void edit_attributes(pugi::xml_node node, pugi::xml_node other);
    void edit_text(pugi::xml_node node);

    std::mt19937* random_;
    const ByteMutator* bytes_;
};

std::vector<pugi::xml_node> elements_of(const pugi::xml_document& document) {
    std::vector<pugi::xml_node> elements;
    for (pugi::xml_node node = document.document_element(); node;) {
        elements.push_back(node);
        pugi::xml_node next = node.find_child([](pugi::xml_node child) { return child.type() == pugi::node_element; });
        while (!next && node) {
            next = node.next_sibling();
            while (next && next.type() != pugi::node_element)
                next = next.next_sibling();
            if (!next) node = node.parent();
        }
        node = next;
    }
    return elements;
}

std::string XmlEditor::changed(const char* text) {
    std::string value = text;
    (*bytes_)(value);
    return value;
}

void XmlEditor::edit_shape(pugi::xml_node node, pugi::xml_node other) {
    pugi::xml_node parent = node.parent();
    const bool is_root = parent.type() == pugi::node_document;
    switch (below(7)) {
        case 0:
            if (!is_root) parent.remove_child(node);
            return;
        case 1:
            for (std::size_t times = is_root ? 0 : 1 + below(8); times > 0; --times)
                parent.insert_copy_after(node, node);
            return;
        case 2:
            node.append_copy(other);
            return;
        case 3:
            node.prepend_copy(other);
            return;
        case 4: {  // wrapped in an element like the other
            pugi::xml_node wrapper = parent.insert_child_before(other.name(), node);
            for (const pugi::xml_attribute attribute : other.attributes())
                wrapper.append_copy(attribute);
            wrapper.append_move(node);
            return;
        }
        case 5:  // unwrapped
            if (is_root) return;
            for (pugi::xml_node child = node.first_child(); child; child = node.first_child())
                parent.insert_move_before(child, node);
            parent.remove_child(node);
            return;
        default:
            node.set_name(other.name());
    }
}

void XmlEditor::edit_attributes(pugi::xml_node node, pugi::xml_node other) {
    const auto attributes = node.attributes();
    const auto count = static_cast<std::size_t>(std::distance(attributes.begin(), attributes.end()));
    if (count == 0 || below(4) == 0) {
        for (const pugi::xml_attribute attribute : other.attributes())
            if (!node.attribute(attribute.name())) node.append_copy(attribute);
        return;
    }
    pugi::xml_attribute attribute = *std::next(attributes.begin(), static_cast<std::ptrdiff_t>(below(count)));
    switch (below(4)) {
        case 0:
            node.remove_attribute(attribute);
            return;
        case 1:
            attribute.set_value(telling_values[below(telling_values.size())]);
            return;
        case 2:
            if (const pugi::xml_attribute like = other.attribute(attribute.name())) attribute.set_value(like.value());
            return;
        default:
            attribute.set_value(changed(attribute.value()).c_str());
    }
}

void XmlEditor::edit_text(pugi::xml_node node) {
    pugi::xml_node text = node.find_child([](pugi::xml_node child) { return child.type() != pugi::node_element; });
    if (!text) text = node.append_child(pugi::node_pcdata);
    const std::string value = below(3) == 0 ? telling_values[below(telling_values.size())] : changed(text.value());
    text.set_value(value.c_str());
}

std::string XmlEditor::edited(const std::string& xml, const std::string& other) {
    pugi::xml_document document;
    pugi::xml_document donor;
    if (!document.load_buffer(xml.data(), xml.size(), parsing, pugi::encoding_utf8) || !document.document_element())
        return changed(xml.c_str());
    donor.load_buffer(other.data(), other.size(), parsing, pugi::encoding_utf8);
    const std::vector<pugi::xml_node> from = elements_of(donor);
    for (std::size_t times = 1 + below(3); times > 0; --times) {
        const std::vector<pugi::xml_node> elements = elements_of(document);
        const pugi::xml_node node = any(elements);
        const pugi::xml_node giver = from.empty() || below(2) == 0 ? any(elements) : any(from);
        switch (below(5)) {
            case 0:
            case 1:
                edit_shape(node, giver);
                break;
            case 2:
            case 3:
                edit_attributes(node, giver);
                break;
            default:
                edit_text(node);
        }
        if (!document.document_element()) break;
    }
    Writer writer;
    document.save(writer, "", writing, pugi::encoding_utf8);
    return writer.text;
}

}  // namespace

std::string mutated(std::string_view input, std::string_view other, InputShape shape, std::mt19937& random,
                    const ByteMutator& bytes) {
    const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
    std::vector<ListedPart> parts = shape == InputShape::parts ? parse_parts(input) : std::vector<ListedPart>{};
    if (shape == InputShape::bytes || below(8) == 0 || (shape == InputShape::parts && parts.empty())) {
        std::string changed(input);
        bytes(changed);
        return changed;
    }
    if (shape == InputShape::json) return edited_json(std::string(input), std::string(other), random, bytes);
    XmlEditor editor(random, bytes);
    if (shape == InputShape::xml) return editor.edited(std::string(input), std::string(other));

    ListedPart& part = parts[below(parts.size())];
    const std::vector<ListedPart> others = parse_parts(other);
    const auto like =
        std::find_if(others.begin(), others.end(), [&](const auto& one) { return one.name == part.name; });
    switch (below(16)) {
        case 0:  // a part more
            if (!others.empty()) parts.push_back(others[below(others.size())]);
            break;
        case 1:
            part.content = parts[below(parts.size())].content;
            break;
        case 2:
            parts.erase(parts.begin() + (&part - parts.data()));
            break;
        case 3:
            bytes(part.content);
            break;
        default:
            part.content = editor.edited(part.content, like == others.end() ? std::string() : like->content);
    }
    return list_of(parts);
}

}  // namespace assure::fuzz
