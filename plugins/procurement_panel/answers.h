// How a cell answers: blank, a plain yes or no, or words of its own.
#pragma once

#include "record.h"

#include "assure/plugin/lexicon.h"
#include "assure/plugin/tables.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace assure::procurement_panel {

enum class Said : std::uint8_t { nothing, yes, no, words };

// What the cell says first: "Y – nothing to declare" says yes. A dash, a placeholder and an unticked box say nothing.
Said said(const Answer& answer, const assure::Lexicon& lexicon);

// The cell of a table as an answer under its heading.
Answer answer_of(const assure::Source& source, const assure::DataTable& table, const assure::DataRow& row,
                 std::size_t column);

// Nothing of the text is left over once the words of these lists and dates are taken away: what a pass rests on has to
// be understood to its last word, since the word that nobody knew may take everything back ("trained – by e-mail
// only").
bool understood(std::string_view text, std::span<const std::string_view> lists, const assure::Lexicon& lexicon);

// The text begins with one of the list's terms.
bool begins_with(std::string_view text, const assure::WordList& list);

// No letter and no digit: "", "–", "…".
bool wordless(std::string_view text);

}  // namespace assure::procurement_panel
