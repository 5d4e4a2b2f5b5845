#include "assure/plugin/sentences.h"

#include "views/statement_sentences.h"

namespace assure {

std::vector<TextPart> sentences(const TextPart& paragraph, const Lexicon& lexicon) {
    std::vector<TextPart> parts;
    for (const statements::Sentence& one : statements::split_sentences(paragraph, statements::SentenceWords(lexicon)))
        parts.push_back(one.part);
    return parts;
}

}  // namespace assure
