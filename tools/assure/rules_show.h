// What `assure rules show` says of one rule.
#pragma once

#include "assure/app/engine.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace assure {

// A pack's text in lines that fit the terminal.
std::string laid_out(std::string_view text, std::size_t indent);

// Throws when stdout cannot be written.
void show_rule(const Engine& engine, const Rule& rule);

}  // namespace assure
