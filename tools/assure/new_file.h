// Files that people go on to work in (checklists, blank papers): a run makes them and never replaces one.
#pragma once

#include <CLI/App.hpp>

#include <filesystem>
#include <string>

namespace assure {

// -o, --output
CLI::Option* add_new_file_option(CLI::App& command, std::filesystem::path& file);

// Writes the file whole or not at all; to stdout where none, or "-", is named. Throws ReportNotWritten, saying `what`
// cannot be written, also where a file of that name is there already.
void write_new_file(const std::string& bytes, const std::filesystem::path& file, const char* what);

}  // namespace assure
