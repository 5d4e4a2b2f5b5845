// Where a comment is hung in the main part. A comment is two marks around the words it is about, and a run with its
// reference; each stands inside a paragraph of the main text, where the schema lets marks and runs stand among what
// else the paragraph holds, so tables, rows and cells are never touched.
#pragma once

#include "annotate/markup.h"

#include <cstddef>
#include <optional>

namespace assure::annotate {

// A place between two elements, or in a run, which is then closed before it and opened again behind it.
struct Gap {
    std::size_t at = 0;
    const Element* run = nullptr;        // to be split here
    const Element* text = nullptr;       // the text of the run, where the split is inside it
    const Element* paragraph = nullptr;  // one that is an empty tag, to be opened
};

struct Anchor {
    Gap from;
    Gap to;
    Gap reference;
    const Element* paragraph = nullptr;
};

// Around the bytes [offset, offset + length) of the main part; around the whole paragraph where the length is 0, or
// where they stand in a text box. What leaves the paragraph is cut off at its end, and what cannot be divided (a field,
// a content control, a deletion) is taken whole; for a paragraph that a control begins with, the one beside it. Nothing
// for bytes in no paragraph of the main text.
std::optional<Anchor> anchor_at(const Markup& main, std::size_t offset, std::size_t length);

// Around the first paragraph of the main text; nothing where there is none.
std::optional<Anchor> first_anchor(const Markup& main);

}  // namespace assure::annotate
