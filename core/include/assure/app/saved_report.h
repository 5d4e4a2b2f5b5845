// A report that was written as JSON or JSON lines, read again: so that the reports of several runs can be joined,
// and written in any format. What is read comes from outside and is checked: a field of the wrong sort, or a
// report of another schema, is an Error. Documents are handed over one after another and not kept.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/export.h"

#include <functional>
#include <memory>
#include <string>

namespace assure {

class ASSURE_EXPORT SavedReport {
public:
    // Reads what the report says of itself, and looks at all of it, so that what is wrong is known before
    // anything is written. Throws Error for a file that cannot be read or is no such report.
    explicit SavedReport(std::string file);
    ~SavedReport();
    SavedReport(SavedReport&&) noexcept;
    SavedReport& operator=(SavedReport&&) noexcept;
    SavedReport(const SavedReport&) = delete;
    SavedReport& operator=(const SavedReport&) = delete;

    // Its rule packs and its day, and the version of the program that wrote it.
    [[nodiscard]] const ReportHeader& header() const;
    // What it sums up beside the counts: that it was interrupted, and its notes on waivers and skipped files.
    [[nodiscard]] const Summary& summary() const;

    // Hands over every document, then every set, in the order of the file. What is handed over lasts for the call; its
    // rules last as long as this object. Throws Error as the constructor does, should the file have changed since.
    void read(const std::function<void(const DocumentReport&)>& document,
              const std::function<void(const SetReport&)>& set);

private:
    class File;
    std::unique_ptr<File> file_;
};

}  // namespace assure
