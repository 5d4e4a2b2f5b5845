// A cover sheet of one's own words, checked as the command does, and what one rule says of it.
#pragma once

#include "plugins/checked.h"

#include <string>
#include <vector>

namespace assure::test {

struct Answers {
    std::string co_production = "Six carers co-wrote the pathway with us in May 2026.";
    std::string equality = "EIA-2026-14, May 2026: older people may find it harder to travel; a bus has been added.";
    std::string meeting = "10 September 2026";
};

inline Result result_for(const std::string& rule, const Answers& answers) {
    const Folder folder("cover-sheet-wording");
    const std::string paragraphs = "<p>" + xml_text(answers.co_production) + "</p>";
    const std::string file = folder.write(
        "paper.xml", "<cover-sheet><paper-title>A paper</paper-title><meeting-date>" + answers.meeting +
                         "</meeting-date><purpose>Decision</purpose><co-production-assurance>" + paragraphs +
                         "</co-production-assurance><equality-impact-assessment>" + xml_text(answers.equality) +
                         "</equality-impact-assessment><recommendation>Approve.</recommendation></cover-sheet>");
    static const Engine engine(options_of_kind("cover-sheet"));
    const std::vector<DocumentReport> documents = check_files(engine, {file});
    const Result* result = result_of(documents.at(0), "cover-sheet." + rule);
    return result == nullptr ? Result() : *result;
}

inline std::string outcome(const std::string& rule, const Answers& answers) {
    return std::string(to_string(result_for(rule, answers).outcome));
}

// What the rule says of a cover sheet with this text under "Co-production assurance".
inline std::string outcome_of(const std::string& rule, const std::string& co_production) {
    Answers answers;
    answers.co_production = co_production;
    return outcome(rule, answers);
}

}  // namespace assure::test
