// The names of an ELF library's sections, read without loading it. Boost.DLL's library_info trusts the sizes
// that stand in the file; here every one is held against the size of the file first, so that a truncated or
// hostile library is told, not obeyed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace assure {

enum class ElfState : std::uint8_t {
    library,      // a shared library of this machine's word size; `names` holds its sections' names
    not_elf,      // something else
    not_library,  // an ELF file, but a program, an object file or for another word size
    damaged,      // begins like a library, but its tables lie outside the file
};

struct ElfSections {
    ElfState state = ElfState::not_elf;
    std::vector<std::string> names;
};

// Never throws for what is in the file; a file that cannot be opened is `not_elf`.
ElfSections read_elf_sections(const std::filesystem::path& file);

}  // namespace assure
