// Labelled examples of records, in every form that a user may bring, against what people said of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace assure::test {

// A file of labelled examples: beside this source tree, or in the folder that ASSURE_EXAMPLES names. Empty
// when there is none.
std::string examples_file(std::string_view name);

// Checks the examples as XML and as Word documents in several layouts, recognised by the plugins. Prints
// each disagreement and the agreement, and fails the test for a false pass. Only rules that are labelled
// and in `rules` are compared. Returns the agreement, 0 to 1.
double compare_with_labels(const std::string& file, std::string_view kind, const std::vector<std::string>& rules);

}  // namespace assure::test
