#include "assure/plugin/error.h"
#include "make-papers/grammar.h"
#include "make-papers/paper_source.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <pugixml.hpp>
#include <utility>

namespace assure::papers {
namespace {

constexpr int deepest = 40;  // elements inside elements; the makers walk them recursively
constexpr std::string_view blank = " \t\r\n";

bool is_blank(std::string_view text) {
    return text.find_first_not_of(blank) == std::string_view::npos;
}

// White space of the source (not no-break spaces) counts as one space.
std::string collapsed(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool space = blank.find(c) != std::string_view::npos;
        if (!space)
            result += c;
        else if (result.empty() || result.back() != ' ')
            result += ' ';
    }
    return result;
}

class Parser {
public:
    Parser(std::string_view xml, std::string_view name) : xml_(xml), name_(name) {}

    Node run() {
        pugi::xml_document document;
        const pugi::xml_parse_result result =
            document.load_buffer(xml_.data(), xml_.size(), pugi::parse_default | pugi::parse_ws_pcdata);
        if (!result) {
            fail(std::string("This is not well-formed XML: ") + result.description() + ".", line_at(result.offset),
                 "Mend the markup near this line.");
        }
        const pugi::xml_node root = document.document_element();
        if (std::strcmp(root.name(), "paper") != 0)
            fail("A paper's outermost element is <paper>.", line_of(root), "Put everything into <paper kind=\"…\">.");
        return element(root, 1);
    }

private:
    [[noreturn]] void fail(std::string sentence, int line, std::string next_step) const {
        throw Error(std::move(sentence), std::string(name_) + ":" + std::to_string(line), std::move(next_step));
    }

    [[nodiscard]] int line_at(std::ptrdiff_t offset) const {
        const auto end = std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0)), xml_.size());
        return 1 + static_cast<int>(std::count(xml_.begin(), xml_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    }
    [[nodiscard]] int line_of(pugi::xml_node node) const { return line_at(node.offset_debug()); }

    [[nodiscard]] Node element(pugi::xml_node xml, int depth) const {
        const ElementRule* const rule = element_rule(xml.name());
        const int line = line_of(xml);
        if (rule == nullptr)
            fail("There is no element <" + std::string(xml.name()) + ">.", line, "tests/papers/README.md lists them.");
        if (depth > deepest) fail("Elements are nested too deeply.", line, "Keep to 40 levels.");
        Node node;
        node.name = rule->name;
        node.line = line;
        attributes(xml, *rule, node);
        content(xml, *rule, node, depth);
        return node;
    }

    void attributes(pugi::xml_node xml, const ElementRule& rule, Node& node) const {
        for (const pugi::xml_attribute attribute : xml.attributes()) {
            bool found = false;
            const AttributeRule allowed = attribute_rule(rule.attributes, attribute.name(), found);
            if (std::strncmp(attribute.name(), "xml", 3) == 0) continue;
            if (!found) {
                fail("<" + node.name + "> has no attribute '" + attribute.name() + "'.", node.line,
                     rule.attributes.empty() ? "Remove it." : "It may have: " + std::string(rule.attributes) + ".");
            }
            check_value(node, rule, attribute, allowed);
            node.attributes[attribute.name()] = attribute.value();
        }
    }

    // "#" in the grammar stands for a small number.
    void check_value(const Node& node, const ElementRule& rule, pugi::xml_attribute attribute,
                     const AttributeRule& allowed) const {
        const std::string_view value = attribute.value();
        const auto& values = allowed.values;
        const std::string it = "'" + std::string(value) + "' is no ";
        if (values == std::vector<std::string_view>{"#"}) {
            const bool digits = value.find_first_not_of("0123456789") == std::string_view::npos;
            if (digits && !value.empty() && value.size() < 4) return;
            fail(it + "number for " + attribute.name() + " on <" + node.name + ">.", node.line, "Use 1 to 999.");
        }
        if (values.empty() || std::find(values.begin(), values.end(), value) != values.end()) return;
        fail(it + "value of " + attribute.name() + " on <" + node.name + ">.", node.line,
             "It may have: " + std::string(rule.attributes) + ".");
    }

    void content(pugi::xml_node xml, const ElementRule& rule, Node& node, int depth) const {
        const bool words =
            rule.content == Content::words || (rule.content == Content::words_or_blocks && !has_blocks(xml));
        for (const pugi::xml_node child : xml.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text(child, words, node);
            if (child.type() != pugi::node_element) continue;
            check_allowed(child, rule, node, words);
            node.children.push_back(element(child, depth + 1));
        }
        // Inside a line, the spaces at an element's edges belong to the line.
        const bool in_line = is_inline_element(node.name) && !is_block_element(node.name);
        if (words && (!in_line || node.name == "comment" || node.name == "footnote")) trim(node.children);
        if (rule.content == Content::words_or_blocks && words) wrap_words(node);
        if (rule.content == Content::blocks || (rule.content == Content::words_or_blocks && !words))
            gather_fields(node);
    }

    void text(pugi::xml_node xml, bool words, Node& node) const {
        if (!words && is_blank(xml.value())) return;
        if (!words) {
            fail("Text cannot stand directly in <" + node.name + "> here.", line_of(xml),
                 "Put it into <p>…</p> (or the element that it belongs to).");
        }
        Node piece;
        piece.text = collapsed(xml.value());
        piece.line = line_of(xml);
        node.children.push_back(std::move(piece));
    }

    void check_allowed(pugi::xml_node child, const ElementRule& rule, const Node& node, bool words) const {
        const std::string_view name = child.name();
        const std::vector<std::string_view> extra = words_of(rule.children);
        if (element_rule(name) == nullptr || std::find(extra.begin(), extra.end(), name) != extra.end()) return;
        const bool takes_blocks = rule.content == Content::blocks || rule.content == Content::words_or_blocks;
        if (words ? is_inline_element(name) : (takes_blocks && is_block_element(name))) return;
        fail("<" + std::string(name) + "> cannot stand in <" + node.name + ">.", line_of(child),
             extra.empty() ? "tests/papers/README.md says what may."
                           : "It may hold: " + std::string(rule.children) + ".");
    }

    // Whether a block stands inside, also in a control.
    static bool has_blocks(pugi::xml_node xml) {
        for (const pugi::xml_node child : xml.children()) {
            const std::string_view name = child.name();
            if (name == "control" ? has_blocks(child) : is_block_element(name)) return true;
        }
        return false;
    }

    // The words of a field, cell or control become its one paragraph. A field's <label> stays apart; an empty
    // one stays empty.
    static void wrap_words(Node& node) {
        Node paragraph;
        paragraph.name = "p";
        paragraph.line = node.line;
        std::vector<Node> kept;
        for (Node& child : node.children)
            (child.name == "label" ? kept : paragraph.children).push_back(std::move(child));
        trim(paragraph.children);
        if (!paragraph.children.empty()) kept.push_back(std::move(paragraph));
        node.children = std::move(kept);
    }

    // Fields that stand alone in a paper or answer are a group.
    static void gather_fields(Node& node) {
        std::vector<Node> children;
        for (Node& child : node.children) {
            if (child.name != "field") {
                children.push_back(std::move(child));
                continue;
            }
            const bool open = !children.empty() && children.back().name == "fields" && children.back().line < 0;
            if (!open) {
                Node group;
                group.name = "fields";
                group.line = -child.line;  // negative: made here, more may follow
                children.push_back(std::move(group));
            }
            children.back().children.push_back(std::move(child));
        }
        for (Node& child : children)
            child.line = std::abs(child.line);
        node.children = std::move(children);
    }

    static void trim(std::vector<Node>& nodes) {
        if (!nodes.empty() && nodes.front().is_text() && nodes.front().text.starts_with(' '))
            nodes.front().text.erase(0, 1);
        if (!nodes.empty() && nodes.back().is_text() && nodes.back().text.ends_with(' ')) nodes.back().text.pop_back();
        std::erase_if(nodes, [](const Node& node) { return node.is_text() && node.text.empty(); });
    }

    std::string_view xml_;
    std::string_view name_;
};

}  // namespace

PaperSource parse_paper(std::string_view xml, std::string_view name) {
    return {std::string(name), Parser(xml, name).run()};
}

}  // namespace assure::papers
