// Where something stands (or belongs): in a reader's words, to be found in Word or Excel, and exactly, in
// the bytes of the inflated part. All indices are 1-based; 0 and empty mean "not applicable".
#pragma once

#include "assure/plugin/export.h"

#include <cstddef>
#include <string>
#include <vector>

namespace assure {

struct Location {
    std::string document;              // only where a result points into several papers
    std::string channel;               // "text box", "header", "footnote" …; empty for the body
    std::vector<std::string> heading;  // outermost first
    std::vector<int> table_path;       // the n-th table of the document, then of its cell, from the outside in
    // The same for people: counted in the section that is named; 0 where that has one table only. Empty: as above.
    std::vector<int> table_words;
    int row = 0;                 // as it is seen, with header rows counted
    int column = 0;              // grid column
    std::string column_heading;  // where the table has a header row
    bool after = false;          // something missing belongs right after this place, not in it
    bool column_matters = true;  // whether people need the column: not beside the label of the field
    std::string label;           // the label of the row or field
    std::string sheet;           // Excel
    std::string cell;            // Excel, "B7"
    std::string part;            // "word/document.xml"
    std::size_t offset = 0;      // bytes of the inflated part as UTF-8
    std::size_t length = 0;

    friend bool operator==(const Location&, const Location&) = default;
};

// The location in a reader's words: "section 'Equality' › table 2 › row 'Impact' › column 'Answer'". A table
// that is the only one of its section has no number, nor has a row that its label names. Where something belongs:
// "after section 'Equality' › row 'Impact'".
// Never empty: "the document" where nothing is known.
ASSURE_EXPORT std::string describe(const Location& location);

}  // namespace assure
