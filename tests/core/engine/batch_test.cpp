#include "engine/batch.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace assure {
namespace {

const std::atomic<bool> go_on{false};

SetOutcome outcome_of(std::size_t item) {
    SetOutcome outcome;
    outcome.documents.push_back(not_checked("paper " + std::to_string(item), "", ""));
    return outcome;
}

std::vector<std::string> delivered(std::size_t items, std::size_t jobs) {
    std::vector<std::string> paths;
    Batch batch;
    batch.items = items;
    batch.jobs = jobs;
    batch.work = [](std::size_t item) {
        if (item % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));  // overtaken by the next ones
        return outcome_of(item);
    };
    batch.deliver = [&](SetOutcome&& outcome) { paths.push_back(outcome.documents.front().path); };
    EXPECT_EQ(run_batch(batch, go_on), items);
    return paths;
}

TEST(Batch, OutcomesComeInTheOrderOfTheItemsWhateverTheNumberOfWorkers) {
    const std::vector<std::string> one = delivered(100, 1);
    ASSERT_EQ(one.size(), 100U);
    EXPECT_EQ(one[10], "paper 10");
    EXPECT_EQ(delivered(100, 2), one);
    EXPECT_EQ(delivered(100, 8), one);
    EXPECT_EQ(delivered(100, 0), one);
}

TEST(Batch, NothingToDoIsDone) {
    EXPECT_TRUE(delivered(0, 2).empty());
}

TEST(Batch, AsManyItemsAreWorkedOnAtOnceAsThereAreJobsAndNoMore) {
    for (const std::size_t jobs : {std::size_t{1}, std::size_t{2}, std::size_t{4}}) {
        std::atomic<std::size_t> now{0};
        std::atomic<std::size_t> most{0};
        Batch batch;
        batch.items = 40;
        batch.jobs = jobs;
        batch.work = [&](std::size_t item) {
            const std::size_t at_once = ++now;
            std::size_t seen = most.load();
            while (seen < at_once && !most.compare_exchange_weak(seen, at_once)) {
            }
            // Wait for the others, so that it does not depend on the machine whether they meet; in vain only
            // where fewer are at work than were asked for.
            for (int turn = 0; most.load() < jobs && turn < 2000; ++turn)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            --now;
            return outcome_of(item);
        };
        batch.deliver = [](SetOutcome&&) {};
        run_batch(batch, go_on);
        EXPECT_EQ(most.load(), jobs);
    }
}

TEST(Batch, AStopEndsTheInputAndDeliversWhatWasBegun) {
    for (const std::size_t jobs : {std::size_t{1}, std::size_t{4}}) {
        std::atomic<bool> stop{false};
        std::atomic<std::size_t> begun{0};
        std::size_t delivered_count = 0;
        Batch batch;
        batch.items = 1000;
        batch.jobs = jobs;
        batch.work = [&](std::size_t item) {
            ++begun;
            return outcome_of(item);
        };
        batch.deliver = [&](SetOutcome&&) {
            if (++delivered_count == 5) stop = true;
        };
        const std::size_t done = run_batch(batch, stop);
        EXPECT_EQ(done, delivered_count);
        EXPECT_EQ(done, begun.load());
        EXPECT_LT(done, batch.items);
    }
}

TEST(Batch, AWriterThatFailsEndsTheBatchWithItsError) {
    Batch batch;
    batch.items = 20;
    batch.jobs = 2;
    batch.work = outcome_of;
    batch.deliver = [](SetOutcome&&) { throw std::runtime_error("disk full"); };
    EXPECT_THROW(run_batch(batch, go_on), std::runtime_error);
}

TEST(Batch, TheOutcomesThatWaitForASlowOneAreBounded) {
    std::atomic<std::size_t> begun{0};
    Batch batch;
    batch.items = 500;
    batch.jobs = 2;
    batch.work = [&](std::size_t item) {
        ++begun;
        // The first document is slow; the others may run ahead only so far.
        for (int rounds = 0; item == 0 && rounds < 100; ++rounds)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (item == 0) {
            EXPECT_LE(begun.load(), 8U);
        }
        return outcome_of(item);
    };
    batch.deliver = [](SetOutcome&&) {};
    EXPECT_EQ(run_batch(batch, go_on), 500U);
}

}  // namespace
}  // namespace assure
