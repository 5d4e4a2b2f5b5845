// From a file to a Source. The format is recognised by content, never by name.
#pragma once

#include "assure/app/limits.h"
#include "assure/plugin/source.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace assure {

// Reads a file from the disk. Throws Error with a sentence and a next step for a file that is missing,
// unreadable, of a type that is not read (PDF, .doc, .rtf, …), encrypted, damaged or over a limit.
std::shared_ptr<const Source> read_file(const std::string& path, const Limits& limits);

// The same for bytes at hand; `name` is what the Source is called.
std::shared_ptr<const Source> read_bytes(std::string_view bytes, const std::string& name, const Limits& limits);

}  // namespace assure
