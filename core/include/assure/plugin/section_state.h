// What state a section's answer is in, before anyone asks what it says (spec: "Section states").
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/form.h"
#include "assure/plugin/lexicon.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

enum class SectionState : std::uint8_t {
    absent,
    empty,
    placeholder,          // a control showing its prompt, XXXX, [ ], …
    template_text,        // the template's guidance left in
    deferred,             // TBC, to follow, will be undertaken
    not_applicable_bare,  // N/A without a reason about this paper
    not_applicable_reasoned,
    pointer_only,  // "see Appendix B"
    pending_only,  // only in an insertion that nobody has accepted
    answered,
};

// "not-applicable-bare", as the reports write it.
ASSURE_EXPORT std::string_view to_string(SectionState state);

struct SectionReading {
    SectionState state = SectionState::absent;
    std::vector<TextPart> decisive;   // the words that decided, to be quoted; empty for absent and empty
    std::vector<TextPart> substance;  // the answer without prompts, guidance, unticked options and inner labels
};

// Whether a text holds guidance of a template: words of template-guidance anywhere, or those of template-commands where
// a sentence or a clause begins ("Delete this text", not "carers asked us to delete this text").
ASSURE_EXPORT bool holds_guidance(std::string_view text, const Lexicon& lexicon);

// Judges a field's answer with these word lists of the lexicon: placeholders, template-guidance, template-commands,
// deferrals, sentences-that-put-off, not-applicable, not-applicable-reasons-that-are-none, pointers.
ASSURE_EXPORT SectionReading section_state(const Field& field, const Lexicon& lexicon);

}  // namespace assure
