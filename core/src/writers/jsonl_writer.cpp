#include "writers/jsonl_writer.h"

#include "writers/report_json.h"

#include <ostream>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

class JsonlWriter : public Writer {
public:
    explicit JsonlWriter(std::ostream& out) : out_(out) {}

    void begin(const ReportHeader& header) override {
        common_ = {{"schema_version", 1},
                   {"tool", tool_json(header)},
                   {"rule_packs", rule_packs_json(header)},
                   {"as_of", iso_day(header.as_of)}};
    }

    void document(const DocumentReport& document) override { line(document_json(document)); }

    // A set is no document: a reader of documents knows it by its list of them.
    void set(const SetReport& set) override { line(set_json(set)); }

    // Each line stands alone, so there is nothing to close; but whoever reads them must know when some are missing.
    void end(const Summary& summary) override {
        if (summary.interrupted) line({{"interrupted", true}});
        out_ << std::flush;
    }

private:
    void line(const Json& members) {
        Json object = common_;
        object.update(members);
        out_ << object.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n' << std::flush;
    }

    std::ostream& out_;
    Json common_;
};

}  // namespace

std::unique_ptr<Writer> make_jsonl_writer(std::ostream& out, const WriterOptions& /*options*/) {
    return std::make_unique<JsonlWriter>(out);
}

}  // namespace assure
