// The text of an answer as far as it can count: what a reader sees and somebody wrote. Struck, hidden and
// prompt text, the boxes that nobody ticked, and the labels of inner fields are gone; text that nobody has
// accepted yet is kept apart.
#pragma once

#include "assure/plugin/form.h"

#include <vector>

namespace assure::views {

struct AnswerText {
    std::vector<TextPart> accepted;  // pieces in reading order
    std::vector<TextPart> pending;
    std::vector<TextPart> prompts;  // what content controls show while nobody has typed
    std::vector<TextPart> ticks;    // boxes that are ticked, without words beside them
};

AnswerText answer_text(const Field& field);

// The sentences of a piece. Lines end sentences too.
std::vector<TextPart> sentences(const TextPart& piece);

}  // namespace assure::views
