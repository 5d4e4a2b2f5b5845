// The digest by which a report names the very file and rule pack that it speaks of.
#pragma once

#include <string>
#include <string_view>

namespace assure {

// SHA-256 as 64 hexadecimal digits. Throws std::runtime_error where the system's library has none.
std::string sha256_hex(std::string_view bytes);
// The same in base64, as HTML's content security policy writes digests.
std::string sha256_base64(std::string_view bytes);

}  // namespace assure
