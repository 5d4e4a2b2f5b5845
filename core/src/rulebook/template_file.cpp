#include "rulebook/template_file.h"

#include "rulebook/card_parts.h"

#include <map>
#include <utility>

namespace assure {
namespace {

// A number of two digits at most, which is not 0.
int small_number(const Element& element, const char* name, int otherwise) {
    const std::optional<std::string> written = element.optional_attribute(name);
    if (!written) return otherwise;
    const bool digits =
        !written->empty() && written->size() <= 2 && written->find_first_not_of("0123456789") == std::string::npos;
    const int number = digits ? std::stoi(*written) : 0;
    if (number == 0)
        throw element.mistake(std::string(name) + "=\"" + *written + "\" is not a number from 1 to 99.",
                              std::string("Write a number, such as ") + name + "=\"4\".");
    return number;
}

// What the choices are for is said by the choices.
Holds read_holds(const Element& field, bool has_choices) {
    static const std::map<std::string, Holds> known = {
        {"text", Holds::text}, {"day", Holds::day}, {"choice", Holds::choice}};
    const Holds holds = known.at(field.choice("holds", {"text", "day", "choice"}, true));
    if (has_choices != (holds == Holds::choice))
        throw field.mistake("A <field> has a <choice> where it holds=\"choice\", and only there.",
                            "Add holds=\"choice\", or the choices.");
    return holds;
}

TemplateField read_field(const Element& element) {
    element.allow_attributes({"label", "holds"});
    const std::vector<Element> children = element.children({"ask", "choice"});
    TemplateField field;
    field.label = element.attribute("label");
    for (const Element& ask : named(children, "ask"))
        field.prompts.push_back(ask.text());
    if (field.prompts.empty())
        throw element.mistake("<field> has no <ask>.", "Add the prompt, such as <ask>[Name and post]</ask>.");
    for (const Element& choice : named(children, "choice"))
        field.choices.push_back(choice.text());
    field.holds = read_holds(element, !field.choices.empty());
    return field;
}

TemplateForm read_form(const Element& element) {
    element.allow_attributes({});
    TemplateForm form;
    for (const Element& field : element.children({"field"}))
        form.fields.push_back(read_field(field));
    if (form.fields.empty()) throw element.mistake("This <form> has no <field>.", "Add a <field>, or remove the form.");
    return form;
}

TemplateColumn read_column(const Element& element) {
    element.allow_attributes({"label", "width"});
    if (!element.node().first_child().empty())
        throw element.mistake("This <column> holds something.", "Put what belongs in its cells into the rows.");
    return {element.attribute("label"), small_number(element, "width", 1)};
}

TemplateRow read_row(const Element& element, std::size_t columns) {
    element.allow_attributes({"times"});
    TemplateRow row;
    row.times = small_number(element, "times", 1);
    for (const Element& ask : element.children({"ask"}))
        row.prompts.push_back(ask.text());
    if (row.prompts.size() != columns)
        throw element.mistake("This <row> has " + std::to_string(row.prompts.size()) + " of <ask>, but its table " +
                                  std::to_string(columns) + " of <column>.",
                              "Write an <ask> for each column.");
    return row;
}

TemplateTable read_table(const Element& element) {
    element.allow_attributes({});
    const std::vector<Element> children = element.children({"column", "row"});
    TemplateTable table;
    for (const Element& column : named(children, "column"))
        table.columns.push_back(read_column(column));
    for (const Element& row : named(children, "row"))
        table.rows.push_back(read_row(row, table.columns.size()));
    if (table.columns.empty() || table.rows.empty())
        throw element.mistake("This <table> has no <column>, or no <row>.", "Add what is missing.");
    return table;
}

std::string plain_text(const Element& element) {
    element.allow_attributes({});
    return element.text();
}

TemplateBlock read_block(const Element& element) {
    if (element.name() == "heading") return TemplateHeading{plain_text(element)};
    if (element.name() == "note") return TemplateNote{plain_text(element)};
    if (element.name() == "form") return read_form(element);
    return read_table(element);
}

}  // namespace

PaperTemplate read_template(const Element& root, const PackFile& file) {
    root.allow_attributes({"kind", "page"});
    PaperTemplate paper;
    paper.kind = root.attribute("kind");
    paper.place = place_of(file, root.line());
    if (paper.kind != file.stem)
        throw root.mistake("kind=\"" + paper.kind + "\" does not fit the file, which is named for '" + file.stem + "'.",
                           "Write kind=\"" + file.stem + "\", or rename the file.");
    paper.landscape = root.choice("page", {"portrait", "landscape"}, true) == "landscape";
    const std::vector<Element> children = root.children({"title", "heading", "note", "form", "table"});
    paper.title = only_text(root, children, "title");
    for (const Element& child : children)
        if (child.name() != "title") paper.blocks.push_back(read_block(child));
    return paper;
}

}  // namespace assure
