// The pieces of a report out of JSON objects: the counterpart of writers/report_json.h.
#pragma once

#include "assure/app/report.h"

#include <nlohmann/json.hpp>

#include <deque>

namespace assure {

// The rules that the results of a saved report name: each once, at an address that stays.
class SavedRules {
public:
    const Rule& add(Rule rule);

private:
    std::deque<Rule> rules_;
};

// A document or set and the waivers that its results point at.
struct SavedDocument {
    DocumentReport report;
    std::deque<Waiver> waivers;
};
struct SavedSet {
    SetReport report;
    std::deque<Waiver> waivers;
};

// Each throws nlohmann::json::exception for a field that is missing or of the wrong sort, and std::out_of_range for a
// word, a day or a number that is none.
int number_of(const nlohmann::json& value);  // none of a report is negative, and each fits
ReportHeader read_header(const nlohmann::json& object);
SavedDocument read_document(const nlohmann::json& object, SavedRules& rules);
SavedSet read_set(const nlohmann::json& object, SavedRules& rules);
// What the counts of documents do not tell again.
void read_summary(const nlohmann::json& object, Summary& summary);

}  // namespace assure
