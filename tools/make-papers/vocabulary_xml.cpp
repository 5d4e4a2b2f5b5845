// The paper in our own vocabulary (rules/papers.xsd): what has an element of its label and a value of its type
// stands there, everything else under its own label in <other>.
#include "assure/plugin/error.h"
#include "make-papers/paper_maker.h"
#include "make-papers/plain_content.h"
#include "make-papers/vocabulary_values.h"
#include "readers/vocabulary/schema.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <utility>

namespace assure::papers {
namespace {

using vocabulary::Element;
using vocabulary::Type;
using Elements = std::map<std::string, Element, std::less<>>;

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> roots{
    {{"cover-sheet", "cover-sheet"},
     {"procurement-panel", "procurement-panel-record"},
     {"contract-quality-schedule", "contract-quality-schedule"}}};

const vocabulary::Schema& schema() {
    static const vocabulary::Schema read_once = vocabulary::read_schema();
    return read_once;
}

std::string_view root_of(const PaperSource& source) {
    const std::string kind = source.paper.attribute("kind");
    const auto* const found =
        std::find_if(roots.begin(), roots.end(), [&](const auto& one) { return one.first == kind; });
    return found == roots.end() ? std::string_view() : found->second;
}

// Revisions, looks that take words back, prompts, further sheets and fields inside answers: no element says them.
bool holds_unsayable(const Node& node, bool in_answer) {
    constexpr std::array<std::string_view, 7> unsayable{"ins", "del", "hidden", "white", "strike", "text-box", "sheet"};
    if (std::find(unsayable.begin(), unsayable.end(), node.name) != unsayable.end()) return true;
    if (node.yes("prompt") || node.yes("inserted") || node.yes("deleted")) return true;
    if (in_answer && (node.name == "fields" || node.name == "table")) return true;
    const bool answer = in_answer || node.name == "field" || node.name == "cell";
    return std::any_of(node.children.begin(), node.children.end(),
                       [&](const Node& child) { return holds_unsayable(child, answer); });
}

// The element whose label is the one given; null where there is none.
const Elements::value_type* element_labelled(const Elements& elements, const std::string& label) {
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const auto& element) {
        return in_small_letters(element.second.label) == in_small_letters(label);
    });
    return found == elements.end() ? nullptr : &*found;
}

class Maker {
public:
    explicit Maker(pugi::xml_node root) : root_(root), elements_(schema().roots.at(root.name()).type->children) {}

    void write_all(const std::vector<Node>& blocks) {
        write(blocks, "Text");
        if (const pugi::xml_node rest = rest_.first_child()) root_.append_copy(rest);
    }

private:
    // Paragraphs that stand by themselves come under `label`.
    void write(const std::vector<Node>& blocks, const std::string& label) {
        std::vector<Node> loose;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Node& node = blocks[i];
            if (node.name == "heading") {
                const std::size_t end = section_end(blocks, i);
                const auto first = blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1;
                write({first, blocks.begin() + static_cast<std::ptrdiff_t>(end)}, node.visible_text());
                i = end - 1;
            } else if (node.name == "fields") {
                for (const Node& field : node.children)
                    write_field(label_text(field), texts_of(answer_of(field)));
            } else if (node.name == "table") {
                write_table(node, label);
            } else if (node.name == "title") {
                write_title(node.visible_text());
            } else {
                loose.push_back(node);
            }
        }
        if (const std::vector<std::string> texts = texts_of(loose); !texts.empty()) write_field(label, texts);
    }

    // A cover sheet's title says that it is one, as the root element does, and what of behind a colon.
    void write_title(const std::string& title) {
        if (elements_.contains("title")) return write_field(elements_.at("title").label, {title});
        const std::size_t colon = title.find(": ");
        if (colon != std::string::npos) write_field(elements_.at("paper-title").label, {title.substr(colon + 2)});
    }

    void write_field(const std::string& label, const std::vector<std::string>& texts) {
        const auto* const element = element_labelled(elements_, label);
        const bool free = element != nullptr && root_.child(element->first.c_str()).empty();
        const auto values = free ? values_for(*element->second.type, texts) : std::nullopt;
        const bool nothing = values && values->empty() && !element->second.type->values.empty();
        if (values && !nothing)
            write_values(root_.append_child(element->first.c_str()), *values);
        else
            write_values(labelled(other(), "section", label), texts);
    }

    static void write_values(pugi::xml_node element, const std::vector<std::string>& values) {
        if (values.size() == 1)
            element.text().set(values.front().c_str());
        else
            for (const std::string& value : values)
                element.append_child("p").text().set(value.c_str());
    }

    static pugi::xml_node labelled(pugi::xml_node parent, const char* name, const std::string& label) {
        pugi::xml_node element = parent.append_child(name);
        element.append_attribute("label").set_value(label.empty() ? "Text" : label.c_str());
        return element;
    }

    // What has no element of its own comes last.
    pugi::xml_node other() {
        const pugi::xml_node found = rest_.child("other");
        return found ? found : rest_.append_child("other");
    }

    void write_table(const Node& table, const std::string& label) {
        const auto rows = rows_of(table);
        if (write_records(table, rows)) return;
        pugi::xml_node element = labelled(other(), "table", label);
        for (const std::vector<PlainCell>& row : rows) {
            pugi::xml_node line = element.append_child("row");
            for (const PlainCell& cell : row)
                write_values(labelled(line, "cell", cell.column), texts_of(cell.cell->children));
        }
    }

    // The members or requirements, where each column has its element and each value is of its type.
    bool write_records(const Node& table, const std::vector<std::vector<PlainCell>>& rows) {
        const auto list = elements_.find(table.attribute("name"));
        if (list == elements_.end() || !root_.child(list->first.c_str()).empty()) return false;
        const auto& [name, record] = *list->second.type->children.begin();
        pugi::xml_document made;
        pugi::xml_node records = made.append_child(list->first.c_str());
        for (const std::vector<PlainCell>& row : rows)
            if (!write_record(records.append_child(name.c_str()), row, *record.type)) return false;
        root_.append_copy(records);
        return true;
    }

    static bool write_record(pugi::xml_node record, const std::vector<PlainCell>& row, const Type& type) {
        for (const PlainCell& cell : row) {
            const auto* const element = element_labelled(type.children, cell.column);
            if (element == nullptr) return false;
            const auto values = values_for(*element->second.type, texts_of(cell.cell->children));
            if (!values) return false;
            if (!values->empty()) write_values(record.append_child(element->first.c_str()), *values);
        }
        return true;
    }

    pugi::xml_node root_;
    pugi::xml_document rest_;
    const Elements& elements_;
};

}  // namespace

bool can_be_said_in_vocabulary(const PaperSource& source) {
    return !root_of(source).empty() && !holds_unsayable(source.paper, false);
}

std::string make_vocabulary_xml(const PaperSource& source) {
    if (!can_be_said_in_vocabulary(source))
        throw Error("This paper cannot be said in the vocabulary of rules/papers.xsd.", source.name,
                    "Make Word or plain XML of it; tests/papers/README.md says what the vocabulary lacks.");
    pugi::xml_document document;
    pugi::xml_node root = document.append_child(std::string(root_of(source)).c_str());
    root.append_attribute("xmlns").set_value(schema().uri.c_str());
    Maker(root).write_all(shown_blocks(source.paper));
    std::ostringstream out;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    root.print(out, "  ", pugi::format_indent);
    return out.str();
}

}  // namespace assure::papers
