// Which comment answers which, and what else Word keeps about comments beside them: parts (commentsExtended,
// commentsIds) that name each comment by the id of its paragraph ([MS-DOCX], paraId and paraIdParent). When one of our
// comments is taken out, what is said there of it goes too, and an answer to it becomes a comment of its own: it would
// answer nothing.
#pragma once

#include "annotate/markup.h"
#include "annotate/splices.h"

#include <set>
#include <string>

namespace assure::annotate {

// The ids of the paragraphs of our comments, in a comments part. A comment has none until Word has saved it.
std::set<std::string> own_paragraphs(const Markup& comments);

// The changes of a part about comments, from which these paragraphs' comments are gone.
Splices without_answered(const Markup& about_comments, const std::set<std::string>& paragraphs);

}  // namespace assure::annotate
