#include "engine/elf_sections.h"

#include <elf.h>
#include <link.h>

#include <array>
#include <cstring>
#include <fstream>
#include <optional>
#include <string_view>

namespace assure {
namespace {

using Header = ElfW(Ehdr);
using Section = ElfW(Shdr);

constexpr unsigned char native_class = sizeof(void*) == 8 ? ELFCLASS64 : ELFCLASS32;
constexpr std::uint64_t name_table_limit = 1U << 20U;  // real libraries: under 2 kB

// The file, read only where its size says that something can stand.
class BoundedFile {
public:
    explicit BoundedFile(const std::filesystem::path& path) : stream_(path, std::ios::binary | std::ios::ate) {
        if (stream_) size_ = static_cast<std::uint64_t>(stream_.tellg());
    }

    bool read(std::uint64_t offset, void* into, std::uint64_t size) {
        if (!stream_ || offset > size_ || size > size_ - offset) return false;
        stream_.seekg(static_cast<std::streamoff>(offset));
        stream_.read(static_cast<char*>(into), static_cast<std::streamsize>(size));
        return static_cast<bool>(stream_);
    }

private:
    std::ifstream stream_;
    std::uint64_t size_ = 0;
};

bool is_native_library(const Header& header) {
    return header.e_ident[EI_CLASS] == native_class && header.e_ident[EI_DATA] == ELFDATA2LSB &&
           header.e_type == ET_DYN && header.e_shentsize == sizeof(Section);
}

std::optional<std::vector<std::string>> names_of(BoundedFile& file, const Header& header) {
    // e_shnum has 16 bits, so the table has at most 4 MiB, whatever the file says.
    std::vector<Section> sections(header.e_shnum);
    if (header.e_shstrndx >= sections.size()) return std::nullopt;
    if (!file.read(header.e_shoff, sections.data(), sections.size() * sizeof(Section))) return std::nullopt;

    const Section& table = sections[header.e_shstrndx];
    if (table.sh_size > name_table_limit) return std::nullopt;
    std::string text(static_cast<std::size_t>(table.sh_size), '\0');
    if (!file.read(table.sh_offset, text.data(), text.size())) return std::nullopt;

    std::vector<std::string> names;
    for (const Section& section : sections) {
        if (section.sh_name >= text.size()) return std::nullopt;
        const std::string_view rest = std::string_view(text).substr(section.sh_name);
        names.emplace_back(rest.substr(0, rest.find('\0')));
    }
    return names;
}

}  // namespace

ElfSections read_elf_sections(const std::filesystem::path& file) {
    BoundedFile bytes(file);
    std::array<char, SELFMAG> magic{};
    if (!bytes.read(0, magic.data(), magic.size()) || std::memcmp(magic.data(), ELFMAG, SELFMAG) != 0) return {};
    Header header{};
    if (!bytes.read(0, &header, sizeof header)) return {ElfState::damaged, {}};
    if (!is_native_library(header)) return {ElfState::not_library, {}};
    std::optional<std::vector<std::string>> names = names_of(bytes, header);
    if (!names) return {ElfState::damaged, {}};
    return {ElfState::library, std::move(*names)};
}

}  // namespace assure
