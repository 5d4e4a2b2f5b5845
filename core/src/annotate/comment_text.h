// What our comments say, paragraph by paragraph.
#pragma once

#include "assure/app/report.h"

#include <string>
#include <vector>

namespace assure::annotate {

struct Line {
    std::string label;  // "Found"; set off from the text
    std::string text;
};

// What people need to be told: a root cause, with what only follows from it.
struct Finding {
    const RuleResult* answer = nullptr;
    std::vector<const RuleResult*> followers;
};
// In the order in which people read. The results must outlive the findings.
std::vector<Finding> findings_in(const std::vector<RuleResult>& results);

using CommentText = std::vector<Line>;

// What the paper's verdict is, how many comments say what, and by which rules: the comment where the paper begins.
CommentText about_paper(const DocumentReport& paper, const std::vector<Finding>& findings, const ReportHeader& header);

// Found, required, what to do, and what follows from it.
CommentText about_finding(const Finding& finding);

}  // namespace assure::annotate
