#include "engine/elf_sections.h"
#include "temporary_folder.h"

#include <elf.h>
#include <gtest/gtest.h>
#include <link.h>

#include <cstring>
#include <fstream>
#include <limits>

namespace assure {
namespace {

namespace fs = std::filesystem;

class ElfSectionsTest : public testing::Test {
protected:
    ~ElfSectionsTest() override { fs::remove(file_); }

    ElfSections read(const std::string& bytes) {
        std::ofstream(file_, std::ios::binary) << bytes;
        return read_elf_sections(file_);
    }

    // A small library: a header, a table of two sections, and their names.
    static std::string library() {
        const std::string names("\0.shstrtab\0.assure.plugin.1.abc\0", 32);
        ElfW(Ehdr) header{};
        std::memcpy(&header.e_ident[0], ELFMAG, SELFMAG);
        header.e_ident[EI_CLASS] = sizeof(void*) == 8 ? ELFCLASS64 : ELFCLASS32;
        header.e_ident[EI_DATA] = ELFDATA2LSB;
        header.e_type = ET_DYN;
        header.e_shoff = sizeof header;
        header.e_shentsize = sizeof(ElfW(Shdr));
        header.e_shnum = 2;
        header.e_shstrndx = 0;
        ElfW(Shdr) table{};
        table.sh_name = 1;
        table.sh_offset = sizeof header + 2 * sizeof table;
        table.sh_size = names.size();
        ElfW(Shdr) marker{};
        marker.sh_name = 11;
        std::string bytes;
        bytes.append(reinterpret_cast<const char*>(&header), sizeof header);
        bytes.append(reinterpret_cast<const char*>(&table), sizeof table);
        bytes.append(reinterpret_cast<const char*>(&marker), sizeof marker);
        return bytes + names;
    }

    // The library with its header changed.
    template <class Change>
    static std::string changed(Change change) {
        std::string bytes = library();
        ElfW(Ehdr) header;
        std::memcpy(&header, bytes.data(), sizeof header);
        change(header);
        std::memcpy(bytes.data(), &header, sizeof header);
        return bytes;
    }

private:
    fs::path file_ = test::temporary_folder() /
                     (std::string("assure-elf-") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(ElfSectionsTest, NamesTheSectionsOfALibrary) {
    const ElfSections sections = read(library());
    EXPECT_EQ(sections.state, ElfState::library);
    EXPECT_EQ(sections.names, (std::vector<std::string>{".shstrtab", ".assure.plugin.1.abc"}));
}

TEST_F(ElfSectionsTest, TextIsNoLibrary) {
    EXPECT_EQ(read("I am a plugin, honestly.\n").state, ElfState::not_elf);
    EXPECT_EQ(read("").state, ElfState::not_elf);
    EXPECT_EQ(read_elf_sections("/no/such/file.so").state, ElfState::not_elf);
}

TEST_F(ElfSectionsTest, AProgramIsNoLibrary) {
    EXPECT_EQ(read(changed([](auto& header) { header.e_type = ET_EXEC; })).state, ElfState::not_library);
}

TEST_F(ElfSectionsTest, ALibraryOfAnotherWordSizeIsNotOurs) {
    EXPECT_EQ(read(changed([](auto& header) { header.e_ident[EI_CLASS] = 3 - header.e_ident[EI_CLASS]; })).state,
              ElfState::not_library);
}

TEST_F(ElfSectionsTest, EveryTruncationIsNoticed) {
    const std::string whole = library();
    for (std::size_t size = SELFMAG; size < whole.size(); ++size)
        EXPECT_EQ(read(whole.substr(0, size)).state, ElfState::damaged) << size;
}

TEST_F(ElfSectionsTest, SizesBeyondTheFileAreNotObeyed) {
    constexpr auto huge = std::numeric_limits<decltype(ElfW(Ehdr)::e_shoff)>::max();
    EXPECT_EQ(read(changed([](auto& header) { header.e_shoff = huge; })).state, ElfState::damaged);
    EXPECT_EQ(read(changed([](auto& header) { header.e_shoff = huge - 8; })).state, ElfState::damaged);
    EXPECT_EQ(read(changed([](auto& header) { header.e_shnum = 0xFFFF; })).state, ElfState::damaged);
    EXPECT_EQ(read(changed([](auto& header) { header.e_shnum = 0; })).state, ElfState::damaged);
    EXPECT_EQ(read(changed([](auto& header) { header.e_shstrndx = 2; })).state, ElfState::damaged);

    std::string bytes = library();
    ElfW(Shdr) table;
    std::memcpy(&table, bytes.data() + sizeof(ElfW(Ehdr)), sizeof table);
    table.sh_size = huge;
    std::memcpy(bytes.data() + sizeof(ElfW(Ehdr)), &table, sizeof table);
    EXPECT_EQ(read(bytes).state, ElfState::damaged);
}

TEST_F(ElfSectionsTest, NoFlippedByteBreaksTheReader) {
    const std::string whole = library();
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const char value : {'\0', '\x7F', '\xFF'}) {
            std::string bytes = whole;
            bytes[at] = value;
            for (const std::string& name : read(bytes).names)
                EXPECT_LE(name.size(), whole.size());
        }
}

}  // namespace
}  // namespace assure
