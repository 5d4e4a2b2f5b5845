// What a text about equality shows: a result, a reference to the assessment itself, or neither.
#pragma once

#include <assure/plugin/dates.h>
#include <assure/plugin/lexicon.h>
#include <assure/plugin/text.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

// From what shows most to what shows least.
enum class EqualityFinding : std::uint8_t {
    shown,
    unclear,    // something is said, but neither a result nor a reference
    unread,     // a picture or a file where the answer belongs, and no words
    pointer,    // "see report": no reference to the assessment itself
    bare,       // "Yes", "completed"
    no_reason,  // "no impact", without its reason
    deferred,
    not_done,  // "no EIA has been carried out"
    unanswered,
};

struct EqualityQuestion {
    bool names_assessment = false;  // its label names the assessment: "Appendix B" then refers to that
    Day paper_date{};               // an assessment dated later is still to come
    bool asks_for_equality = true;  // "the assessment" is the equality assessment
};

struct EqualityReading {
    EqualityFinding finding = EqualityFinding::unanswered;
    std::optional<TextPart> words;  // the sentence that decided
};

EqualityReading judge_equality(std::span<const TextPart> answer, const EqualityQuestion& question,
                               const Lexicon& lexicon);

// Whether the sentence speaks of the equality assessment.
bool names_equality_assessment(std::string_view text, const Lexicon& lexicon);

std::vector<std::string_view> equality_word_lists();

}  // namespace assure::cover_sheet
