// Both sides of a document's tracked changes, from the marks and deletions of its Source.
#pragma once

#include "assure/plugin/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure::test {

enum class Side : std::uint8_t {
    accepted,  // insertions stay, deletions go
    rejected,  // deletions come back, insertions go
};

// The words of a file's text, in the order in which they stand in its parts. `bytes` are the file's: what stands
// between two pieces tells whether a word may go on from one to the other.
std::vector<std::string> words_of_side(const Source& source, std::string_view bytes, Side side);

}  // namespace assure::test
