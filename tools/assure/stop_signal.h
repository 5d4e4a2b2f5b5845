// Ctrl-C and SIGTERM end a batch after the documents in hand; a second one ends it at once.
#pragma once

#include <atomic>

namespace assure {

// While it lives, the first SIGINT or SIGTERM sets the flag. There is one at a time.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    [[nodiscard]] static const std::atomic<bool>& flag();
};

}  // namespace assure
