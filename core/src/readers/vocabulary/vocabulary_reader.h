// A paper in our own vocabulary as a Source: the blocks that any XML gives, under the labels of its schema.
#pragma once

#include "readers/vocabulary/check.h"
#include "source/source_builder.h"

#include <string>

namespace assure::vocabulary {

// The format's name in reports.
std::string format_name();

// Throws Error for what its schema does not allow (check.h).
void read(const XmlTree& tree, const std::string& path, SourceBuilder& builder);

}  // namespace assure::vocabulary
