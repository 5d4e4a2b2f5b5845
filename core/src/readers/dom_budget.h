// A bound on the memory of one document's XML trees: 64 MiB of tiny elements would take over 1 GiB. It is
// counted through pugixml's allocation hooks, for the thread on which the budget stands, and so are the bytes
// that a tree is parsed in.
#pragma once

#include <cstddef>

namespace assure {

class DomBudget {
public:
    // While this object lives, trees made on this thread may take `bytes` together; parsing beyond it ends with
    // pugixml's status_out_of_memory.
    explicit DomBudget(std::size_t bytes);
    ~DomBudget();
    DomBudget(const DomBudget&) = delete;
    DomBudget& operator=(const DomBudget&) = delete;

    [[nodiscard]] bool take(std::size_t bytes);
    void give_back(std::size_t bytes);
    // What the budget of this thread has left; all there is where none stands.
    [[nodiscard]] static std::size_t left();

    // While it lives, no budget stands on this thread: for trees that no single document pays for.
    class Absence {
    public:
        Absence();
        ~Absence();
        Absence(const Absence&) = delete;
        Absence& operator=(const Absence&) = delete;

    private:
        DomBudget* outer_;
    };

private:
    std::size_t left_;
    DomBudget* outer_;
};

// Memory that is no tree's but needed for one, charged to the thread's budget while this object lives.
class DomCharge {
public:
    DomCharge() = default;
    ~DomCharge();
    DomCharge(const DomCharge&) = delete;
    DomCharge& operator=(const DomCharge&) = delete;

    // Whether the budget, where there is one, has so much left.
    [[nodiscard]] bool take(std::size_t bytes);
    // Answers from now on for what was charged already.
    void take_over(std::size_t bytes) { taken_ += bytes; }

private:
    std::size_t taken_ = 0;
};

}  // namespace assure
