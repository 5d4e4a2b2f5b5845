// A Source as lines of text, for tests that compare all of it at a glance.
#pragma once

#include "assure/plugin/source.h"

#include <string>

namespace assure::test {

// One line a block: "# heading", "- item", "text", "label: text" for a field, "table 2x3", each indented by two
// for every table it stands in; a cell's first block is led by "[row,column] ".
std::string outline(const Source& source);

// The words of the blocks of a channel, one block a line.
std::string channel_text(const Source& source, Channel channel);

// The names of the marks a text carries, for each piece of equal marks: "plain|pending+bold".
std::string marks_of(const Text& text);

// The block with that text, and its index; a test that has none fails.
const Block& block_with(const Source& source, std::string_view text);
std::uint32_t index_of(const Source& source, std::string_view text);

}  // namespace assure::test
