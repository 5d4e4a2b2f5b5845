// The words that people read for verdicts and outcomes. A pass says that the paper shows it, not that anyone
// checked that it happened; so "pass" and "fail" are words for programs only.
#pragma once

#include "assure/app/report.h"

#include <string>
#include <string_view>

namespace assure {

std::string_view words_for(Verdict verdict);  // "Evidence not found"
std::string_view words_for(Outcome outcome);

// "cover-sheet" as "cover sheet".
std::string kind_words(std::string_view kind);

// "1 document", "2 documents".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace assure
