// What the parts of a package are that a reader does not open, and whether one may hold evidence: for the Coverage.
// Each reader has a list for its kind of package; the words are for a reader of the report.
#pragma once

#include "assure/plugin/source.h"

#include <span>
#include <string_view>

namespace assure {

struct PartKind {
    std::string_view words;  // a piece of the part's name, in small letters; the name is taken to begin with "/"
    std::string_view why;
    bool may_hold_evidence;
    PartState state = PartState::skipped;
};

// The first of `kinds` that fits. What fits none is of an unknown type, and may hold anything.
PartKind kind_of_part(std::string_view name, std::span<const PartKind> kinds);

}  // namespace assure
