// The files of a rule pack, read into memory within bounds. A pack is inert data that anyone may have written:
// nothing is followed out of its folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace assure {

struct PackFile {
    std::string folder;    // "words", "templates", a kind, or empty for pack.xml
    std::string stem;      // "section-present"
    std::string shown;     // the path for messages
    std::string contents;  // as it lies on the disk
};

struct PackFiles {
    std::vector<PackFile> files;  // pack.xml and the *.xml of its folders, in byte order of their names
    std::string sha256;           // over the names and contents of those files, in that order
};

// Throws Error for a folder that is no pack, a link out of it, a file that is too large or does not belong, or
// too many files.
PackFiles read_pack_files(const std::filesystem::path& folder);

}  // namespace assure
