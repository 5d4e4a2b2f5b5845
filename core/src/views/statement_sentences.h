// Paragraphs into sentences. Line breaks and bullets end a sentence; "ref.", "Dr.", "J. Smith" and "3.5" do not;
// "option C." does.
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

struct SentenceWords {
    const WordList& abbreviations;
    const WordList& before_letters;  // "option": the letter behind it is no initial

    explicit SentenceWords(const Lexicon& lexicon)
        : abbreviations(lexicon.list("abbreviations")), before_letters(lexicon.list("words-before-a-letter")) {}
};

std::vector<Sentence> split_sentences(const TextPart& paragraph, const SentenceWords& words);

}  // namespace assure::statements
