// How far a batch is, on stderr: a line that is drawn over on a terminal, plain lines elsewhere.
#pragma once

#include "assure/app/writer.h"
#include "terminal.h"

#include <chrono>
#include <cstddef>

namespace assure {

class ProgressBar {
public:
    // Under `automatic` the bar is drawn on a terminal only, and once a batch has lasted a moment.
    explicit ProgressBar(When when);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void update(std::size_t done, std::size_t total);
    // Takes the bar away, so that the report can be written where it stood.
    void erase();

private:
    void draw(std::size_t done, std::size_t total);

    bool shown_;
    bool terminal_;
    bool drawn_ = false;
    std::chrono::steady_clock::time_point next_;
};

// Writes through another writer, and keeps the bar out of its way where both are on the same terminal.
class BesideBar : public Writer {
public:
    BesideBar(Writer& writer, std::ostream& out, ProgressBar& bar) : writer_(&writer), out_(&out), bar_(&bar) {}
    void begin(const ReportHeader& header) override;
    void document(const DocumentReport& document) override;
    void set(const SetReport& set) override;
    void end(const Summary& summary) override;

private:
    Writer* writer_;
    std::ostream* out_;
    ProgressBar* bar_;
};

}  // namespace assure
