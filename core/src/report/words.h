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
// a rule that somebody waived. "Evidence found, but for what was waived (1 rule; 1 more follows from it)"; "No evidence
// found; waived (1 rule)" where that is all; "Evidence not found; waived (1 rule)".
std::string verdict_words(const DocumentReport& document);
// What such papers are called where papers are counted.
inline constexpr std::string_view met_by_waiver_words = "Met only with a waiver";

// Who decides what is for a person, and where the decision goes.
inline constexpr std::string_view decide_words =
    "“A person must decide”: whoever checks the papers decides, by the words that are quoted. Have the answer written "
    "into the paper, so that the next check finds it; if the rule shall not hold for this paper, record that as a "
    "waiver.";
// What is left out of a report, and what is not.
inline constexpr std::string_view names_words =
    "Names in panel tables, and names beside a word for people with lived experience, are left out. A quotation may "
    "still show a name: read it before you send it on.";

// Before a rule's title, which says what a paper must show: so that it is not read as what this one shows. "Not shown"
// for what fails, "Not clear" for what a person must decide; empty for what was met or does not apply.
std::string_view shortfall_words(Outcome outcome);

// "not yet reviewed with people with lived experience", "reviewed with the carers' forum, May 2026".
std::string review_words(std::string_view reviewed_with);

}  // namespace assure
