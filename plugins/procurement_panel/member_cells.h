// A member made of cells, wherever they stand: in a table's row, a line of a list, a card of labels and answers.
#pragma once

#include "answers.h"
#include "capacity.h"
#include "columns.h"
#include "record.h"

#include "assure/plugin/lexicon.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure::procurement_panel {

// The cells of one row, sorted by what their columns say.
struct Cells {
    std::vector<Answer> name;
    std::vector<Answer> representing;
    std::vector<Answer> lived_experience;
    std::vector<Answer> training;
    std::vector<Answer> payment;
    std::vector<Answer> expenses;
    CapacityCells capacity;  // with role and panel role
    Duties duties;
    bool took_no_part = false;
    bool code = false;
};

// Where the role begins in "Name, role", "Name – role" or "Name (role)"; npos when the line is no member.
std::size_t role_begin(std::string_view line);

// Puts an answer under such a heading where it belongs; false for a heading that says nothing about the member. One
// column may hold two things: "Confidentiality and conflicts of interest".
bool put_answer(Cells& cells, Column column, Answer answer, const assure::Lexicon& lexicon);

// "row 'Carer'"; the row's number only where it has no label.
std::string called_by_row(const assure::Location& where, const std::string& label);
Member member_of(const assure::Source& source, const assure::Location& where, Cells cells,
                 const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
