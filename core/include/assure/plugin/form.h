// A Paper seen as label → answer, whatever the layout. The Form pairs by geometry and looks alone; it knows
// no rule pack. It is built once, in time proportional to the paper, and is immutable.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/source.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

enum class Layout : std::uint8_t {
    two_columns,     // label cell, answer cell
    four_columns,    // label, answer, label, answer
    label_above,     // label cell above its answer cell
    one_cell_row,    // a row of one cell holds the label, the next row (or the rest of the cell) the answer
    same_paragraph,  // "Label: answer"
    heading,         // heading, then blocks
    bold_line,       // a short bold line, then blocks
    control,         // a content control whose title is the only label
    nested_table,    // a label whose answer is a table of its own labels
    element,         // an XML element, or a block with its own label
};

// One tick box of an answer, with the words it stands for.
struct Option {
    std::string text;                 // "For decision"
    Mark state = Mark::unknown_tick;  // ticked, unticked or unknown_tick
    TextPart where;
};

// A piece of an answer. Labels of fields inside the answer ("Who was involved?") are kept in reading order
// but marked, since a label answers nothing.
struct AnswerPart {
    TextPart part;
    bool label = false;
};

struct Field {
    std::string label;  // as typed, without end punctuation
    std::string key;    // label_key(label), for matching
    Layout layout = Layout::two_columns;
    TextPart label_part;              // where the label stands (first paragraph of it)
    std::vector<AnswerPart> answer;   // in reading order; empty when nothing stands there
    std::vector<Option> options;      // tick boxes in the answer, in reading order
    BlockRange answer_blocks;         // the blocks the answer lies in (may be empty)
    std::uint32_t parent = no_index;  // index of the field in whose answer this one lies

    // The answer's text, paragraphs joined by line breaks, labels of inner fields included.
    [[nodiscard]] ASSURE_EXPORT std::string text() const;
};

class ASSURE_EXPORT Form {
public:
    // Reads the blocks of `range` (and the text boxes anchored in it) as label → answer.
    Form(const Source& source, BlockRange range);

    [[nodiscard]] std::span<const Field> fields() const { return fields_; }
    [[nodiscard]] BlockRange range() const { return range_; }

private:
    std::vector<Field> fields_;
    BlockRange range_;
};

// Where the field stands: its label's place with `label` filled in; and where its answer stands or, when
// there is none, belongs.
ASSURE_EXPORT Location label_location(const Source& source, const Field& field);
ASSURE_EXPORT Location answer_location(const Source& source, const Field& field);
// Where these words of its answer stand, named after the field.
ASSURE_EXPORT Location answer_location(const Source& source, const Field& field, const TextPart& words);

}  // namespace assure
