#include "progress_bar.h"

#include <algorithm>
#include <iostream>
#include <string>

namespace assure {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds patience{500};  // a short batch shows no bar
constexpr std::chrono::milliseconds rhythm{100};
constexpr std::size_t bar_width = 30;

}  // namespace

ProgressBar::ProgressBar(When when)
    : shown_(when == When::always || (when == When::automatic && stderr_is_terminal())),
      terminal_(stderr_is_terminal()),
      next_(when == When::always ? steady_clock::time_point::min() : steady_clock::now() + patience) {}

ProgressBar::~ProgressBar() {
    erase();
}

void ProgressBar::update(std::size_t done, std::size_t total) {
    if (!shown_) return;
    if (!terminal_) {
        // At most a hundred lines, whatever the size of the batch.
        if (done * 100 / std::max<std::size_t>(total, 1) != (done - 1) * 100 / std::max<std::size_t>(total, 1))
            std::cerr << "assure: " << done << " of " << total << " files\n";
        return;
    }
    const auto now = steady_clock::now();
    if (now < next_) return;
    next_ = now + rhythm;
    draw(done, total);
}

void ProgressBar::draw(std::size_t done, std::size_t total) {
    const std::size_t filled = bar_width * done / std::max<std::size_t>(total, 1);
    std::cerr << "\r[" << std::string(filled, '#') << std::string(bar_width - filled, '.') << "] " << done << " of "
              << total << " files" << std::flush;
    drawn_ = true;
}

void ProgressBar::erase() {
    if (drawn_) std::cerr << "\r\x1b[2K" << std::flush;
    drawn_ = false;
}

void BesideBar::begin(const ReportHeader& header) {
    bar_->erase();
    writer_->begin(header);
    out_->flush();
}

void BesideBar::document(const DocumentReport& document) {
    bar_->erase();
    writer_->document(document);
    out_->flush();
}

void BesideBar::set(const SetReport& set) {
    bar_->erase();
    writer_->set(set);
    out_->flush();
}

void BesideBar::end(const Summary& summary) {
    bar_->erase();
    writer_->end(summary);
    out_->flush();
}

}  // namespace assure
