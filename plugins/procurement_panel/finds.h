// What panels' records are made of, found in one pass through a file: tables of members, and the labels of a
// procurement's facts.
#pragma once

#include "assure/plugin/lexicon.h"
#include "assure/plugin/source.h"

#include <cstdint>
#include <string>
#include <vector>

namespace assure::procurement_panel {

struct MembersTable {
    std::uint32_t block = 0;
    std::uint32_t end = 0;  // one past its last block
    std::string headings;
};

struct Finds {
    std::vector<MembersTable> tables;
    std::vector<std::uint32_t> facts;  // blocks that name one
    bool plain_table = false;          // one of the tables needs no title to be a panel's
    bool competition = false;          // the process is given, and is one in which bids are compared

    // The first table of members in the range; null where there is none.
    [[nodiscard]] const MembersTable* table_in(assure::BlockRange range) const;
    [[nodiscard]] bool fact_in(assure::BlockRange range) const;
};

Finds look_for_records(const assure::Source& source, assure::BlockRange range, const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
