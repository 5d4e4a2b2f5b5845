// Word lists of a pack, and changes of those of the pack it extends, as they were written.
#pragma once

#include "assure/app/setting.h"
#include "rulebook/element.h"
#include "rulebook/pack_files.h"
#include "text/lexicon_builder.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace assure {

struct WordsFile {
    WordListSource source;
    bool tightens = false;                 // adding a term makes rules stricter
    std::vector<std::string> contradicts;  // lists that no word of this one may stand in
    std::string pack;
    std::string file;
    std::size_t line = 0;
    std::vector<Setting> changes;  // what packs that extend its pack changed
};

// Either a replacement of all words, or words to be added and removed.
struct WordsChange {
    std::string name;
    std::string reason;
    std::optional<WordListSource> replacement;
    WordListSource added;
    WordListSource removed;
    std::string pack;
    std::string place;  // file and line
};

// Each throws Error with file and line for any mistake.
WordsFile read_words(const Element& root, const PackFile& file);
WordsChange read_words_change(const Element& root, const PackFile& file);

}  // namespace assure
