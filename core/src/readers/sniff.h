// What a file is, by its content and never by its name.
#pragma once

#include "assure/plugin/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace assure {

enum class FileType : std::uint8_t {
    empty,
    zip,  // a package; what is in it must be looked at
    xml,
    pdf,
    ole2_word,       // .doc
    ole2_encrypted,  // a package under a password
    ole2_labelled,   // a package protected by a sensitivity label
    ole2_other,
    rtf,
    html,
    image,
    unknown,
};

FileType sniff(std::string_view bytes);

// Why a file of that type is not read and what to do, for every type but zip and xml.
Error not_read(FileType type, const std::string& path);

}  // namespace assure
