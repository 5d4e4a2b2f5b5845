#include "engine/batch.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace assure {
namespace {

// Outcomes that may wait for a slow document before them, for each thread.
constexpr std::size_t waiting_per_job = 4;

// Stages hand over to each other through atomics of our own (release, acquire). The scheduler orders them too,
// but inside a library that ThreadSanitizer does not see. This one has static storage because a worker that is
// reused must find it before it may look at anything that this batch has made.
std::atomic<unsigned> handed_over{0};

void receive() {
    static_cast<void>(handed_over.load(std::memory_order_acquire));
}

// What the caller and the stages did before is seen by this stage, and what it does by the next one, also where it
// ends in an exception.
class Stage {
public:
    Stage() { receive(); }
    ~Stage() { handed_over.fetch_add(1, std::memory_order_release); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
};

// An item on its way through the stages.
struct Slot {
    std::size_t item = 0;
    SetOutcome outcome;
};

class Pipeline {
public:
    Pipeline(const Batch& batch, const std::atomic<bool>& stop, std::size_t tokens)
        : batch_(batch), stop_(stop), slots_(tokens) {}
    // The slots go away with what the stages left in them, whichever way the batch ended.
    ~Pipeline() { receive(); }
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    std::size_t run() {
        using tbb::filter_mode;
        const auto begin =
            tbb::make_filter<void, Slot*>(filter_mode::serial_in_order, [this](tbb::flow_control& control) {
                const Stage stage;
                return next(control);
            });
        const auto work = tbb::make_filter<Slot*, Slot*>(filter_mode::parallel, [this](Slot* slot) {
            const Stage stage;
            slot->outcome = batch_.work(slot->item);
            return slot;
        });
        const auto end = tbb::make_filter<Slot*, void>(filter_mode::serial_in_order, [this](Slot* slot) {
            const Stage stage;
            finish(*slot);
        });
        const auto stages = begin & work & end;
        { const Stage publish; }
        tbb::parallel_pipeline(slots_.size(), stages);
        receive();
        return done_;
    }

private:
    Slot* next(tbb::flow_control& control) {
        if (begun_ == batch_.items || stop_.load(std::memory_order_relaxed)) {
            control.stop();
            return nullptr;
        }
        // Items end in order and at most slots_.size() are under way, so this slot's last item is done.
        Slot& slot = slots_[begun_ % slots_.size()];
        slot.item = begun_++;
        return &slot;
    }

    void finish(Slot& slot) {
        batch_.deliver(std::exchange(slot.outcome, {}));
        ++done_;
    }

    const Batch& batch_;
    const std::atomic<bool>& stop_;
    std::vector<Slot> slots_;
    std::size_t begun_ = 0;  // of the first stage alone
    std::size_t done_ = 0;   // of the last
};

}  // namespace

std::size_t run_batch(const Batch& batch, const std::atomic<bool>& stop) {
    const std::size_t cores = static_cast<std::size_t>(std::max(1, tbb::info::default_concurrency()));
    const std::size_t jobs = batch.jobs == 0 ? cores : batch.jobs;
    // The limit lets there be more threads than cores when that is asked for; the arena keeps it to `jobs`.
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, jobs);
    tbb::task_arena arena(static_cast<int>(jobs));
    Pipeline pipeline(batch, stop, jobs * waiting_per_job);
    return arena.execute([&pipeline] { return pipeline.run(); });
}

}  // namespace assure
