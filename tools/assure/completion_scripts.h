// The completion scripts of the shells, one file each.
#pragma once

#include "command_tree.h"

#include <iosfwd>

namespace assure {

void write_bash_completion(const TreeCommand& root, std::ostream& out);
void write_zsh_completion(const TreeCommand& root, std::ostream& out);
void write_fish_completion(const TreeCommand& root, std::ostream& out);

}  // namespace assure
