// Small changes to an input that keep most of it well-formed: elements are removed, doubled, moved, wrapped and
// renamed, attributes and texts changed, parts swapped. Random bytes alone seldom get past the XML parser.
#pragma once

#include "fuzz/targets.h"

#include <functional>
#include <random>
#include <string>
#include <string_view>

namespace assure::fuzz {

// Changes some bytes of a text.
using ByteMutator = std::function<void(std::string&)>;

// The input with one or a few changes. `other` is another input to take elements and parts from; it may be empty.
std::string mutated(std::string_view input, std::string_view other, InputShape shape, std::mt19937& random,
                    const ByteMutator& bytes);

}  // namespace assure::fuzz
