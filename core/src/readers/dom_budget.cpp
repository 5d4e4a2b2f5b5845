#include "readers/dom_budget.h"

#include <malloc.h>
#include <pugixml.hpp>

#include <cstdlib>
#include <limits>

namespace assure {
namespace {

thread_local DomBudget* current = nullptr;

// The blocks are malloc's own, so that a tree made before the hooks were set can be freed after.
void* allocate(std::size_t size) {
    if (current != nullptr && !current->take(size)) return nullptr;
    return std::malloc(size);  // NOLINT(cppcoreguidelines-no-malloc): pugixml takes C functions
}

void deallocate(void* memory) {
    if (current != nullptr && memory != nullptr) current->give_back(malloc_usable_size(memory));
    std::free(memory);  // NOLINT(cppcoreguidelines-no-malloc)
}

void set_hooks_once() {
    static const bool done = [] {
        pugi::set_memory_management_functions(allocate, deallocate);
        return true;
    }();
    static_cast<void>(done);
}

}  // namespace

DomBudget::DomBudget(std::size_t bytes) : left_(bytes), outer_(current) {
    set_hooks_once();
    current = this;
}

DomBudget::~DomBudget() {
    current = outer_;
}

bool DomBudget::take(std::size_t bytes) {
    if (bytes > left_) return false;
    left_ -= bytes;
    return true;
}

void DomBudget::give_back(std::size_t bytes) {
    left_ += bytes;
}

std::size_t DomBudget::left() {
    return current == nullptr ? std::numeric_limits<std::size_t>::max() : current->left_;
}

DomBudget::Absence::Absence() : outer_(current) {
    current = nullptr;
}

DomBudget::Absence::~Absence() {
    current = outer_;
}

DomCharge::~DomCharge() {
    if (current != nullptr) current->give_back(taken_);
}

bool DomCharge::take(std::size_t bytes) {
    if (current == nullptr) return true;
    if (!current->take(bytes)) return false;
    taken_ += bytes;
    return true;
}

}  // namespace assure
