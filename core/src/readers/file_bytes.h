// A file's bytes.
#pragma once

#include "assure/plugin/error.h"

#include <cstddef>
#include <string>

namespace assure {

// A file that cannot be had at all: its author can do nothing about that, whoever named it can.
class NotOpened : public Error {
public:
    using Error::Error;
};

// The whole file. Throws NotOpened for a file that is missing, a folder, not permitted or cannot be read to its end,
// and Error for one that is larger than `limit`.
std::string load_file(const std::string& path, std::size_t limit);

}  // namespace assure
