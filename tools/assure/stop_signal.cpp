#include "stop_signal.h"

#include <unistd.h>

#include <array>
#include <csignal>
#include <string_view>

namespace assure {
namespace {

constexpr std::array stopping{SIGINT, SIGTERM};
std::atomic<bool> stop{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may touch nothing else");

extern "C" void on_signal(int) {
    stop.store(true);
    constexpr std::string_view notice =
        "\nassure: stopping after the documents in hand; press Ctrl-C again to end at once.\n";
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, notice.data(), notice.size());
}

}  // namespace

StopSignal::StopSignal() {
    stop.store(false);
    struct sigaction action {};
    action.sa_handler = on_signal;
    // After the first one the system's own handling is back, so that the second one ends the program.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : stopping)
        sigaction(signal, &action, nullptr);
}

StopSignal::~StopSignal() {
    for (const int signal : stopping)
        static_cast<void>(std::signal(signal, SIG_DFL));
}

const std::atomic<bool>& StopSignal::flag() {
    return stop;
}

}  // namespace assure
