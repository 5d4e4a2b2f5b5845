#include "rulebook/card_parts.h"

#include "rulebook/element.h"

#include <map>
#include <sstream>
#include <utility>

namespace assure {
namespace {

const std::map<std::string, Level>& levels() {
    static const std::map<std::string, Level> known = {{"mandatory", Level::mandatory}, {"advisory", Level::advisory}};
    return known;
}

// What must come out of an example, by its element; nothing for must-not-match.
const std::map<std::string, std::optional<Outcome>>& outcomes() {
    static const std::map<std::string, std::optional<Outcome>> known = {{"pass", Outcome::pass},
                                                                        {"fail", Outcome::fail},
                                                                        {"review", Outcome::review},
                                                                        {"not-applicable", Outcome::not_applicable},
                                                                        {"must-not-match", std::nullopt}};
    return known;
}

// The element as an XML document of its own, white space as it stands.
std::string document_of(pugi::xml_node node) {
    std::ostringstream out;
    out << R"(<?xml version="1.0" encoding="UTF-8"?>)" << '\n';
    node.print(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

// <pass parameter="minimum-share" value="25%">; without a value the parameter is not set.
std::vector<WrittenParameter> read_given(const Element& example, const PackFile& file) {
    example.allow_attributes({"parameter", "value"});
    const std::optional<std::string> value = example.optional_attribute("value");
    if (!example.optional_attribute("parameter")) {
        if (value) throw example.mistake("value=\"" + *value + "\" is of no parameter.", "Add parameter=\"…\".");
        return {};
    }
    return {{example.attribute("parameter"), value.value_or(""), "", place_of(file, example.line())}};
}

}  // namespace

Level read_level(const Element& root) {
    return levels().at(root.choice("level", names_of(levels())));
}

std::optional<Day> read_day(const Element& root, const char* attribute) {
    const std::optional<std::string> written = root.optional_attribute(attribute);
    if (!written) return std::nullopt;
    const std::optional<Day> day = parse_iso(*written);
    if (!day)
        throw root.mistake(std::string(attribute) + "=\"" + *written + "\" is not a day.", "Write it as 2026-04-01.");
    return day;
}

std::vector<Clause> read_clauses(const std::vector<Element>& children) {
    std::vector<Clause> clauses;
    for (const Element& element : named(children, "clause")) {
        element.allow_attributes({"document", "number"});
        clauses.push_back({element.attribute("document"), element.attribute("number"), element.text_or_empty()});
    }
    return clauses;
}

std::vector<WrittenParameter> read_parameters(const std::vector<Element>& elements, const PackFile& file) {
    std::vector<WrittenParameter> parameters;
    for (const Element& parameter : named(elements, "parameter")) {
        parameter.allow_attributes({"name"});
        parameters.push_back({parameter.attribute("name"), parameter.text(), "", place_of(file, parameter.line())});
    }
    return parameters;
}

std::vector<Example> read_examples(const Element& examples, const std::string& rule, const PackFile& file) {
    std::vector<Example> read;
    std::map<std::string, int> counts;
    for (const Element& element : examples.children(names_of(outcomes()))) {
        const std::vector<Element> papers = element.children({});
        if (papers.size() != 1)
            throw element.mistake("<" + element.name() + "> holds " + std::to_string(papers.size()) +
                                      " elements; an example is one paper.",
                                  "Give it one element, such as <" + file.folder + ">…</" + file.folder + ">.");
        Example example;
        example.rule = rule;
        example.file = file.shown;
        example.line = element.line();
        example.name = element.name() + " " + std::to_string(++counts[element.name()]);
        example.expected = outcomes().at(element.name());
        example.paper = document_of(papers.front().node());
        example.given = read_given(element, file);
        read.push_back(std::move(example));
    }
    return read;
}

std::string only_text(const Element& root, const std::vector<Element>& children, const char* name) {
    const Element element = only(root, children, name);
    element.allow_attributes({});
    return element.text();
}

std::string place_of(const PackFile& file, std::size_t line) {
    return file.shown + ":" + std::to_string(line);
}

void require_fitting_id(const Element& root, const std::string& id, const PackFile& file) {
    const std::string fitting = file.folder + "." + file.stem;
    if (id != fitting)
        throw root.mistake("The id '" + id + "' does not fit the file, which is named for '" + fitting + "'.",
                           "Write id=\"" + fitting + "\", or rename the file.");
}

}  // namespace assure
