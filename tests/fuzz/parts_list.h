// An input that stands for several files: a line "=== word/document.xml", the part's content, the next such line.
// So an input can be read and written by people, and changes to it reach the reader of the part and not only the
// unpacking.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace assure::fuzz {

struct ListedPart {
    std::string name;
    std::string content;
};

// What stands before the first such line belongs to no part. Of parts with one name the first counts.
std::vector<ListedPart> parse_parts(std::string_view list);
std::string list_of(const std::vector<ListedPart>& parts);

// The parts as a sound ZIP file, not compressed.
std::string stored_zip(const std::vector<ListedPart>& parts);

}  // namespace assure::fuzz
