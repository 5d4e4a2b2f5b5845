// How results about a cover sheet quote what they rest on and say where it stands.
#pragma once

#include "record.h"

#include <assure/plugin/check.h>

#include <string>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

// The name of the section as messages write it.
inline constexpr std::string_view section_name = "\u2018Co-production assurance\u2019";

// 'label' in quotation marks, as typed.
std::string in_quotes(std::string_view words);
// The result, placed at the sentence of a statement of the section, which it quotes.
Result at_statement(const Context& context, Result result, const Statement& statement);
// The result, placed at the section's answer. Precondition: there is a section.
Result at_answer(const Context& context, Result result);
// The same where nothing was found in it: the message says what was searched, and the answer is not quoted.
Result at_absence(const Context& context, Result result);
// Words of a field's answer as evidence; and its label.
Evidence words_in(const Context& context, const Field& field, const TextPart& words);
Evidence label_of(const Context& context, const Field& field);
// Words of the section's answer as evidence. Precondition: there is a section.
Evidence section_words(const Context& context, const TextPart& words);
// The words that decided the state of a field's answer, as evidence.
std::vector<Evidence> decisive_words(const Context& context, const Field& field, const SectionReading& reading);
std::vector<Evidence> decisive_words(const Context& context, const Section& section);
// Where a section belongs when there is none: after the last of the cover's own fields.
Location where_section_belongs(const Context& context);
// What was looked through, for a message of absence: "32 labels and headings".
std::string what_was_searched(const Context& context);

}  // namespace assure::cover_sheet
