// What several kinds claim of one file, parted into papers.
#pragma once

#include "assure/plugin/paper.h"

#include <vector>

namespace assure {

struct Candidate {
    const Kind* kind = nullptr;
    Claim claim;
};

// The papers in reading order: of each the one candidate, or the rivals between which only a person can decide.
// Claims on the same blocks are parted where the later one's signs begin. One that lies inside another, which goes on
// behind it, leaves the other whole: an appendix may be a record of its own.
std::vector<std::vector<Candidate>> part(std::vector<Candidate> candidates);

}  // namespace assure
