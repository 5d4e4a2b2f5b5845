// The completion scripts of the shells, one file each.
#pragma once

#include "command_tree.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace assure {

// The words in a row, as the shells take choices. Names and words of ours hold no blanks and no quotes.
inline std::string joined(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

void write_bash_completion(const TreeCommand& root, std::ostream& out);
void write_zsh_completion(const TreeCommand& root, std::ostream& out);
void write_fish_completion(const TreeCommand& root, std::ostream& out);

}  // namespace assure
