// How a cell answers: blank, a plain yes or no, or words of its own.
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"
#include "assure/plugin/tables.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace assure::procurement_panel {

enum class Said : std::uint8_t { nothing, yes, no, words };

// What the cell says first: "Y – nothing to declare" says yes. A dash, a placeholder and an unticked box say nothing.
Said said(const Answer& answer, const assure::Lexicon& lexicon);

// The cell of a table as an answer under its heading.
Answer answer_of(const assure::Source& source, const assure::DataTable& table, const assure::DataRow& row,
                 std::size_t column);

// The text begins with one of the list's terms.
bool begins_with(std::string_view text, const assure::WordList& list);

// No letter and no digit: "", "–", "…".
bool wordless(std::string_view text);

}  // namespace assure::procurement_panel
