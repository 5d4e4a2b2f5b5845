// A file of waivers, XML or CSV, as people keep it. Whether its rules exist and its waivers are used is asked
// elsewhere (engine/waivers.h).
#pragma once

#include "assure/app/waiver.h"

#include <filesystem>
#include <string>
#include <vector>

namespace assure {

// In the order of the file. Throws Error with file and line for any mistake: an unknown or missing field, an empty
// one, a day that is none, an expiry before the start, a scope that names no paper.
std::vector<Waiver> read_waivers(const std::filesystem::path& file);

// The same for contents that were read: CSV where the name of the file, as messages show it, ends so; else XML.
std::vector<Waiver> parse_waivers(const std::string& shown, const std::string& contents);

}  // namespace assure
