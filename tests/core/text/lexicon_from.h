// Lexicons for tests, built in memory.
#pragma once

#include "text/lexicon_builder.h"

#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace assure::test {

// A lexicon of full lists (patterns, exact terms, exceptions).
inline std::unique_ptr<const Lexicon> lexicon_of(const std::vector<WordListSource>& sources) {
    std::vector<std::unique_ptr<const WordList>> lists;
    for (const WordListSource& source : sources)
        lists.push_back(make_word_list(source));
    return make_lexicon(std::move(lists));
}

// lexicon_from({{"list", {"term", "other term"}}, {"second-list", {…}}})
inline std::unique_ptr<const Lexicon> lexicon_from(const std::map<std::string, std::vector<std::string>>& lists) {
    std::vector<WordListSource> sources;
    for (const auto& [name, terms] : lists) {
        WordListSource source;
        source.name = name;
        for (const std::string& term : terms)
            source.terms.push_back({term, false});
        sources.push_back(std::move(source));
    }
    return lexicon_of(sources);
}

}  // namespace assure::test
