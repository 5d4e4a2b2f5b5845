// What the benchmarks read: papers made of tests/papers, and documents of any size. The same bytes every time.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace assure::benchmarks {

// Word files of the sources in tests/papers, in each layout in turn.
std::vector<std::string> make_papers(std::size_t count);

// What a long document is made of.
enum class Shape {
    paragraphs,  // plain text, some of it bold, inserted or deleted, with a heading now and then
    table,       // one table of three columns
};

// A Word file whose main part has about that many bytes of XML.
std::string make_document(Shape shape, std::size_t xml_bytes);

}  // namespace assure::benchmarks
