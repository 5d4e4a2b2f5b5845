#include "assure/app/saved_report.h"

#include "assure/plugin/error.h"
#include "report/report_parts.h"
#include "report/rule_packs.h"

#include <algorithm>
#include <fstream>
#include <istream>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace assure {
namespace {

using Json = nlohmann::json;

constexpr int schema_version = 1;

// What is found on the way through a report.
struct Found {
    std::function<void(const Json&)> heading;  // an object with all that a report says of itself
    std::function<void(const Json&)> document;
    std::function<void(const Json&)> set;
    std::function<void(const Json&)> summary;
};

void require_schema(const Json& heading) {
    const int written = number_of(heading.at("schema_version"));
    if (written != schema_version) throw std::out_of_range("schema version " + std::to_string(written));
}

// Every element of the two long lists is handed over as soon as it is read, and dropped.
void walk_json(std::istream& in, const Found& found) {
    std::string list;
    const auto each = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (depth == 1 && event == Json::parse_event_t::key) list = parsed.get<std::string>();
        const bool is_element = depth == 2 && event == Json::parse_event_t::object_end;
        if (!is_element || (list != "documents" && list != "sets")) return true;
        (list == "documents" ? found.document : found.set)(parsed);
        return false;
    };
    const Json rest = Json::parse(in, each);
    require_schema(rest);
    found.heading(rest);
    // Written last: without it, the end of the report is missing.
    found.summary(rest.at("summary"));
}

// In a stream each line says all of itself; a set is known by its list of documents. A run that was interrupted says
// so in a line of its own.
void walk_lines(std::istream& in, const Found& found) {
    for (std::string line; std::getline(in, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const Json object = Json::parse(line);
        require_schema(object);
        found.heading(object);
        if (object.contains("interrupted"))
            found.summary(object);
        else
            (object.contains("documents") ? found.set : found.document)(object);
    }
}

// A line of JSON lines is an object of its own; a report begins with a line that is none, or holds a summary.
bool is_lines(std::istream& in) {
    std::string line;
    while (std::getline(in, line) && line.find_first_not_of(" \t\r") == std::string::npos) {
    }
    const Json first = Json::parse(line, nullptr, false);
    in.clear();
    in.seekg(0);
    const bool is_line = first.is_object() && (first.contains("path") || first.contains("interrupted"));
    return is_line && !first.contains("summary");
}

}  // namespace

class SavedReport::File {
public:
    explicit File(std::string name) : name_(std::move(name)) {
        std::optional<ReportHeader> header;
        const auto heading = [&](const Json& object) {
            const ReportHeader read = read_header(object);
            if (!header) header = read;
            add_new(read.rule_packs, header->rule_packs);
            header->as_of = std::max(header->as_of, read.as_of);
        };
        walk({heading, [this](const Json& object) { read_document(object, rules_); },
              [this](const Json& object) { read_set(object, rules_); },
              [this](const Json& object) { read_summary(object, summary_); }});
        if (!header) refuse("there is nothing in it");
        header_ = std::move(*header);
    }

    [[nodiscard]] const ReportHeader& header() const { return header_; }
    [[nodiscard]] const Summary& summary() const { return summary_; }

    void read(const std::function<void(const DocumentReport&)>& document,
              const std::function<void(const SetReport&)>& set) {
        const auto nothing = [](const Json&) {};
        walk({nothing, [&](const Json& object) { document(read_document(object, rules_).report); },
              [&](const Json& object) { set(read_set(object, rules_).report); }, nothing});
    }

private:
    void walk(const Found& found) const {
        std::ifstream in(name_, std::ios::binary);
        if (!in) throw Error("This report cannot be read.", name_, "Check that it is there and that you may read it.");
        try {
            is_lines(in) ? walk_lines(in, found) : walk_json(in, found);
        } catch (const Json::parse_error& e) {
            refuse("it is not JSON, or its end is missing: byte " + std::to_string(e.byte));
        } catch (const Json::exception& e) {
            // "[json.exception.type_error.302] type must be string": the name of the exception helps nobody.
            const std::string what = e.what();
            refuse(what.substr(what.find("] ") + 2));
        } catch (const std::out_of_range& e) {
            refuse(std::string(e.what()) + " is not known");
        }
    }

    [[noreturn]] void refuse(const std::string& why) const {
        throw Error("This is no report that can be joined (" + why + ").", name_,
                    "Name files that 'assure check' wrote with --format json=FILE or --format jsonl=FILE, whole.");
    }

    std::string name_;
    SavedRules rules_;
    ReportHeader header_;
    Summary summary_;
};

SavedReport::SavedReport(std::string file) : file_(std::make_unique<File>(std::move(file))) {}
SavedReport::~SavedReport() = default;
SavedReport::SavedReport(SavedReport&&) noexcept = default;
SavedReport& SavedReport::operator=(SavedReport&&) noexcept = default;

const ReportHeader& SavedReport::header() const {
    return file_->header();
}

const Summary& SavedReport::summary() const {
    return file_->summary();
}

void SavedReport::read(const std::function<void(const DocumentReport&)>& document,
                       const std::function<void(const SetReport&)>& set) {
    file_->read(document, set);
}

}  // namespace assure
