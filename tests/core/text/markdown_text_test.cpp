#include "text/markdown_text.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

TEST(MarkdownText, NoMarkOfMarkdownOrHtmlIsOne) {
    EXPECT_EQ(markdown_text("*a* _b_ `c` [d](e) |f| <b> R&D"),
              "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\|f\\| &lt;b\\> R&amp;D");
    EXPECT_EQ(markdown_text("![x] ~~y~~ \\"), "\\!\\[x\\] \\~\\~y\\~\\~ \\\\");
}

TEST(MarkdownText, NoAddressBecomesALinkAndNoLineEnds) {
    EXPECT_EQ(markdown_text("https://x a@b"), "https\\://x a\\@b");
    EXPECT_EQ(markdown_text("a\n# b"), "a # b");
}

}  // namespace
}  // namespace assure
