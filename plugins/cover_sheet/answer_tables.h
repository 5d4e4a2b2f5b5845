// Covers whose sections are the rows of a table with a header: "Section | Response | Lead". The Form knows no words, so
// it takes such a table for one of records; which column answers is for the pack's words to say.
#pragma once

#include <assure/plugin/form.h>
#include <assure/plugin/lexicon.h>

#include <vector>

namespace assure::cover_sheet {

// The rows that the form does not read, each as its label and what stands in the columns that answer (answer-columns),
// with the chosen one of the columns that are only ticked (choice-columns). Other columns, such as who leads or the
// guidance, answer nothing. A table without a column that answers gives no fields.
std::vector<Field> fields_of_tables(const Source& source, const Form& form, const Lexicon& lexicon);

}  // namespace assure::cover_sheet
