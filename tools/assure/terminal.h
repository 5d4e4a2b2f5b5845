// What is known about the terminal the command runs in.
#pragma once

#include <cstddef>
#include <cstdint>

namespace assure {

enum class When : std::uint8_t { automatic, always, never };

bool stdout_is_terminal();
bool stderr_is_terminal();

// Columns of the terminal at stdout; where stdout is none, the variable COLUMNS; else 80.
std::size_t stdout_width();
// The same for a report that goes to a file: never the terminal's.
std::size_t file_width();

// Whether to colour a text on stdout: as asked, else only on a terminal that can, and not under NO_COLOR.
bool colour_stdout(When when);

}  // namespace assure
