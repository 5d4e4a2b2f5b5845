// A page header or footer of a sheet, which is written in codes: "&L&\"Arial,Bold\"Draft&RPage &P".
#pragma once

#include "readers/text_sink.h"
#include "source/source_builder.h"

#include <cstdint>
#include <string_view>

namespace assure::excel {

// Ends a paragraph for each of its sections (left, centre, right) and lines that hold text. `raw` begins at
// `offset` of the part.
void read_page_text(std::string_view raw, std::uint32_t offset, Marks marks, TextSink& sink, SourceBuilder& builder);

}  // namespace assure::excel
