#include "core/rulebook/rulebook_fixture.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::PackFolder;
using test::RulebookTest;

TEST_F(RulebookTest, AFolderWithoutPackFileIsNoPack) {
    std::filesystem::remove(pack_.path() / "pack.xml");
    EXPECT_EQ(message(),
              "PACK: This folder is no rule pack: it has no pack.xml. Name the folder in which a pack.xml stands.");
}

TEST_F(RulebookTest, AStrayFileAmongTheCardsIsNamed) {
    pack_.write("cover-sheet/answered.XML", "");
    EXPECT_EQ(message(),
              "PACK/cover-sheet/answered.XML: This is no card, no word list and no template: their files end in .xml. "
              "Name it "
              "….xml, or take it out of the pack.");
}

TEST_F(RulebookTest, AFolderAmongTheCardsIsNamed) {
    pack_.write("cover-sheet/old.xml/x.xml", "");
    EXPECT_EQ(message(),
              "PACK/cover-sheet/old.xml: This is no card, no word list and no template: their files end in .xml. Name "
              "it ….xml, "
              "or take it out of the pack.");
}

TEST_F(RulebookTest, AFileThatIsTooLargeIsRefused) {
    pack_.write("words/people.xml", std::string((std::size_t{1} << 20U) + 1, ' '));
    EXPECT_EQ(message(),
              "PACK/words/people.xml: This file is larger than 1 MiB, which no file of a rule pack is. Take out "
              "what does not belong in it, or split it.");
}

TEST_F(RulebookTest, TooManyFilesAreRefused) {
    for (int i = 0; i < 2000; ++i)
        pack_.write("words/w" + std::to_string(i) + ".xml", "");
    EXPECT_EQ(message(),
              "PACK/words: This folder holds more than 2000 files. A rule pack is smaller than that: is it the right "
              "folder?");
}

TEST_F(RulebookTest, ALinkOutOfThePackIsNotFollowed) {
    const PackFolder other;
    std::filesystem::create_symlink(other.path() / "words/people.xml", pack_.path() / "words/linked.xml");
    EXPECT_EQ(message(),
              "PACK/words/linked.xml: This is a link to something outside the rule pack. Put the file itself into the "
              "pack.");
    std::filesystem::remove(pack_.path() / "words/linked.xml");
    std::filesystem::create_directory_symlink(other.path() / "words", pack_.path() / "more");
    EXPECT_EQ(message(),
              "PACK/more: This is a link to something outside the rule pack. Put the file itself into the pack.");
}

TEST_F(RulebookTest, APackMayItselfBeReachedThroughALink) {
    const std::filesystem::path link = pack_.path().string() + "-link";
    std::filesystem::create_directory_symlink(pack_.path(), link);
    EXPECT_EQ(load_rulebook(link, offer())->rules().size(), 1U);
    std::filesystem::remove(link);
}

}  // namespace
}  // namespace assure
