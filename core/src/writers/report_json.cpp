#include "writers/report_json.h"

#include "engine/location_json.h"

#include <fmt/format.h>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

Json coverage_json(const std::vector<PartCoverage>& coverage) {
    Json parts = Json::array();
    for (const PartCoverage& part : coverage) {
        Json entry{{"part", part.part}, {"state", to_string(part.state)}};
        if (!part.why.empty()) entry["why"] = part.why;
        if (part.may_hold_evidence) entry["may_hold_evidence"] = true;
        parts.push_back(std::move(entry));
    }
    return parts;
}

Json sources_json(const Rule& rule) {
    Json sources = Json::array();
    for (const Clause& clause : rule.clauses)
        sources.push_back({{"document", clause.document}, {"clause", clause.number}});
    return sources;
}

Json evidence_json(const std::vector<Evidence>& evidence) {
    Json quotes = Json::array();
    for (const Evidence& one : evidence)
        quotes.push_back({{"quote", one.quote}, {"location", location_json(one.location)}});
    return quotes;
}

Json waiver_json(const RuleResult& answer) {
    const Waiver& waiver = *answer.waiver;
    return {{"rule", waiver.rule},
            {"without_waiver", to_string(answer.without_waiver)},
            {"reason", waiver.reason},
            {"approver", waiver.approver},
            {"reference", waiver.reference},
            {"paper", waiver.paper},
            {"start", iso_day(waiver.start)},
            {"expiry", iso_day(waiver.expiry)},
            {"time_zone", waiver.time_zone},
            {"expiry_utc", expiry_utc(waiver)}};
}

Json result_json(const RuleResult& answer) {
    const Rule& rule = *answer.rule;
    const Result& result = answer.result;
    Json object{{"rule", rule.id},
                {"title", rule.title},
                {"place", rule.place},
                {"pack", rule.pack},
                {"level", to_string(rule.level)},
                {"outcome", to_string(result.outcome)},
                {"message", result.message},
                {"why", rule.why},
                {"required", rule.required},
                {"fix", answer.fix()},
                {"acts", rule.acts}};
    if (!result.follows_from.empty()) object["follows_from"] = result.follows_from;
    object["sources"] = sources_json(rule);
    if (!result.state.empty()) object["state"] = result.state;
    if (result.location) object["location"] = location_json(*result.location);
    object["evidence"] = evidence_json(result.evidence);
    if (answer.waiver != nullptr) object["waiver"] = waiver_json(answer);
    return object;
}

Json results_json(const std::vector<RuleResult>& results) {
    Json list = Json::array();
    for (const RuleResult& result : results)
        list.push_back(result_json(result));
    return list;
}

}  // namespace

Json tool_json(const ReportHeader& header) {
    return {{"name", "assure"}, {"version", header.tool_version}};
}

Json rule_packs_json(const ReportHeader& header) {
    Json packs = Json::array();
    for (const RulePackInfo& pack : header.rule_packs)
        packs.push_back({{"id", pack.id},
                         {"version", pack.version},
                         {"title", pack.title},
                         {"sha256", pack.sha256},
                         {"reviewed_with", pack.reviewed_with}});
    return packs;
}

Json document_json(const DocumentReport& document) {
    Json object{{"path", document.path}, {"title", document.title}, {"sha256", document.sha256}};
    object["kind"] = document.kind.empty() ? Json(nullptr) : Json(document.kind);
    object["recognised_by"] = document.recognised_by;
    object["verdict"] = to_string(document.verdict);
    if (document.verdict == Verdict::not_checked) object["obstacle"] = to_string(document.obstacle);
    if (document.unrecognised) object["unrecognised"] = true;
    if (!document.reason.empty()) object["reason"] = document.reason;
    if (!document.next_step.empty()) object["next_step"] = document.next_step;
    if (document.names_masked) object["names_masked"] = true;
    object["coverage"] = coverage_json(document.coverage);
    object["results"] = results_json(document.results);
    return object;
}

Json set_json(const SetReport& set) {
    return {{"path", set.path}, {"documents", set.documents}, {"results", results_json(set.results)}};
}

Json summary_json(const Summary& summary) {
    Json object{{"documents", summary.documents},
                {"pass", summary.pass},
                {"fail", summary.fail},
                {"review", summary.review},
                {"not_checked", summary.not_checked},
                {"waived", summary.waived},
                {"interrupted", summary.interrupted}};
    if (!summary.skipped_notes.empty()) object["skipped_notes"] = summary.skipped_notes;
    if (!summary.waiver_notes.empty()) object["waiver_notes"] = summary.waiver_notes;
    return object;
}

std::string iso_day(Day day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

}  // namespace assure
