#include "report/report_parts.h"

#include "assure/app/printable.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure {
namespace {

using Json = nlohmann::json;

constexpr std::array verdicts{Verdict::pass, Verdict::fail, Verdict::review, Verdict::not_checked};
constexpr std::array obstacles{Obstacle::file, Obstacle::request, Obstacle::program};
constexpr std::array outcomes{Outcome::pass,           Outcome::fail,  Outcome::review,
                              Outcome::not_applicable, Outcome::error, Outcome::waived};
constexpr std::array levels{Level::mandatory, Level::advisory};
constexpr std::array part_states{PartState::read, PartState::skipped, PartState::unreadable};

// The word of a report that is none of ours, short enough for a sentence.
std::string quoted(const std::string& word) {
    constexpr std::size_t longest = 60;
    return word.size() <= longest ? "'" + printable(word) + "'" : "a word of " + std::to_string(word.size()) + " bytes";
}

// The value that to_string() writes so.
template <class Value, std::size_t count>
Value value_of(const Json& word, const std::array<Value, count>& values) {
    const auto& text = word.get_ref<const std::string&>();
    const auto* const found =
        std::find_if(values.begin(), values.end(), [&](Value value) { return to_string(value) == text; });
    if (found == values.end()) throw std::out_of_range(quoted(text));
    return *found;
}

Day day_of(const Json& word) {
    const auto& text = word.get_ref<const std::string&>();
    if (const std::optional<Day> day = parse_iso(text)) return *day;
    throw std::out_of_range(quoted(text));
}

// The id of a rule: writers take it as it is.
std::string id_of(const Json& word) {
    const auto& id = word.get_ref<const std::string&>();
    if (printable(id) != id || id.find('`') != std::string::npos) throw std::out_of_range(quoted(id));
    return id;
}

// Fields that are written only where there is something to say.
std::string text(const Json& object, const char* name) {
    return object.value(name, std::string());
}
std::vector<std::string> texts(const Json& object, const char* name) {
    return object.value(name, std::vector<std::string>());
}

int number(const Json& object, const char* name, int otherwise) {
    return object.contains(name) ? number_of(object.at(name)) : otherwise;
}
std::vector<int> numbers(const Json& object, const char* name) {
    const Json list = object.value(name, Json::array());
    std::vector<int> all;
    std::transform(list.begin(), list.end(), std::back_inserter(all), number_of);
    return all;
}
std::size_t size(const Json& object, const char* name) {
    return static_cast<std::size_t>(number(object, name, 0));
}

Location read_location(const Json& object) {
    Location place;
    place.document = text(object, "document");
    place.after = object.value("after", false);
    place.channel = text(object, "channel");
    place.heading = texts(object, "heading");
    place.table_path = numbers(object, "table_path");
    place.table_words = numbers(object, "table_in_section");
    place.row = number(object, "row", 0);
    place.column = number(object, "column", 0);
    place.column_heading = text(object, "column_heading");
    place.column_matters = object.value("column_matters", true);
    place.label = text(object, "label");
    place.sheet = text(object, "sheet");
    place.cell = text(object, "cell");
    place.part = text(object, "part");
    place.offset = size(object, "offset");
    place.length = size(object, "length");
    return place;
}

Rule read_rule(const Json& object) {
    Rule rule;
    rule.id = id_of(object.at("rule"));
    rule.kind = rule.id.substr(0, rule.id.find('.'));
    rule.title = text(object, "title");
    rule.place = number(object, "place", last_place);
    rule.pack = text(object, "pack");
    rule.level = value_of(object.at("level"), levels);
    rule.why = text(object, "why");
    rule.required = text(object, "required");
    rule.acts = text(object, "acts");
    for (const Json& source : object.value("sources", Json::array()))
        rule.clauses.push_back({text(source, "document"), text(source, "clause"), ""});
    return rule;
}

Result read_outcome(const Json& object) {
    Result result;
    result.rule = id_of(object.at("rule"));
    result.outcome = value_of(object.at("outcome"), outcomes);
    result.message = text(object, "message");
    result.fix = text(object, "fix");
    result.state = text(object, "state");
    if (object.contains("follows_from")) result.follows_from = id_of(object.at("follows_from"));
    if (object.contains("location")) result.location = read_location(object.at("location"));
    for (const Json& one : object.value("evidence", Json::array()))
        result.evidence.push_back({text(one, "quote"), read_location(one.value("location", Json::object()))});
    return result;
}

Waiver read_waiver(const Json& object, const std::string& rule) {
    Waiver waiver;
    waiver.rule = object.value("rule", rule);
    waiver.paper = text(object, "paper");
    waiver.reason = text(object, "reason");
    waiver.approver = text(object, "approver");
    waiver.reference = text(object, "reference");
    waiver.start = day_of(object.at("start"));
    waiver.expiry = day_of(object.at("expiry"));
    waiver.time_zone = text(object, "time_zone");
    return waiver;
}

std::vector<RuleResult> read_results(const Json& list, SavedRules& rules, std::deque<Waiver>& waivers) {
    std::vector<RuleResult> results;
    for (const Json& object : list) {
        RuleResult answer;
        answer.rule = &rules.add(read_rule(object));
        answer.result = read_outcome(object);
        if (object.contains("waiver")) {
            const Json& waiver = object.at("waiver");
            answer.waiver = &waivers.emplace_back(read_waiver(waiver, answer.rule->id));
            answer.without_waiver = value_of(waiver.at("without_waiver"), outcomes);
        }
        results.push_back(std::move(answer));
    }
    return results;
}

PartCoverage read_part(const Json& object) {
    PartCoverage part;
    part.part = object.at("part").get<std::string>();
    part.state = value_of(object.at("state"), part_states);
    part.why = text(object, "why");
    part.may_hold_evidence = object.value("may_hold_evidence", false);
    return part;
}

bool says_the_same(const Rule& a, const Rule& b) {
    const auto same_clause = [](const Clause& one, const Clause& other) {
        return one.document == other.document && one.number == other.number;
    };
    return a.id == b.id && a.title == b.title && a.place == b.place && a.pack == b.pack && a.level == b.level &&
           a.why == b.why && a.required == b.required && a.acts == b.acts &&
           std::equal(a.clauses.begin(), a.clauses.end(), b.clauses.begin(), b.clauses.end(), same_clause);
}

}  // namespace

int number_of(const Json& value) {
    const auto number = value.get<double>();
    const bool fits = value.is_number_integer() && number >= 0 && number <= std::numeric_limits<int>::max();
    if (!fits) throw std::out_of_range("the number " + value.dump());
    return value.get<int>();
}

const Rule& SavedRules::add(Rule rule) {
    const auto known =
        std::find_if(rules_.begin(), rules_.end(), [&](const Rule& one) { return says_the_same(one, rule); });
    return known == rules_.end() ? rules_.emplace_back(std::move(rule)) : *known;
}

ReportHeader read_header(const Json& object) {
    ReportHeader header;
    header.tool_version = text(object.at("tool"), "version");
    header.as_of = day_of(object.at("as_of"));
    for (const Json& pack : object.at("rule_packs"))
        header.rule_packs.push_back({pack.at("id").get<std::string>(), text(pack, "version"), text(pack, "title"),
                                     text(pack, "sha256"), text(pack, "reviewed_with")});
    return header;
}

SavedDocument read_document(const Json& object, SavedRules& rules) {
    SavedDocument saved;
    DocumentReport& report = saved.report;
    report.path = object.at("path").get<std::string>();
    report.title = text(object, "title");
    report.sha256 = text(object, "sha256");
    const Json& kind = object.at("kind");
    report.kind = kind.is_null() ? "" : kind.get<std::string>();
    report.recognised_by = text(object, "recognised_by");
    report.verdict = value_of(object.at("verdict"), verdicts);
    if (object.contains("obstacle")) report.obstacle = value_of(object.at("obstacle"), obstacles);
    report.unrecognised = object.value("unrecognised", false);
    report.names_masked = object.value("names_masked", false);
    report.reason = text(object, "reason");
    report.next_step = text(object, "next_step");
    for (const Json& part : object.at("coverage"))
        report.coverage.push_back(read_part(part));
    report.results = read_results(object.at("results"), rules, saved.waivers);
    return saved;
}

SavedSet read_set(const Json& object, SavedRules& rules) {
    SavedSet saved;
    saved.report.path = object.at("path").get<std::string>();
    saved.report.documents = object.at("documents").get<std::vector<std::string>>();
    saved.report.results = read_results(object.at("results"), rules, saved.waivers);
    return saved;
}

void read_summary(const Json& object, Summary& summary) {
    summary.interrupted = object.value("interrupted", false);
    summary.skipped_notes = texts(object, "skipped_notes");
    summary.waiver_notes = texts(object, "waiver_notes");
}

}  // namespace assure
