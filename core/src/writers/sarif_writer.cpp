#include "writers/sarif_writer.h"

#include "assure/app/printable.h"
#include "engine/location_json.h"
#include "report/words.h"
#include "text/paper_path.h"
#include "text/sha256.h"
#include "writers/found.h"
#include "writers/report_json.h"
#include "writers/sarif_artifacts.h"
#include "writers/sarif_tool.h"

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

// SARIF's kind and level of an outcome (spec/report.md): a level says something of failures only.
std::pair<const char*, const char*> kind_and_level(const RuleResult& answer) {
    switch (answer.result.outcome) {
        case Outcome::pass:
            return {"pass", "none"};
        case Outcome::review:
            return {"review", "none"};
        case Outcome::not_applicable:
            return {"notApplicable", "none"};
        case Outcome::fail:
        case Outcome::waived:
        case Outcome::error:  // a notification, and no result
            break;
    }
    return {"fail", answer.rule->level == Level::mandatory ? "error" : "warning"};
}

// The path from the working folder, in whatever way it was named.
std::string relative_path(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    const fs::path folder = error ? fs::path() : fs::current_path(error);
    return error ? path : whole.lexically_normal().lexically_relative(folder.lexically_normal()).generic_string();
}

// The same finding has the same print after the paper was edited elsewhere: no position goes into it.
std::string print_of(const std::string& path, const RuleResult& answer) {
    std::string words = relative_path(path) + '\n' + answer.rule->id;
    if (answer.result.location) words += '\n' + answer.result.location->label;
    for (const Evidence& one : answer.result.evidence)
        words += '\n' + one.location.label + '\n' + one.quote;
    return sha256_hex(words);
}

class SarifWriter : public Writer {
public:
    explicit SarifWriter(std::ostream& out) : out_(out), tool_(ReportHeader{}) {}

    void begin(const ReportHeader& header) override {
        tool_ = SarifTool(header);
        out_ << "{\n  \"$schema\": "
                "\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json\",\n"
                "  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n      \"language\": \"en-GB\",\n      \"results\": [";
    }

    void document(const DocumentReport& document) override {
        const std::string file(file_of_paper(document.path));  // SARIF names the file
        const std::size_t artifact = artifacts_.file(file, document.sha256);
        if (document.verdict == Verdict::not_checked)
            notify(document.reason + " " + document.next_step, document.path, artifact);
        for (const RuleResult& answer : document.results)
            result(answer, document.path, file, artifact);
        out_ << std::flush;
    }

    void set(const SetReport& set) override {
        const std::size_t artifact = artifacts_.file(set.path, "");
        for (const RuleResult& answer : set.results)
            result(answer, set.path, set.path, artifact);
    }

    void end(const Summary& summary) override {
        if (summary.interrupted) notify("Interrupted: only what is reported here was checked.");
        out_ << (is_first_ ? "],\n" : "\n      ],\n");
        member("artifacts", artifacts_.list());
        Json invocation{{"executionSuccessful", notifications_.empty()}};
        if (!notifications_.empty()) invocation["toolExecutionNotifications"] = notifications_;
        member("invocations", Json::array({std::move(invocation)}));
        member("columnKind", "unicodeCodePoints");
        out_ << "      \"tool\": " << dump_json(tool_.json(), 6) << "\n    }\n  ]\n}\n" << std::flush;
    }

private:
    void result(const RuleResult& answer, const std::string& path, const std::string& file, std::size_t artifact) {
        if (answer.result.outcome == Outcome::error) {
            notify(answer.rule->id + ": " + answer.result.message, path, artifact);
            notifications_.back()["associatedRule"] = tool_.reference_to(*answer.rule);
            return;
        }
        const auto [kind, level] = kind_and_level(answer);
        Json json{
            {"ruleId", answer.rule->id}, {"rule", tool_.reference_to(*answer.rule)}, {"kind", kind}, {"level", level}};
        json["message"] = {{"text", printable(answer.result.message)}};
        json["locations"] = locations(answer.result, file, artifact);
        json["partialFingerprints"] = {{"evidence/v1", print_of(path, answer)}};
        if (answer.result.outcome == Outcome::waived) json["suppressions"] = Json::array({suppression(answer)});
        json["properties"] = properties(answer, path);
        out_ << (is_first_ ? "\n        " : ",\n        ") << dump_json(json, 8);
        is_first_ = false;
    }

    static Json suppression(const RuleResult& answer) {
        Json json{{"kind", "external"}, {"justification", printable(answer.result.message)}};
        if (answer.waiver != nullptr) json["properties"] = {{"expiryUtc", expiry_utc(*answer.waiver)}};
        return json;
    }

    static Json properties(const RuleResult& answer, const std::string& path) {
        Json json{{"outcome", to_string(answer.result.outcome)}, {"paper", path}};
        if (!next_step(answer).empty()) json["fix"] = next_step(answer);
        json["acts"] = answer.rule->acts;
        if (!answer.result.follows_from.empty()) json["followsFrom"] = answer.result.follows_from;
        return json;
    }

    // Where the evidence stands, else where the thing belongs, else the paper as a whole.
    Json locations(const Result& result, const std::string& file, std::size_t artifact) {
        Json list = Json::array();
        for (const Evidence& one : result.evidence)
            list.push_back(location(one.location, file, artifact, one.quote));
        if (list.empty() && result.location) list.push_back(location(*result.location, file, artifact, ""));
        if (list.empty()) list.push_back({{"physicalLocation", {{"artifactLocation", whole(file, artifact)}}}});
        return list;
    }

    static Json whole(const std::string& file, std::size_t artifact) {
        return {{"uri", uri_of_path(file)}, {"index", artifact}};
    }

    Json location(const Location& place, const std::string& file, std::size_t artifact, const std::string& quote) {
        Json physical;
        if (place.part.empty()) {
            physical["artifactLocation"] = whole(file, artifact);
        } else {
            physical["artifactLocation"] = {{"index", artifacts_.part(artifact, place.part)}};
            Json region{{"byteOffset", place.offset}, {"byteLength", place.length}};
            if (!quote.empty()) region["snippet"] = {{"text", printable(quote)}};
            physical["region"] = std::move(region);
        }
        return {{"physicalLocation", std::move(physical)},
                {"logicalLocations", Json::array({{{"fullyQualifiedName", printable(describe(place))}}})}};
    }

    void notify(const std::string& message) {
        notifications_.push_back({{"level", "error"}, {"message", {{"text", printable(message)}}}});
    }

    void notify(const std::string& message, const std::string& path, std::size_t artifact) {
        notify(message);
        notifications_.back()["locations"] = Json::array(
            {{{"physicalLocation", {{"artifactLocation", whole(std::string(file_of_paper(path)), artifact)}}}}});
    }

    void member(const char* name, const Json& value) {
        out_ << "      \"" << name << "\": " << dump_json(value, 6) << ",\n";
    }

    std::ostream& out_;
    SarifTool tool_;
    SarifArtifacts artifacts_;
    Json notifications_ = Json::array();
    bool is_first_ = true;
};

}  // namespace

std::unique_ptr<Writer> make_sarif_writer(std::ostream& out, const WriterOptions& /*options*/) {
    return std::make_unique<SarifWriter>(out);
}

}  // namespace assure
