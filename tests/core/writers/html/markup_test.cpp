#include "writers/html/markup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace assure::html {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Markup, ClosesWhatItOpens) {
    std::ostringstream out;
    Markup page(out);
    {
        const auto list = page.open("ul", {{"class", "a"}});
        page.whole("li", "one");
    }
    EXPECT_EQ(out.str(), R"(<ul class="a"><li>one</li></ul>)");
}

TEST(Markup, TextIsNeverMarkup) {
    EXPECT_EQ(escaped("</p><script>alert('x')</script> & \"y\""),
              "&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
}

TEST(Markup, TextDoesNotLeaveAnAttribute) {
    std::ostringstream out;
    Markup page(out);
    page.whole("p", "", {{"class", "a\" onclick=\"x"}});
    EXPECT_EQ(out.str(), R"(<p class="a&quot; onclick=&quot;x"></p>)");
}

TEST(Markup, AnAddressLeadsToThisPageOnly) {
    std::ostringstream out;
    Markup page(out);
    { const auto link = page.link("javascript:x\"y"); }
    EXPECT_EQ(out.str(), R"(<a href="#javascript:x&quot;y"></a>)");
}

TEST(Markup, ControlCharactersAndTurnedWritingAreSeen) {
    EXPECT_EQ(escaped("a\x1B[31mb"), "a\uFFFD[31mb");
    EXPECT_EQ(escaped("a\u202Eexe.cod\u2069"), "a\uFFFDexe.cod\uFFFD");
    EXPECT_EQ(escaped(std::string_view("a\0b", 3)), "a\uFFFDb");
    EXPECT_EQ(escaped("a\xFF"), "a\uFFFD");
}

TEST(Markup, OrdinaryTextOfAnyScriptStays) {
    EXPECT_EQ(escaped("£5 – ‘Sláinte’ שלום"), "£5 – ‘Sláinte’ שלום");
}

TEST(Markup, TheStylesheetHoldsNothingThatWouldEndItOrBeFetched) {
    std::ostringstream out;
    Markup page(out);
    page.stylesheet();
    const std::string style = out.str();
    EXPECT_EQ(style.find("</"), style.rfind("</style>"));
    EXPECT_THAT(style, Not(HasSubstr("url(")));
    EXPECT_THAT(style, Not(HasSubstr("@import")));
    EXPECT_THAT(style, Not(HasSubstr("Frutiger")));
    EXPECT_THAT(style, HasSubstr("MIT Licence"));
    EXPECT_THAT(style, HasSubstr("prefers-color-scheme: dark"));
}

}  // namespace
}  // namespace assure::html
