// A writer turns a report into one format. It is told header, documents, sets and summary in this order and
// keeps none of them but a line for its summary, so that a batch of any size streams. It decides nothing.
// Each of its functions may throw ReportNotWritten.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/error.h"
#include "assure/plugin/export.h"

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

// A report could not be written: no such folder, no room. Ends the command with an exit code of its own.
class ASSURE_EXPORT ReportNotWritten : public Error {
public:
    using Error::Error;
};

class ASSURE_EXPORT Writer {
public:
    Writer() = default;
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    virtual ~Writer();
    virtual void begin(const ReportHeader& header) = 0;
    virtual void document(const DocumentReport& document) = 0;
    virtual void set(const SetReport& set) = 0;
    virtual void end(const Summary& summary) = 0;
};

struct WriterOptions {
    bool colour = false;     // text only
    bool verbose = false;    // text only: passes with their evidence
    bool quiet = false;      // text only: the papers' verdicts and the summary line alone
    std::size_t width = 80;  // text only: columns of the terminal
};

// The names of the formats there are: "text", "json", "jsonl", "junit", "sarif", "csv", "markdown",
// "html".
ASSURE_EXPORT std::vector<std::string_view> writer_formats();
// A writer of that format to that stream, which must outlive it. Throws Error for an unknown format.
ASSURE_EXPORT std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out,
                                                  const WriterOptions& options);

}  // namespace assure
