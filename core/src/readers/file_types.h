// The types of file that are read, by the endings of their names, as everything that speaks of them says it.
// What a file really is, its content decides: see sniff.h.
#pragma once

#include <string>
#include <string_view>

namespace assure {

// ".docx", in small letters; empty where the name has no ending.
std::string type_of(const std::string& path);

// Whether files of that type are read. `type` as type_of() gives it.
bool is_read_type(std::string_view type);

// "Word": what a file with that ending should hold; empty for a type that is not read.
std::string_view content_expected(std::string_view type);

// "Word (.docx) or XML (.xml) files".
std::string read_types_words(std::string_view last_joiner);

}  // namespace assure
