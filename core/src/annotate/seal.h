// A seal on a copy that we wrote: a digest of the whole file, in the place that ZIP files have for a comment. Whatever
// program saves the copy again writes the file anew, so that what people wrote into it is told from what we wrote.
#pragma once

#include <string>
#include <string_view>

namespace assure::annotate {

// The package with a seal behind the comment it has on the whole file; a seal of an earlier run is replaced. Without
// one where no room is left for it. Precondition: a package that read_zip_directory has read.
std::string sealed(std::string package);

// Whether the file is as it was when it was sealed, byte for byte. False for what has no seal.
bool seal_holds(std::string_view file);

}  // namespace assure::annotate
