// Cards against what the plugins offer and the pack has: every check, parameter and word list that a card needs
// must be there before any document is read.
#pragma once

#include "rulebook/card.h"

#include <cstddef>
#include <string>
#include <vector>

namespace assure {

// The folder for cards whose check looks across the papers of a set.
inline constexpr const char* set_folder = "set";

// Throws Error unless every id is used once and fits its file, and its folder is a kind's.
void require_ids(const std::vector<Card>& cards, const Offer& offer);

// "rules/x/cover-sheet/y.xml:12".
std::string place(const Card& card, std::size_t line);

// The check that the card names. Throws Error when no plugin offers it.
const Check& check_of(const Card& card, const Offer& offer);

// The word lists by which the card's rule is judged: those of its check and its parameters, and those by which
// papers of its kind are recognised and read.
std::vector<std::string> word_lists_of(const Card& card, const Offer& offer);

// Gives the card's rule its parameters: the check's defaults, overridden by the card's own; and its examples theirs.
// Throws Error for an unknown check, an unknown parameter, a value that is none of its type, or a missing word list.
void resolve(Card& card, const Offer& offer, const Lexicon& lexicon);

}  // namespace assure
