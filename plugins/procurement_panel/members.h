// The members of a panel, from tables and from lists.
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"
#include "assure/plugin/tables.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace assure::procurement_panel {

// The members of one table of members (columns.h), in order of row.
std::vector<Member> members_of_table(const assure::Source& source, const assure::DataTable& table,
                                     const assure::Lexicon& lexicon);

// The members of a list "Name, role" under a heading such as "Panel members".
std::vector<Member> members_of_lists(const assure::Source& source, assure::BlockRange range,
                                     const assure::Lexicon& lexicon);

// The members that the answer to such a label names, "Name, role" on lines of their own or parted by semicolons.
std::vector<Member> members_of_answers(const assure::Paper& paper, const assure::Lexicon& lexicon);

// The members that stand as labels and answers, "Name: …", "Role: …", one card after the other; and the tables that
// hold the cards.
std::vector<Member> members_of_cards(const assure::Paper& paper, std::set<std::uint32_t>& tables,
                                     const assure::Lexicon& lexicon);

// The heading over a block, or nothing.
std::string heading_over(const assure::Source& source, std::uint32_t block);

}  // namespace assure::procurement_panel
