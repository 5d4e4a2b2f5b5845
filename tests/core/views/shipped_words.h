// The word lists of the shipped rule pack that section_state and names read, as a Lexicon.
#pragma once

#include "assure/plugin/lexicon.h"

namespace assure::test {

const Lexicon& shipped_words();

}  // namespace assure::test
