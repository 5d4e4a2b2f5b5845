// How the words of a list change when a pack extends the one that the list stands in.
#pragma once

#include "rulebook/words_file.h"

namespace assure {

// Which way the change goes: it finds more words, fewer, or both.
struct Direction {
    bool finds_more = false;
    bool finds_fewer = false;
};

// Changes the list, notes in it what came from where, and says which way it went. Throws Error for a word that
// is added and is there, or is removed and is not, and where no word is left.
Direction apply(const WordsChange& change, WordsFile& words);

}  // namespace assure
