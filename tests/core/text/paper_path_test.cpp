#include "text/paper_path.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

TEST(PaperPath, OnlyTheNumberOfAPaperIsTakenOff) {
    EXPECT_EQ(file_of_paper("board/pack.docx#2"), "board/pack.docx");
    EXPECT_EQ(file_of_paper("board/pack.docx"), "board/pack.docx");
    EXPECT_EQ(file_of_paper("item #3 pack.docx"), "item #3 pack.docx");
    EXPECT_EQ(file_of_paper("pack.docx#"), "pack.docx#");
    EXPECT_EQ(file_of_paper(""), "");
}

TEST(PaperPath, TheFolderIsTakenOff) {
    EXPECT_EQ(file_name("board/05/pack.docx#2"), "pack.docx#2");
    EXPECT_EQ(file_name("pack.docx"), "pack.docx");
    EXPECT_EQ(file_name(""), "");
}

}  // namespace
}  // namespace assure
