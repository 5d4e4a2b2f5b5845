#include "rulebook/lint.h"

#include "assure/plugin/normalise.h"
#include "rulebook/resolve.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace assure {
namespace {

constexpr int least_examples = 3;

std::string place_of(const WordsFile& words) {
    return words.file + ":" + std::to_string(words.line);
}

// The first '^' or '$' that is an anchor: neither escaped nor in a class of characters; 0 where there is none.
char anchor_in(std::string_view pattern) {
    bool in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\')
            ++i;
        else if (in_class)
            in_class = c != ']';
        else if (c == '[')
            in_class = true;
        else if (c == '^' || c == '$')
            return c;
    }
    return 0;
}

class Linter {
public:
    Linter(const LayeredPack& pack, const Offer& offer) : pack_(pack), offer_(offer) {
        for (const WordsFile& words : pack.words)
            lists_.emplace(words.source.name, make_word_list(words.source));
    }

    std::vector<BrokenLaw> run() {
        for (const Card& card : pack_.cards)
            look_at_examples(card);
        const std::set<std::string> used = used_lists();
        for (const WordsFile& words : pack_.words) {
            if (!used.contains(words.source.name))
                broken(place_of(words), "No rule uses the word list '" + words.source.name + "'.",
                       "Remove it, or name it where it is needed.");
            look_at_terms(words);
            look_at_patterns(words);
            for (const std::string& other : words.contradicts)
                look_at_contradiction(words, other);
        }
        return std::move(broken_);
    }

private:
    void broken(std::string place, std::string sentence, std::string next_step) {
        broken_.push_back({std::move(place), std::move(sentence), std::move(next_step)});
    }

    // A rule that never fails shows in place of failures what it leaves to a person.
    void look_at_examples(const Card& card) {
        std::map<std::string, int> counts;
        for (const Example& example : card.examples)
            ++counts[example.name.substr(0, example.name.find(' '))];
        const char* not_met = counts["fail"] == 0 && counts["review"] != 0 ? "review" : "fail";
        for (const std::string kind : {"pass", not_met, "must-not-match"})
            if (counts[kind] < least_examples)
                broken(place(card, card.line),
                       "The rule '" + card.rule.id + "' has " + std::to_string(counts[kind]) + " examples <" + kind +
                           ">, fewer than " + std::to_string(least_examples) + ".",
                       "Write more of them.");
    }

    [[nodiscard]] std::set<std::string> used_lists() const {
        std::set<std::string> used(offer_.own_word_lists.begin(), offer_.own_word_lists.end());
        for (const Card& card : pack_.cards)
            for (std::string& list : word_lists_of(card, offer_))
                used.insert(std::move(list));
        return used;
    }

    void look_at_terms(const WordsFile& words) {
        const WordList& list = *lists_.at(words.source.name);
        std::set<std::string> seen;
        for (const Term& term : words.source.terms) {
            if (!seen.insert(normalise(term.text)).second)
                broken(place_of(words),
                       "'" + term.text + "' stands twice in the word list '" + words.source.name + "'.",
                       "Keep one of the two.");
            else if (!list.in(term.text))
                broken(place_of(words),
                       "'" + term.text + "' can never match: an <except> of the word list '" + words.source.name +
                           "' covers it.",
                       "Remove one of the two.");
        }
    }

    void look_at_patterns(const WordsFile& words) {
        for (const auto* patterns : {&words.source.patterns, &words.source.except_patterns})
            for (const std::string& pattern : *patterns)
                if (const char anchor = anchor_in(pattern); anchor != 0)
                    broken(place_of(words),
                           "The pattern '" + pattern + "' of the word list '" + words.source.name +
                               "' can never match: it holds '" + std::string(1, anchor) +
                               "', and a pattern is looked for between other words.",
                           "Take it out; write \\" + std::string(1, anchor) + " where the character itself is meant.");
    }

    void look_at_contradiction(const WordsFile& words, const std::string& other) {
        const auto list = lists_.find(other);
        if (list == lists_.end()) {
            broken(place_of(words),
                   "The word list '" + words.source.name + "' contradicts '" + other + "', which is none.",
                   "Name a word list of the pack.");
            return;
        }
        for (const Term& term : words.source.terms)
            if (list->second->is(term.text))
                broken(place_of(words),
                       "'" + term.text + "' is a word of '" + words.source.name + "' and of '" + other +
                           "', which contradict each other.",
                       "Keep it in one of them.");
    }

    const LayeredPack& pack_;
    const Offer& offer_;
    std::map<std::string, std::unique_ptr<const WordList>> lists_;
    std::vector<BrokenLaw> broken_;
};

}  // namespace

std::vector<BrokenLaw> broken_laws(const LayeredPack& pack, const Offer& offer) {
    return Linter(pack, offer).run();
}

}  // namespace assure
