// The lists in a package that say what its parts are: a part of comments has to stand in both, or Word does not open
// the file.
#pragma once

#include "annotate/markup.h"
#include "annotate/splices.h"

#include <string>
#include <string_view>

namespace assure::annotate {

// The change of [Content_Types].xml that names the part `name` as comments; none where it is named already.
Splices with_comments_type(const Markup& types, const std::string& name);

// The change of a part's relationships that points to its comments. `target` is relative to the part's folder.
Splices with_comments_relationship(const Markup& relationships, std::string_view target, bool strict);

// Relationships of a part that had none.
std::string comments_relationships(std::string_view target, bool strict);

}  // namespace assure::annotate
