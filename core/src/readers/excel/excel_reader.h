// An Excel workbook as a Source: each sheet a heading with its name, its cells as tables and paragraphs
// (sheet_blocks.h), then the stories beside them. Text of hidden sheets, rows and columns is marked hidden.
// Formulas count by the results that are stored with them; of conditional formats, those that strike or hide
// text by a plain comparison (conditional_looks.h).
#pragma once

#include "assure/app/limits.h"
#include "readers/package.h"
#include "source/source_builder.h"

namespace assure::excel {

// Puts the workbook into the builder: sheets, stories, properties, Coverage. Throws Error for a damaged one.
void read_workbook(Package& package, const Limits& limits, SourceBuilder& builder);

}  // namespace assure::excel
