#include "annotate/seal.h"

#include "readers/zip_directory.h"
#include "text/sha256.h"

#include <cstddef>

namespace assure::annotate {
namespace {

constexpr std::string_view mark = "assure-copy:";
constexpr std::size_t seal_length = mark.size() + 64;  // a SHA-256 in hexadecimal digits
constexpr std::size_t longest_comment = 0xFFFF;

bool has_seal(std::string_view file) {
    return file.size() >= seal_length && file.substr(file.size() - seal_length, mark.size()) == mark;
}

// The comment's length stands in the two bytes before it.
void put_length(std::string& package, std::size_t comment, std::size_t length) {
    package[comment - 2] = static_cast<char>(length & 0xFFU);
    package[comment - 1] = static_cast<char>(length >> 8U);
}

}  // namespace

std::string sealed(std::string package) {
    std::size_t length = zip_comment(package).size();
    if (length >= seal_length && has_seal(package)) {
        package.resize(package.size() - seal_length);
        length -= seal_length;
    }
    const bool has_room = length + seal_length <= longest_comment;
    put_length(package, package.size() - length, has_room ? length + seal_length : length);
    if (has_room) package += std::string(mark) + sha256_hex(package);
    return package;
}

bool seal_holds(std::string_view file) {
    if (!has_seal(file)) return false;
    const std::string_view body = file.substr(0, file.size() - seal_length);
    return file.substr(body.size() + mark.size()) == sha256_hex(body);
}

}  // namespace assure::annotate
