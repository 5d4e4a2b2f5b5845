// What small parts say that many papers have alike, because they come from one template (styles, numbering,
// relationships, headers and footers): worked out once for each content, and shared between documents and threads. A
// part is known by its packed bytes themselves, never by a digest, so that no part can pass for another; what it costs
// is counted towards the document's limits as if it were read, so that a file ends in the same way whatever was read
// before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace assure {

// All that decides what a part says and whether it may be read.
struct PackedPart {
    std::uint32_t crc = 0;
    std::uint16_t method = 0;
    std::uint64_t size = 0;      // inflated
    std::size_t nesting = 0;     // the limit
    std::string_view context{};  // what else it depends on
    std::string_view bytes{};    // as they lie in the package

    bool operator==(const PackedPart&) const = default;
};

template <typename Product>
class KnownParts {
public:
    struct Bounds {
        std::size_t most = 16;                // the one used longest ago makes room
        std::size_t largest = 256ULL << 10U;  // inflated
    };

    KnownParts() = default;
    explicit KnownParts(Bounds bounds) : bounds_(bounds) {}

    // What the part says; null where it is not known, or its tree would not fit into `memory`.
    std::shared_ptr<const Product> find(const PackedPart& part, std::size_t memory) {
        const std::lock_guard lock(mutex_);
        for (auto known = known_.begin(); known != known_.end(); ++known) {
            if (known->part != part) continue;
            known_.splice(known_.begin(), known_, known);
            return known->memory <= memory ? known->product : nullptr;
        }
        return nullptr;
    }

    // `memory` is what its tree took.
    void add(const PackedPart& part, std::size_t memory, std::shared_ptr<const Product> product) {
        if (part.size > bounds_.largest || part.bytes.size() > bounds_.largest) return;
        const std::lock_guard lock(mutex_);
        known_.emplace_front(part, memory, std::move(product));
        if (known_.size() > bounds_.most) known_.pop_back();
    }

private:
    struct Known {
        Known(PackedPart given, std::size_t memory_taken, std::shared_ptr<const Product> what)
            : bytes(given.bytes), context(given.context), part(given), memory(memory_taken), product(std::move(what)) {
            part.bytes = bytes;
            part.context = context;
        }
        Known(const Known&) = delete;
        Known& operator=(const Known&) = delete;

        std::string bytes;
        std::string context;
        PackedPart part;  // of these
        std::size_t memory;
        std::shared_ptr<const Product> product;
    };

    Bounds bounds_;
    std::mutex mutex_;
    std::list<Known> known_;
};

}  // namespace assure
