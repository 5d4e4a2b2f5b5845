// A section's claim that co-production does not apply, taken apart: the reasons about the paper, the excuses that
// are none, and who agreed it.
#pragma once

#include "record.h"

#include <assure/plugin/lexicon.h>
#include <assure/plugin/text.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

struct Exemption {
    bool claimed = false;
    bool inferred = false;            // claimed somewhere in an answer that says something else, too
    std::vector<TextPart> reasons;    // about what the paper contains; empty where too few words are left to be one
    std::vector<TextPart> excuses;    // time, capacity, cost, "nobody was involved"
    std::vector<TextPart> agreed;     // names who agreed the exemption
    std::vector<TextPart> by_author;  // the only one who agreed it is the paper's author
    std::vector<TextPart> unclear;    // somebody agreed something, but not plainly the exemption
    std::vector<TextPart> open;       // still to be agreed, or agreed by nobody in particular
};

// What the section claims. `agreers` are the posts and groups that can agree; `author` is the text of the cover's
// author fields. Nothing is claimed where people are said to have been involved. Precondition: there is a section.
Exemption read_exemption(const CoverSheet& cover, std::string_view author, const WordList& agreers,
                         const Lexicon& lexicon);

// The texts of the cover's author fields.
std::string author_of(const CoverSheet& cover, const Lexicon& lexicon);

std::vector<std::string_view> exemption_word_lists();

}  // namespace assure::cover_sheet
