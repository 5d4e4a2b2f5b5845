// A blank paper of a kind as a Word document, made from the rule pack's template: a content control with a prompt in
// each place that is to be filled in. Left as it is, its prompts count as template text and not as answers.
#pragma once

#include "assure/plugin/export.h"

#include <string>
#include <string_view>

namespace assure {

class Engine;

// The .docx file. Throws Error for a kind that the engine's pack has no template for.
ASSURE_EXPORT std::string blank_paper(const Engine& engine, std::string_view kind);

}  // namespace assure
