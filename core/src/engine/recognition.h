// Which ranges of a Source are papers of which kind. A false claim makes a false verdict: rival claims on one
// range are not settled here but put before a person, with both reasons.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/paper.h"
#include "engine/plugin_host.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {

struct Recognised {
    const Kind* kind = nullptr;  // null: no paper, and `problem` says why
    Claim claim;
    bool unknown = false;  // a problem because no kind claimed anything
    std::string problem;
    Obstacle obstacle = Obstacle::file;  // who can mend the problem
    std::string next_step;
};

// In reading order, never empty. With `forced_kind` the whole body is one paper of that kind.
// Precondition: `forced_kind` is empty or the name of a kind of the registry.
std::vector<Recognised> recognise(const Source& source, const Registry& registry, const Lexicon& lexicon,
                                  std::string_view forced_kind);

}  // namespace assure
