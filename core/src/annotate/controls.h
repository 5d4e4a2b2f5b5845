// Paragraphs that a content control begins with, mostly its whole content. Word replaces that, and all that hangs in
// it, when somebody fills the control in; and LibreOffice 7.4 loses such a paragraph with the comment's own first one.
// So a comment hangs beside it.
#pragma once

#include "annotate/markup.h"

namespace assure::annotate {

// The paragraph itself where no control begins with it; else the nearest before it of which that is so (mostly the
// control's label), else the nearest behind it, else itself. A control around rows, or around what Word put in as a
// whole (a cover page, a contents list), does no harm.
const Element& beside_control(const Markup& main, const Element& paragraph);

}  // namespace assure::annotate
