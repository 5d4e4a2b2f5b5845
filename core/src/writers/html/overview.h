// What a board reads first: every paper's verdict, what needs doing and by whom, and how often each rule was met. It
// keeps a line of each paper and each rule, and no quotation.
#pragma once

#include "assure/app/report.h"
#include "writers/html/markup.h"
#include "writers/html/needs.h"
#include "writers/html/tally.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace assure::html {

// A paper, or the papers of a set together.
struct PaperLine {
    std::string id;  // of its section
    std::string path;
    std::string title;
    std::string verdict;  // empty: a set, which has none
    std::string verdict_tag;
    std::string why_not_checked;
    Tally rules;
};

// The place of a rule among the others as people read them (reading_order.h), and what tells it from them.
using RulePlace = std::tuple<std::string, int, std::string>;  // kind, place, id

struct RuleLine {
    std::string title;
    std::string required;
    std::string acts;
    Tally papers;
    std::map<Need, std::vector<std::size_t>> asked;  // of which papers it asks something, where it is the cause
};

struct Overview {
    std::vector<PaperLine> papers;  // in order of the report
    std::map<RulePlace, RuleLine> rules;

    // Takes a paper up, and returns the id of its section.
    std::string add(const DocumentReport& document);
    std::string add(const SetReport& set);

private:
    std::string add(PaperLine line, const std::vector<RuleResult>& results);
};

void write_totals(Markup& page, const Summary& summary);
void write_tasks(Markup& page, const Overview& overview);
void write_papers(Markup& page, const Overview& overview);
void write_rules(Markup& page, const Overview& overview);

}  // namespace assure::html
