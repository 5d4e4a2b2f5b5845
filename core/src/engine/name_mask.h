// Leaves the names of people with lived experience out of what is reported of a paper: a report travels further than
// the paper did. The names are those that the paper's record gives and those that the report's own texts show.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/paper.h"
#include "views/name_lists.h"
#include "views/name_words.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace assure {

// What stands in the place of a name.
inline constexpr std::string_view masked_name = "[name withheld]";

// For the papers of one file, whose names may stand in each other. Names are looked up word by word, so that the work
// is linear in the texts.
class NameMask {
public:
    // The lexicon outlives the mask.
    explicit NameMask(const Lexicon& lexicon);

    // The names that the paper's record gives.
    void learn(const Paper& paper);

    // Masks these names, and those that the reports' own texts show, in every text that the reports of one file print,
    // but for the names of files; says of each document whether there were any.
    void apply(std::vector<DocumentReport>& documents, std::optional<SetReport>& set);

private:
    // Words, or bytes.
    struct Piece {
        std::size_t begin;
        std::size_t end;
    };

    void add(std::string_view name);
    void add_whole(const std::string& name);
    void learn(const std::vector<DocumentReport>& documents, const std::optional<SetReport>& set);
    bool mask(std::string& text) const;
    [[nodiscard]] Piece whole_name(std::string_view text, const std::vector<NameWord>& words, Piece name,
                                   std::size_t free) const;
    [[nodiscard]] std::vector<Piece> names_in(std::string_view text) const;
    [[nodiscard]] std::size_t words_of_name(std::string_view text, const std::vector<NameWord>& words,
                                            std::size_t at) const;
    [[nodiscard]] bool introduces(std::string_view text, const NameWord& word, const NameWord& next) const;
    [[nodiscard]] bool is_other_half(std::string_view text, const NameWord& word) const;

    const Lexicon* lexicon_;
    NameLists lists_;
    std::unordered_set<std::string> names_;   // of several words, folded: "mary lewis"
    std::unordered_set<std::string> begins_;  // the first word of each of these
    std::unordered_set<std::string> parts_;   // words that stand for a name, folded: further on she is called Mary
};

}  // namespace assure
