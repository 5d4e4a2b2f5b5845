// The colours of papers, as RRGGBB, for every file type that has them.
#pragma once

#include "make-papers/paper_source.h"

#include <string>
#include <string_view>

namespace assure::papers {

struct Look {
    std::string label_fill;
    std::string label_text;
    std::string header_fill;
    std::string header_text;
    std::string borders;
};

// The look of that name: "pale", "blue", "plain".
Look look_of(std::string_view name);
// What a cell of a table is filled with (empty: nothing), and the colour of its text (empty: the usual one).
std::string fill_of(const Look& look, const Node& row, const Node& cell);
std::string text_colour_of(const Look& look, const Node& row, const Node& cell);

}  // namespace assure::papers
