// What a pack locked, a pack that extends it may tighten and not loosen. A check says for each parameter which
// way is tighter, a word list whether adding to it tightens; where neither is said, nothing may change.
#pragma once

#include "rulebook/card.h"
#include "rulebook/rule_change.h"
#include "rulebook/words_change.h"
#include "rulebook/words_file.h"

#include <vector>

namespace assure {

// Throws Error, placed in the change, when the card is locked and the change would loosen it.
void require_not_looser(const Card& card, const RuleChange& change, const Offer& offer);

// Throws Error, placed in the removal, when the card is locked.
void require_removable(const Card& card, const RuleRemoval& removal);

// Throws Error, placed in the change, when a locked one of the cards is judged by the list and the change went
// the way that loosens. `words` is the list, changed or not.
void require_not_looser(const std::vector<Card>& cards, const WordsFile& words, const WordsChange& change,
                        Direction went, const Offer& offer);

}  // namespace assure
