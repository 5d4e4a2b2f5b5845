// A bound on the memory of one document's XML trees: 64 MiB of tiny elements would take over 1 GiB. It is
// counted through pugixml's allocation hooks, for the thread on which the budget stands.
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

    bool take(std::size_t bytes);
    void give_back(std::size_t bytes);

private:
    std::size_t left_;
    DomBudget* outer_;
};

}  // namespace assure
