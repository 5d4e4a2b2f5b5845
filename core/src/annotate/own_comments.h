// Our comments of an earlier run, to be taken out before the new ones are put in. Other people's stay.
#pragma once

#include "annotate/markup.h"
#include "annotate/splices.h"

#include <set>

namespace assure::annotate {

// Whether an element of a comments part is a comment of ours.
bool is_own_comment(const Element& element);

// The ids of our comments in a comments part.
std::set<int> own_ids(const Markup& comments);

// The changes that take our comments out of the comments part.
Splices without_own_comments(const Markup& comments);
// The changes that take the marks of those comments out of the main part.
Splices without_marks(const Markup& main, const std::set<int>& ids);

}  // namespace assure::annotate
