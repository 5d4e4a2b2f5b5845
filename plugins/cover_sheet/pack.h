// Papers of an agenda pack before which no cover sheet stands.
#pragma once

#include <assure/plugin/lexicon.h>
#include <assure/plugin/paper.h>

#include <vector>

namespace assure::cover_sheet {

// The papers that begin behind this cover and its own paper, each under a heading such as "Agenda item 9: Dental
// access". The cover's range is cut where the first of them begins.
std::vector<Claim> papers_without_cover(const Source& source, Claim& cover, const Lexicon& lexicon);

}  // namespace assure::cover_sheet
