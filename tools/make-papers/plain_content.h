// What the two makers of XML share: the words of blocks, and the rows of a table by the headings above them.
#pragma once

#include "make-papers/paper_source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace assure::papers {

// The paragraphs of blocks, as texts; fields and tables have none.
std::vector<std::string> texts_of(const std::vector<Node>& blocks);
// Whether fields or a table stand among the blocks.
bool is_structured(const std::vector<Node>& blocks);
// The index of the block behind a heading and all that stands under it.
std::size_t section_end(const std::vector<Node>& blocks, std::size_t heading);

struct PlainCell {
    std::string column;  // the heading above it
    const Node* cell = nullptr;
};
// The rows under a table's first. A cell that reaches down stands in its first row only.
std::vector<std::vector<PlainCell>> rows_of(const Node& table);

}  // namespace assure::papers
