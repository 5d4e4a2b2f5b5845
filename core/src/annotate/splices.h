// Changes of a text by the bytes they stand at. The text between them is never touched, so that a document is added
// to without being written anew.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure::annotate {

class Splices {
public:
    // The bytes [begin, end) become `text`. Precondition: no two changes overlap. What is put in at one place comes in
    // the order of the calls.
    void replace(std::size_t begin, std::size_t end, std::string text);
    void insert(std::size_t at, std::string text) { replace(at, at, std::move(text)); }
    void erase(std::size_t begin, std::size_t end) { replace(begin, end, {}); }

    [[nodiscard]] bool empty() const { return changes_.empty(); }
    [[nodiscard]] std::string applied(std::string_view text) const;
    // Where a byte of the old text stands in the new one; a byte that was taken out: where it would stand.
    [[nodiscard]] std::size_t moved(std::size_t offset) const;

private:
    struct Change {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string text;
    };
    [[nodiscard]] std::vector<const Change*> in_order() const;

    std::vector<Change> changes_;
};

}  // namespace assure::annotate
