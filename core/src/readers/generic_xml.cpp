#include "readers/generic_xml.h"

#include "readers/label_words.h"
#include "readers/text_sink.h"
#include "readers/tick_glyphs.h"
#include "readers/xml_shape.h"
#include "readers/xml_table.h"
#include "readers/xml_tree.h"
#include "readers/xml_vocabulary.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace assure {
namespace {

std::uint32_t size_of(std::string_view text) {
    return static_cast<std::uint32_t>(text.size());
}

// The elements that are being read, from the outside in.
struct OpenElement {
    std::vector<ChildGroup> groups;
    std::size_t group = 0;
    std::size_t node = 0;  // within the group
    std::uint8_t level = 1;
    bool headed = false;  // one of its elements brought a heading, under which what follows would seem to stand
};

class GenericReader {
public:
    GenericReader(const XmlTree& tree, std::uint16_t part, SourceBuilder& builder, const XmlVocabulary& vocabulary)
        : tree_(&tree), vocabulary_(&vocabulary), part_(part), builder_(&builder), sink_(builder) {
        sink_.set_part(part);
    }

    void read(pugi::xml_node root);

private:
    void step();
    void open(pugi::xml_node element, std::uint8_t level, bool with_heading);
    void read_field(pugi::xml_node element, bool headed, std::uint8_t level);
    void read_cell(pugi::xml_node content, std::uint8_t level);
    void read_attributes(pugi::xml_node element);
    void end_paragraph(BlockType type, std::uint8_t level = 0);
    void put_text(pugi::xml_node element);
    void put_value(pugi::xml_attribute attribute);
    void put_heading(pugi::xml_node element, std::uint8_t level);
    [[nodiscard]] std::string label_of(pugi::xml_node element) const;
    void end_field(pugi::xml_node element);
    void step_table();

    const XmlTree* tree_;
    const XmlVocabulary* vocabulary_;
    std::uint16_t part_;
    SourceBuilder* builder_;
    TextSink sink_;
    // Elements and tables nest in any order; the work stack says whose turn it is.
    enum class Open : std::uint8_t { element, table };
    std::vector<Open> stack_;
    std::vector<OpenElement> elements_;
    std::vector<XmlTable> tables_;
};

void GenericReader::read(pugi::xml_node root) {
    if (shape_of(root) == Shape::text) {
        read_field(root, false, 1);
        return;
    }
    open(root, 1, true);
    while (!stack_.empty()) {
        if (stack_.back() == Open::element) {
            step();
        } else {
            step_table();
        }
    }
}

void GenericReader::open(pugi::xml_node element, std::uint8_t level, bool with_heading) {
    if (with_heading) put_heading(element, level);
    read_attributes(element);
    const auto inner = static_cast<std::uint8_t>(std::min(level + 1, 9));
    elements_.push_back({group_children(element, with_heading && level > 1), 0, 0, inner});
    stack_.push_back(Open::element);
}

void GenericReader::step() {
    OpenElement& here = elements_.back();
    if (here.group == here.groups.size()) {
        elements_.pop_back();
        stack_.pop_back();
        return;
    }
    const std::size_t group = here.group;
    const std::size_t node = here.node;
    const bool last = here.groups[group].as == ChildGroup::As::rows || node + 1 == here.groups[group].nodes.size();
    here.node = last ? 0 : node + 1;
    here.group += last ? 1 : 0;
    // The group is taken by value where reading it may open further elements.
    const ChildGroup::As as = here.groups[group].as;
    if (as == ChildGroup::As::rows) {
        tables_.emplace_back(std::move(here.groups[group].nodes), *vocabulary_);
        stack_.push_back(Open::table);
        return;
    }
    const pugi::xml_node child = here.groups[group].nodes[node];
    const std::uint8_t level = here.level;
    if (as == ChildGroup::As::text) {
        sink_.put_collapsed(child.value(), tree_->offset_of(child.value()), {});
        end_paragraph(BlockType::paragraph);
    } else if (as == ChildGroup::As::list) {
        here.headed = true;
        if (node == 0) put_heading(child, level);
        put_text(child);
        end_paragraph(BlockType::list_item, 1);
    } else if (shape_of(child) == Shape::structure) {
        here.headed = true;
        open(child, level, true);
    } else {
        read_field(child, here.headed, level);
    }
}

// What follows a sibling with a heading takes one of its own, so that it stands beside that and not under it.
void GenericReader::read_field(pugi::xml_node element, bool headed, std::uint8_t level) {
    const bool named = !is_paragraph_name(element.name());
    if (named && headed) put_heading(element, level);
    put_text(element);
    if (named && !headed) {
        end_field(element);
    } else {
        end_paragraph(BlockType::paragraph);
    }
    for (const pugi::xml_attribute attribute : element.attributes()) {
        if (!adds_to_text(element, attribute)) continue;
        const std::string_view name = attribute.name();
        put_value(attribute);
        builder_->end_field(label_of_both(label_of(element), name), part_, tree_->offset_of(name.data()),
                            size_of(name));
    }
}

void GenericReader::step_table() {
    XmlTable& table = tables_.back();
    const XmlTable::Step step = table.next();
    switch (step.what) {
        case XmlTable::Step::What::begin_table:
            builder_->begin_table(true);
            return;
        case XmlTable::Step::What::begin_row:
            builder_->begin_row(step.header);
            return;
        case XmlTable::Step::What::begin_cell:
            builder_->begin_cell(step.column, 1, false, step.header);
            return;
        case XmlTable::Step::What::heading_cell:
            sink_.put_sign(step.label, tree_->offset_of(step.raw.data()), size_of(step.raw), {});
            end_paragraph(BlockType::paragraph);
            return;
        case XmlTable::Step::What::attribute:
            put_value(step.attribute);
            end_paragraph(BlockType::paragraph);
            return;
        case XmlTable::Step::What::content:
            read_cell(step.node, 9);
            return;
        case XmlTable::Step::What::end_cell:
            builder_->end_cell();
            return;
        case XmlTable::Step::What::end_row:
            builder_->end_row();
            return;
        case XmlTable::Step::What::end_table:
            builder_->end_table();
            tables_.pop_back();
            stack_.pop_back();
            return;
    }
}

void GenericReader::read_cell(pugi::xml_node content, std::uint8_t level) {
    if (content.type() != pugi::node_element) {
        sink_.put_collapsed(content.value(), tree_->offset_of(content.value()), {});
        end_paragraph(BlockType::paragraph);
    } else if (shape_of(content) == Shape::structure) {
        open(content, level, false);
    } else {
        put_text(content);
        end_paragraph(BlockType::paragraph);
    }
}

void GenericReader::read_attributes(pugi::xml_node element) {
    const pugi::xml_attribute label = label_attribute(element);
    for (const pugi::xml_attribute attribute : element.attributes()) {
        if (!is_content_attribute(attribute) || attribute == label) continue;
        put_value(attribute);
        const std::string_view name = attribute.name();
        builder_->end_field(label_words(name), part_, tree_->offset_of(name.data()), size_of(name));
    }
}

void GenericReader::put_value(pugi::xml_attribute attribute) {
    sink_.put_collapsed(attribute.value(), tree_->offset_of(attribute.value()), {});
    mark_typed_boxes(*builder_);
}

// The text of an element, one line for each paragraph in it.
void GenericReader::put_text(pugi::xml_node element) {
    if (const pugi::xml_attribute value = value_attribute(element)) put_value(value);
    if (const std::string_view words = vocabulary_->words_for(element); !words.empty()) {
        const std::string_view raw = element.first_child().value();
        sink_.put_sign(words, tree_->offset_of(raw.data()), size_of(raw), {});
        return;
    }
    pugi::xml_node node = element.first_child();
    while (node) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            sink_.put_collapsed(node.value(), tree_->offset_of(node.value()), {});
        if (node.type() == pugi::node_element && (is_paragraph_name(node.name()) || local_name(node.name()) == "br"))
            sink_.new_line(tree_->offset_of(node.name()));
        if (const pugi::xml_node first = node.first_child()) {
            node = first;
            continue;
        }
        while (node != element && !node.next_sibling()) {
            node = node.parent();
            if (node != element && is_paragraph_name(node.name())) sink_.new_line(tree_->offset_of(node.name()));
        }
        if (node == element) break;
        node = node.next_sibling();
    }
}

void GenericReader::end_paragraph(BlockType type, std::uint8_t level) {
    mark_typed_boxes(*builder_);
    builder_->end_block(type, level);
}

void GenericReader::put_heading(pugi::xml_node element, std::uint8_t level) {
    if (const pugi::xml_attribute label = label_attribute(element)) {
        put_value(label);
    } else {
        const std::string_view name = element.name();
        sink_.put_sign(vocabulary_->label_of(name), tree_->offset_of(name.data()), size_of(name), {});
    }
    builder_->end_block(BlockType::heading, level);
}

std::string GenericReader::label_of(pugi::xml_node element) const {
    const pugi::xml_attribute label = label_attribute(element);
    return label ? decoded(label.value()) : vocabulary_->label_of(element.name());
}

void GenericReader::end_field(pugi::xml_node element) {
    mark_typed_boxes(*builder_);
    const pugi::xml_attribute label = label_attribute(element);
    const std::string_view raw = label ? label.value() : element.name();
    builder_->end_field(label_of(element), part_, tree_->offset_of(raw.data()), size_of(raw));
}

}  // namespace

void read_generic_xml(const XmlTree& tree, const std::string& part, SourceBuilder& builder,
                      const XmlVocabulary& vocabulary) {
    const std::uint16_t index = builder.add_part(part, PartState::read);
    GenericReader(tree, index, builder, vocabulary).read(tree.root());
}

}  // namespace assure
