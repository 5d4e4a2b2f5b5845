// A Location as the reports and `assure inspect` write it (spec/report.md): only what is known.
#pragma once

#include "assure/plugin/location.h"

#include <nlohmann/json.hpp>

#include <string>

namespace assure {

nlohmann::ordered_json location_json(const Location& location);

// The value as text, indented by two, its further lines by `margin` more. Bytes that are not UTF-8 become
// U+FFFD, so that the text is valid JSON whatever a document holds.
std::string dump_json(const nlohmann::ordered_json& value, std::size_t margin = 0);

}  // namespace assure
