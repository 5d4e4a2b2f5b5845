#include "rulebook/words_file.h"

#include "assure/plugin/normalise.h"
#include "rulebook/card_parts.h"

#include <iterator>
#include <sstream>

namespace assure {
namespace {

std::string read_pattern(const Element& element, WordListSource& words) {
    std::string pattern = element.text();
    const PatternReading reading = examine_pattern(pattern);
    words.size += reading.size;
    if (!reading.problem.empty())
        throw element.mistake("The pattern '" + pattern + "' " + reading.problem + ".",
                              "Write it in RE2's syntax, for lower-case text with plain hyphens, quotes and spaces.");
    return pattern;
}

Term read_term(const Element& element) {
    const auto is = [&](const char* attribute) { return element.choice(attribute, {"no", "yes"}, true) == "yes"; };
    Term term{element.text(), is("exact"), is("misspelt")};
    if (normalise(term.text).empty())
        throw element.mistake("<" + element.name() + "> is empty.", "Write its text, or remove it.");
    return term;
}

void add_words(const Element& element, WordListSource& words) {
    const bool is_term = element.name() == "term";
    const bool is_except = element.name() == "except";
    element.allow_attributes(is_except ? std::vector<std::string>{"exact", "pattern"}
                             : is_term ? std::vector<std::string>{"exact", "misspelt"}
                                       : std::vector<std::string>{});
    if (is_term)
        words.terms.push_back(read_term(element));
    else if (!is_except)
        words.patterns.push_back(read_pattern(element, words));
    else if (element.choice("pattern", {"no", "yes"}, true) == "yes")
        words.except_patterns.push_back(read_pattern(element, words));
    else
        words.excepts.push_back(read_term(element));
}

std::vector<std::string> split(const std::string& names) {
    std::istringstream in(names);
    return {std::istream_iterator<std::string>(in), {}};
}

// Words that stand in an element of a change: <add>, <remove>, <replace>.
WordListSource read_group(const Element& group) {
    group.allow_attributes({});
    WordListSource words;
    for (const Element& element : group.children({"term", "pattern", "except"}))
        add_words(element, words);
    if (words.terms.empty() && words.patterns.empty() && words.excepts.empty() && words.except_patterns.empty())
        throw group.mistake("<" + group.name() + "> is empty.", "Put words into it, or remove it.");
    return words;
}

std::string read_name(const Element& root, const PackFile& file) {
    std::string name = root.attribute("name");
    if (name != file.stem)
        throw root.mistake("The word list's name '" + name + "' is not the file's name.",
                           "Write name=\"" + file.stem + "\", or name the file " + name + ".xml.");
    return name;
}

void require_terms(const Element& root, const WordListSource& words) {
    if (words.terms.empty() && words.patterns.empty())
        throw root.mistake("This word list has no terms.", "Add a <term> or a <pattern>.");
}

}  // namespace

WordsFile read_words(const Element& root, const PackFile& file) {
    root.allow_attributes({"name", "tightens", "contradicts"});
    const std::vector<Element> children = root.children({"about", "term", "pattern", "except"});
    WordsFile words;
    words.file = file.shown;
    words.line = root.line();
    words.tightens = root.choice("tightens", {"no", "yes"}) == "yes";
    words.contradicts = split(root.optional_attribute("contradicts").value_or(""));
    (void)only_text(root, children, "about");
    words.source.name = read_name(root, file);
    for (const Element& element : children)
        if (element.name() != "about") add_words(element, words.source);
    require_terms(root, words.source);
    return words;
}

WordsChange read_words_change(const Element& root, const PackFile& file) {
    root.allow_attributes({"name"});
    const std::vector<Element> children = root.children({"reason", "add", "remove", "replace"});
    WordsChange change;
    change.name = read_name(root, file);
    change.place = place_of(file, root.line());
    change.reason = only_text(root, children, "reason");
    if (!named(children, "add").empty()) change.added = read_group(only(root, children, "add"));
    if (!named(children, "remove").empty()) change.removed = read_group(only(root, children, "remove"));
    if (!named(children, "replace").empty()) {
        if (children.size() > 2)
            throw root.mistake("<replace> stands beside <add> or <remove>.",
                               "Keep <replace> alone: it gives all words of the list.");
        const Element replace = only(root, children, "replace");
        change.replacement = read_group(replace);
        require_terms(replace, *change.replacement);
    }
    if (children.size() == 1)
        throw root.mistake("This changes nothing.", "Write <add>, <remove> or <replace>, or remove the file.");
    return change;
}

}  // namespace assure
