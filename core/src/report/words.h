// The words that people read for verdicts and outcomes. A pass says that the paper shows it, not that anyone
// checked that it happened; so "pass" and "fail" are words for programs only.
#pragma once

#include "assure/app/report.h"

#include <string>
#include <string_view>

namespace assure {

std::string_view words_for(Verdict verdict);  // "Evidence not found"
std::string_view words_for(Outcome outcome);
// The words for a paper's verdict, with the number of rules that are waived: a paper must never look as if it met
// a rule that somebody waived. "Evidence found, 1 rule waived"; "No evidence found, 1 rule waived" where that is all.
std::string verdict_words(const DocumentReport& document);

// "not yet reviewed with people with lived experience", "reviewed with the carers' forum, May 2026".
std::string review_words(std::string_view reviewed_with);

}  // namespace assure
