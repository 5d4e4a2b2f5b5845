// How hard a text is to read, by a published formula, and which acronyms it leaves unexplained.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

struct TextCounts {
    std::size_t sentences = 0;
    std::size_t words = 0;
    std::size_t syllables = 0;

    void add(const TextCounts& more);
};

// The words and syllables of one sentence. Syllables are counted by groups of vowels, as is usual for English.
TextCounts count_sentence(std::string_view sentence);

// The age, in years, at which a reader follows the text: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and
// Chissom, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59), plus the five years before the first grade.
// 0 for a text without words.
double reading_age(const TextCounts& counts);

// Acronyms (two to six capitals) that the text does not explain where it first uses them, with "lead officer (LO)" or
// "LO (lead officer)"; each once, in reading order. Sentences that are all in capitals have none.
std::vector<std::string> unexplained_acronyms(const std::vector<std::string_view>& sentences);

}  // namespace assure::cover_sheet
