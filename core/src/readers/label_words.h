// A name in XML as words for people: "TrainingCompleted" → "Training completed".
#pragma once

#include <string>
#include <string_view>

namespace assure {

// Splits at capitals, digits, '-', '_', '.' and drops a prefix: "co-production-assurance" → "Co production
// assurance", "hasNHSNumber" → "Has NHS number", "nda-signed" → "NDA signed".
std::string label_words(std::string_view name);

// The label of an attribute beside the text of its element: "Meeting" and "date" → "Meeting date".
std::string label_of_both(std::string_view label, std::string_view attribute_name);

}  // namespace assure
