// The pieces of a report as JSON objects, with the field names of spec/report.md.
#pragma once

#include "assure/app/report.h"

#include <nlohmann/json.hpp>

#include <string>

namespace assure {

nlohmann::ordered_json tool_json(const ReportHeader& header);
nlohmann::ordered_json rule_packs_json(const ReportHeader& header);
nlohmann::ordered_json document_json(const DocumentReport& document);
nlohmann::ordered_json set_json(const SetReport& set);
nlohmann::ordered_json summary_json(const Summary& summary);

// A day as "2026-11-20".
std::string iso_day(Day day);

}  // namespace assure
