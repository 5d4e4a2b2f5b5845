#include "rulebook/words_change.h"

#include "assure/app/nearest.h"
#include "assure/plugin/error.h"

#include <algorithm>
#include <set>
#include <utility>

namespace assure {
namespace {

// Two words are the same when they would find the same.
const std::string& text_of(const std::string& pattern) {
    return pattern;
}

const std::string& text_of(const Term& term) {
    return term.text;
}

std::string key_of(const std::string& pattern) {
    return pattern;
}

std::string key_of(const Term& term) {
    return term.text + (term.exact ? "\n" : "");
}

template <class Word>
std::set<std::string> keys_of(const std::vector<Word>& words) {
    std::set<std::string> keys;
    for (const Word& word : words)
        keys.insert(key_of(word));
    return keys;
}

bool has_all(const std::set<std::string>& keys, const std::set<std::string>& of) {
    return std::includes(keys.begin(), keys.end(), of.begin(), of.end());
}

template <class Word>
auto find_word(std::vector<Word>& words, const Word& word) {
    return std::find_if(words.begin(), words.end(), [&](const Word& one) { return text_of(one) == text_of(word); });
}

template <class Word>
void add(const std::vector<Word>& from, std::vector<Word>& to, const WordsChange& change) {
    for (const Word& word : from) {
        if (find_word(to, word) != to.end())
            throw Error("'" + text_of(word) + "' is added to the word list '" + change.name + "', which has it.",
                        change.place, "Remove it from <add>.");
        to.push_back(word);
    }
}

template <class Word>
void remove(const std::vector<Word>& these, std::vector<Word>& from, const WordsChange& change) {
    for (const Word& word : these) {
        const auto found = find_word(from, word);
        if (found == from.end()) {
            std::vector<std::string> there;
            there.reserve(from.size());
            for (const Word& one : from)
                there.push_back(text_of(one));
            const std::vector<std::string> near = nearest(text_of(word), there);
            throw Error(
                "'" + text_of(word) + "' is removed from the word list '" + change.name + "', which has it not.",
                change.place, near.empty() ? "Remove it from <remove>." : "Did you mean '" + near.front() + "'?");
        }
        from.erase(found);
    }
}

void take(const WordsChange& change, WordListSource& words) {
    if (change.replacement) {
        words = *change.replacement;
        words.name = change.name;
        return;
    }
    remove(change.removed.terms, words.terms, change);
    remove(change.removed.patterns, words.patterns, change);
    remove(change.removed.excepts, words.excepts, change);
    remove(change.removed.except_patterns, words.except_patterns, change);
    words.size += change.added.size;
    add(change.added.terms, words.terms, change);
    add(change.added.patterns, words.patterns, change);
    add(change.added.excepts, words.excepts, change);
    add(change.added.except_patterns, words.except_patterns, change);
}

template <class Word>
void compare(const std::vector<Word>& before, const std::vector<Word>& after, bool& gained, bool& lost) {
    const std::set<std::string> old_keys = keys_of(before);
    const std::set<std::string> new_keys = keys_of(after);
    gained = gained || !has_all(old_keys, new_keys);
    lost = lost || !has_all(new_keys, old_keys);
}

Direction direction(const WordListSource& before, const WordListSource& after) {
    Direction way;
    compare(before.terms, after.terms, way.finds_more, way.finds_fewer);
    compare(before.patterns, after.patterns, way.finds_more, way.finds_fewer);
    compare(before.excepts, after.excepts, way.finds_fewer, way.finds_more);
    compare(before.except_patterns, after.except_patterns, way.finds_fewer, way.finds_more);
    return way;
}

}  // namespace

Direction apply(const WordsChange& change, WordsFile& words) {
    const WordListSource before = words.source;
    take(change, words.source);
    if (words.source.terms.empty() && words.source.patterns.empty())
        throw Error("This leaves the word list '" + change.name + "' without any words.", change.place,
                    "Add the words that it should have.");
    words.changes.push_back({"words " + change.name, change.pack, change.place, change.reason});
    return direction(before, words.source);
}

}  // namespace assure
