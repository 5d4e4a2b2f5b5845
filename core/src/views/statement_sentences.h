// Paragraphs into sentences. Line breaks and bullets end a sentence; "ref.", "Dr." and "3.5" do not.
#pragma once

#include "assure/plugin/lexicon.h"
#include "assure/plugin/text.h"

#include <cstddef>
#include <vector>

namespace assure::statements {

struct Sentence {
    TextPart part;         // trimmed, never empty
    std::size_t line = 0;  // counts the lines of the paragraph
};

std::vector<Sentence> split_sentences(const TextPart& paragraph, const WordList& abbreviations);

}  // namespace assure::statements
