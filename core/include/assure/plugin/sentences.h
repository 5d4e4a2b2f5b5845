// Paragraphs into sentences, as the statements are cut: line breaks and bullets end a sentence; "ref.",
// "Dr.", "J. Smith" and "3.5" do not; "option C." does.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/text.h"

#include <vector>

namespace assure {

// The sentences of a paragraph, trimmed, none empty, in reading order. Uses the word lists
// abbreviations and words-before-a-letter.
ASSURE_EXPORT std::vector<TextPart> sentences(const TextPart& paragraph, const Lexicon& lexicon);

}  // namespace assure
