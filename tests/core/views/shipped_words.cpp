#include "core/views/shipped_words.h"

#include "text/lexicon_builder.h"

#include <pugixml.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace assure::test {
namespace {

std::unique_ptr<const WordList> read_list(const std::filesystem::path& file) {
    pugi::xml_document document;
    document.load_file(file.c_str());
    WordListSource source;
    source.name = file.stem().string();
    for (const pugi::xml_node term : document.document_element().children()) {
        const std::string name = term.name();
        const std::string text = term.child_value();
        const bool pattern = std::string(term.attribute("pattern").value()) == "yes";
        if (name == "term") source.terms.push_back({text, std::string(term.attribute("exact").value()) == "yes"});
        if (name == "pattern") source.patterns.push_back(text);
        if (name == "except" && pattern) source.except_patterns.push_back(text);
        if (name == "except" && !pattern) source.excepts.push_back({text, false});
    }
    return make_word_list(source);
}

constexpr const char* lists_of_section_state[] = {
    "placeholders",
    "template-guidance",
    "template-commands",
    "deferrals",
    "sentences-that-put-off",
    "not-applicable",
    "pointers",
    "bare-answers",
    "printed-options",
    "not-applicable-reasons-that-are-none",
    "people-who-count",
    "people-who-are-arguable",
    "activity-inform",
    "people-who-do-not-count",
    "activity-consult",
    "activity-engage",
    "activity-co-design",
    "activity-co-produce",
    "editorial-brackets",
    "not-applicable-subjects",
    "example-starts",
    "not-applicable-to-do",
    "words-of-no-name",
    "words-between-name-and-person",
    "titles-before-names",
    "words-inside-names",
    "surnames-that-are-words",
    "words-before-one-person",
    "words-before-a-name",
    "words-before-places",
    "clauses-of-lived-experience",
    "people-whose-names-stand",
    "people-as-adjective",
    "joiners",
};

std::unique_ptr<const Lexicon> read_words() {
    std::vector<std::unique_ptr<const WordList>> lists;
    const std::filesystem::path folder = std::filesystem::path(ASSURE_SOURCE_DIR) / "rules/nnicb-coproduction/words";
    for (const std::string name : lists_of_section_state)
        lists.push_back(read_list(folder / (name + ".xml")));
    return make_lexicon(std::move(lists));
}

}  // namespace

const Lexicon& shipped_words() {
    static const std::unique_ptr<const Lexicon> words = read_words();
    return *words;
}

}  // namespace assure::test
