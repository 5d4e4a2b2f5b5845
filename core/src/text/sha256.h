// The digest by which a report names the very file and rule pack that it speaks of.
#pragma once

#include <string>
#include <string_view>

namespace assure {

// SHA-256 as 64 hexadecimal digits. Throws std::runtime_error where the system's library has none.
std::string sha256_hex(std::string_view bytes);

}  // namespace assure
