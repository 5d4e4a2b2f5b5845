// Fields in every layout that papers have.
#include "make-papers/word_writing.h"

#include <algorithm>
#include <array>

namespace assure::papers {
namespace {

// The label as inline content: a <label> element, else the attribute.
Node label_of(const Node& field) {
    if (const Node* label = field.child("label")) return *label;
    Node label;
    label.name = "label";
    Node text;
    text.text = field.attribute("label");
    if (!text.text.empty()) label.children.push_back(text);
    return label;
}

class FieldsMaker {
public:
    FieldsMaker(Writing& writing, const Node& group, int width) : writing_(writing), group_(group), width_(width) {}

    void write(pugi::xml_node parent, Layout layout) {
        switch (layout) {
            case Layout::as_stated:
            case Layout::two_columns:
                return two_columns(parent, false);
            case Layout::controls_in_two_columns:
                return two_columns(parent, true);
            case Layout::four_columns:
                return four_columns(parent);
            case Layout::label_above:
                return label_above(parent);
            case Layout::one_cell_rows:
                return one_cell_rows(parent);
            case Layout::same_cell:
                return same_cell(parent);
            case Layout::same_paragraph:
                return same_paragraphs(parent);
            case Layout::headings:
                return headings(parent, true);
            case Layout::bold_lines:
                return headings(parent, false);
            case Layout::controls:
                return controls(parent);
            case Layout::nested_table:
                return nested(parent);
        }
    }

private:
    using Fields = std::vector<const Node*>;

    pugi::xml_node row(pugi::xml_node table, const Node* field) {
        pugi::xml_node element = add(table, "w:tr");
        pugi::xml_node properties = add(element, "w:trPr");
        if (field != nullptr) write_mark(writing_, properties, *field);
        return element;
    }

    [[nodiscard]] RunLook label_look(const Node& field, bool in_cell) const {
        RunLook look{.bold = true, .split = field.number("split", 0)};
        if (in_cell) look.colour = writing_.look.label_text;
        return look;
    }

    void label_cell(pugi::xml_node row_element, const Node& field, int width, int span) {
        pugi::xml_node cell = start_cell(row_element, width, span, writing_.look.label_fill);
        write_paragraph(writing_, cell, label_of(field), "TableText", label_look(field, true));
    }

    void answer_cell(pugi::xml_node row_element, const Node& field, int width, int span) {
        pugi::xml_node cell = start_cell(row_element, width, span, "");
        write_blocks(writing_, cell, answer_of(field), true, width - 200);
    }

    // A cell whose content lies in a control titled like the label.
    void control_cell(pugi::xml_node row_element, const Node& field, int width) {
        pugi::xml_node cell = start_cell(row_element, width, 1, "");
        control_around(cell, field, true, width - 200);
    }

    void control_around(pugi::xml_node parent, const Node& field, bool in_cell, int width) {
        Node control;
        control.attributes["title"] = label_text(field);
        control.attributes["tag"] = field.attribute("name");
        std::vector<Node> answer = answer_of(field);
        if (answer.empty()) {
            control.attributes["prompt"] = "yes";
            answer.push_back(prompt());
        }
        write_blocks(writing_, write_control(writing_, parent, control), answer, in_cell, width);
    }

    // What Word shows in a control that nobody has filled in.
    static Node prompt() {
        Node text;
        text.text = "Click or tap here to enter text.";
        Node paragraph;
        paragraph.name = "p";
        paragraph.attributes["style"] = "prompt";
        paragraph.children.push_back(text);
        return paragraph;
    }

    void two_columns(pugi::xml_node parent, bool in_controls) {
        const std::vector<int> widths = column_widths(group_.attribute("widths", "28 72"), 2, width_);
        pugi::xml_node table = start_table(writing_, parent, widths, true);
        for (const Node& field : group_.children) {
            pugi::xml_node element = row(table, &field);
            label_cell(element, field, widths[0], 1);
            if (in_controls)
                control_cell(element, field, widths[1]);
            else
                answer_cell(element, field, widths[1], 1);
        }
    }

    void four_columns(pugi::xml_node parent) {
        const std::vector<int> widths = column_widths("20 30 20 30", 4, width_);
        pugi::xml_node table = start_table(writing_, parent, widths, true);
        for (std::size_t i = 0; i < group_.children.size(); ++i) {
            const Node& field = group_.children[i];
            pugi::xml_node element = row(table, &field);
            label_cell(element, field, widths[0], 1);
            const bool pair =
                fits_half_a_row(field) && i + 1 < group_.children.size() && fits_half_a_row(group_.children[i + 1]);
            if (!pair) {
                answer_cell(element, field, width_ - widths[0], 3);
                continue;
            }
            answer_cell(element, field, widths[1], 1);
            label_cell(element, group_.children[++i], widths[2], 1);
            answer_cell(element, group_.children[i], widths[3], 1);
        }
    }

    // Two fields side by side, three in the last rows of an odd number, so that none stands alone.
    void label_above(pugi::xml_node parent) {
        Fields left;
        for (const Node& field : group_.children)
            left.push_back(&field);
        const std::vector<int> widths = column_widths("", 6, width_);
        pugi::xml_node table = start_table(writing_, parent, widths, true);
        while (!left.empty()) {
            const std::size_t count = left.size() == 1 ? 1 : left.size() == 3 ? 3 : 2;
            const int span = 6 / static_cast<int>(count);
            const int width = widths[0] * span;
            pugi::xml_node labels = row(table, nullptr);
            for (std::size_t i = 0; i < count; ++i)
                label_cell(labels, *left[i], width, span);
            pugi::xml_node answers = row(table, nullptr);
            for (std::size_t i = 0; i < count; ++i)
                answer_cell(answers, *left[i], width, span);
            left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(count));
        }
    }

    void one_cell_rows(pugi::xml_node parent) {
        pugi::xml_node table = start_table(writing_, parent, {width_}, true);
        for (const Node& field : group_.children) {
            label_cell(row(table, &field), field, width_, 1);
            answer_cell(row(table, &field), field, width_, 1);
        }
    }

    void same_cell(pugi::xml_node parent) {
        pugi::xml_node table = start_table(writing_, parent, {width_}, true);
        for (const Node& field : group_.children) {
            pugi::xml_node cell = start_cell(row(table, &field), width_, 1, "");
            write_paragraph(writing_, cell, label_of(field), "TableText",
                            {.bold = true, .split = field.number("split", 0)});
            write_blocks(writing_, cell, answer_of(field), true, width_ - 200);
        }
    }

    // The label runs into the answer's first paragraph where it has one.
    void same_paragraphs(pugi::xml_node parent) {
        for (const Node& field : group_.children) {
            const std::vector<Node> answer = answer_of(field);
            pugi::xml_node paragraph =
                write_paragraph(writing_, parent, label_of(field), "BodyText", label_look(field, false));
            write_run(paragraph, ":", {.bold = true});
            const bool runs_in = !answer.empty() && answer.front().name == "p";
            if (runs_in) {
                write_run(paragraph, " ", {});
                write_inlines(writing_, paragraph, answer.front().children, {});
            }
            write_blocks(writing_, parent, {answer.begin() + (runs_in ? 1 : 0), answer.end()}, false, width_);
        }
    }

    void headings(pugi::xml_node parent, bool styled) {
        for (const Node& field : group_.children) {
            const RunLook look{.bold = !styled, .split = field.number("split", 0)};
            write_paragraph(writing_, parent, label_of(field), styled ? "Heading2" : "BodyText", look);
            write_blocks(writing_, parent, answer_of(field), false, width_);
        }
    }

    void controls(pugi::xml_node parent) {
        for (const Node& field : group_.children)
            control_around(parent, field, false, width_);
    }

    void nested(pugi::xml_node parent) {
        const std::vector<int> widths = column_widths("20 80", 2, width_);
        pugi::xml_node table = start_table(writing_, parent, widths, true);
        pugi::xml_node element = row(table, nullptr);
        Node outer;
        outer.attributes["label"] = group_.attribute("label", "Details of this paper");
        label_cell(element, outer, widths[0], 1);
        pugi::xml_node cell = start_cell(element, widths[1], 1, "");
        FieldsMaker(writing_, group_, widths[1] - 220).two_columns(cell, false);
        write_blocks(writing_, cell, {}, true, 0);
    }

    Writing& writing_;
    const Node& group_;
    int width_;
};

}  // namespace

void write_fields(Writing& writing, pugi::xml_node parent, const Node& group, int width, bool in_cell) {
    Layout layout = writing.layout;
    // Fields inside an answer keep their own layout: only the outermost are set out anew.
    const bool nested = in_cell || writing.groups_open > 0;
    if (nested || layout == Layout::as_stated) {
        const std::string otherwise = nested ? "same-paragraph" : writing.paper.attribute("layout", "two-columns");
        layout = layout_from(group.attribute("layout", otherwise));
    }
    ++writing.groups_open;
    FieldsMaker(writing, group, width).write(parent, layout);
    --writing.groups_open;
}

}  // namespace assure::papers
