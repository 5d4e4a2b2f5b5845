// What a cell of a requirement's row holds.
#pragma once

#include "record.h"

#include <string>
#include <string_view>

namespace assure::contract_quality_schedule {

// Neither letters nor digits.
bool wordless(std::string_view text);
// No column, nothing in it, a dash, a placeholder, "N/A".
bool blank(const Part& part, const Lexicon& lexicon);
// Without what a template asks to be filled in: "[describe how people will be involved]".
std::string without_prompts(std::string_view text, const Lexicon& lexicon);
// Says that it has not been set, or stands elsewhere: "to be agreed by June", "see schedule 6A".
bool not_set(const Part& part, const Lexicon& lexicon);
// A number, a date, a frequency, a number word.
bool has_number(std::string_view text, const Lexicon& lexicon);
// Names how it is measured: not blank, and more than "narrative".
bool names_method(const Part& part, const Lexicon& lexicon);
// Names a count ("number of changes"), and no record of it.
bool only_counts(const Part& part, const Lexicon& lexicon);
// Names how it is measured, by a record that is known: a log, minutes, an audit.
bool known_method(const Part& part, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
