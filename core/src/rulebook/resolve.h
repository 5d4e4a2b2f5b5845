// Cards against what the plugins offer and the pack has: every check, parameter and word list that a card needs
// must be there before any document is read.
#pragma once

#include "rulebook/card.h"

namespace assure {

// The folder for cards whose check looks across the papers of a set.
inline constexpr const char* set_folder = "set";

// Throws Error unless every id is used once and fits its file, and its folder is a kind's.
void require_ids(const std::vector<Card>& cards, const Offer& offer);

// Gives the card's rule its parameters: the check's defaults, overridden by the card's own. Throws Error for an
// unknown check, an unknown parameter, a value that is none of its type, or a missing word list.
void resolve(Card& card, const Offer& offer, const Lexicon& lexicon);

}  // namespace assure
