#include "writers/json_writer.h"

#include "engine/location_json.h"
#include "writers/report_json.h"

#include <ostream>

namespace assure {
namespace {

class JsonWriter : public Writer {
public:
    explicit JsonWriter(std::ostream& out) : out_(out) {}

    void begin(const ReportHeader& header) override {
        out_ << "{\n  \"schema_version\": 1,\n";
        member("tool", tool_json(header));
        member("rule_packs", rule_packs_json(header));
        member("as_of", iso_day(header.as_of));
        out_ << "  \"documents\": [";
    }

    void document(const DocumentReport& document) override { element(document_json(document)); }

    void set(const SetReport& set) override {
        end_documents();
        element(set_json(set));
    }

    void end(const Summary& summary) override {
        end_documents();
        end_list();
        out_ << "  \"summary\": " << dump_json(summary_json(summary), 2) << "\n}\n" << std::flush;
    }

private:
    void member(const char* name, const nlohmann::ordered_json& value) {
        out_ << "  \"" << name << "\": " << dump_json(value, 2) << ",\n";
    }

    void element(const nlohmann::ordered_json& value) {
        out_ << (list_is_empty_ ? "\n    " : ",\n    ") << dump_json(value, 4);
        list_is_empty_ = false;
    }

    void end_list() { out_ << (list_is_empty_ ? "],\n" : "\n  ],\n"); }

    // Once: from the documents to the sets.
    void end_documents() {
        if (in_sets_) return;
        end_list();
        out_ << "  \"sets\": [";
        in_sets_ = true;
        list_is_empty_ = true;
    }

    std::ostream& out_;
    bool list_is_empty_ = true;
    bool in_sets_ = false;
};

}  // namespace

std::unique_ptr<Writer> make_json_writer(std::ostream& out, const WriterOptions&) {
    return std::make_unique<JsonWriter>(out);
}

}  // namespace assure
