// The files that sources name with <makes file="…"/>, made or compared with those on the disk.
#pragma once

#include "make-papers/paper_maker.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace assure::papers {

// The bytes of a paper as "docx", "flat-opc", "xlsx", "xml" or "vocabulary". Throws assure::Error for another format.
std::string make_bytes(const PaperSource& source, std::string_view format, Layout layout,
                       const ExcelChoices& choices = {});
// Whether a file of that ending (".docx") is one that sources make.
bool is_made_ending(std::string_view ending);

// Makes every file that the .paper.xml files in `sources` name, under `fixtures`. Returns a sentence for each
// file that was not as its source says; with `write`, those are written. Word and Excel files are compared
// part by part, because packing differs between versions of zlib. Also named: files that no source makes.
std::vector<std::string> update_fixtures(const std::filesystem::path& sources, const std::filesystem::path& fixtures,
                                         bool write);

// A file's bytes; throws assure::Error when it cannot be read.
std::string read_text(const std::filesystem::path& file);
// Writes a file and the folders it needs; throws assure::Error when that fails.
void write_bytes(const std::filesystem::path& file, std::string_view bytes);

}  // namespace assure::papers
