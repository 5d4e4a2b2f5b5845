// The laws of rule packs, which go beyond what loading refuses: every rule has examples enough, every word list is
// used, every word can match, and no word stands in two lists that contradict each other.
#pragma once

#include "assure/app/law.h"
#include "rulebook/layers.h"

#include <vector>

namespace assure {

// In order of rule, then of word list. Precondition: the pack could be loaded with this offer.
std::vector<BrokenLaw> broken_laws(const LayeredPack& pack, const Offer& offer);

}  // namespace assure
