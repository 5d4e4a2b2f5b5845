// Small changes to JSON that keep it JSON: values are removed, doubled, exchanged and changed.
#pragma once

#include "fuzz/mutator.h"

#include <random>
#include <string>

namespace assure::fuzz {

// The document, or where there is one a line, the document of one line, with a few changes. `other` is another input
// to take values from; it may be empty. What is no JSON has some bytes changed.
std::string edited_json(const std::string& input, const std::string& other, std::mt19937& random,
                        const ByteMutator& bytes);

}  // namespace assure::fuzz
