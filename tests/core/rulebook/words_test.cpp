#include "core/rulebook/rulebook_fixture.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::RulebookTest;

TEST_F(RulebookTest, AWordListIsNamedAsItsFile) {
    EXPECT_EQ(words_message("name=\"people\"", "name=\"folk\""),
              "PACK/words/people.xml:1: The word list's name 'folk' is not the file's name. Write name=\"people\", or "
              "name the file folk.xml.");
}

TEST_F(RulebookTest, AWordListHasTerms) {
    pack_.write("words/people.xml", R"(<words name="people" tightens="no"><about>None.</about></words>)");
    EXPECT_EQ(message(), "PACK/words/people.xml:1: This word list has no terms. Add a <term> or a <pattern>.");
    EXPECT_EQ(words_message("<term>carer</term>", "<term/>"),
              "PACK/words/people.xml:3: <term> is empty. Write its text, or remove it where it may be left out.");
    EXPECT_EQ(words_message("<term>carer</term>", "<term>\u00AD</term>"),
              "PACK/words/people.xml:3: <term> is empty. Write its text, or remove it.");
    EXPECT_EQ(words_message("tightens=\"no\"", "tightens=\"maybe\""),
              "PACK/words/people.xml:1: <words> has tightens=\"maybe\", which is not known. Use one of: no, yes.");
}

TEST_F(RulebookTest, APatternIsOneThatCanMatch) {
    const std::string next = " Write it in RE2's syntax, for lower-case text with plain hyphens, quotes and spaces.";
    EXPECT_EQ(
        words_message("\\d+ patients", "(\\d+ patients"),
        "PACK/words/people.xml:5: The pattern '(\\d+ patients' is not a pattern: missing ): (\\d+ patients." + next);
    EXPECT_EQ(words_message("\\d+ patients", "x*"),
              "PACK/words/people.xml:5: The pattern 'x*' matches the empty text." + next);
    EXPECT_EQ(words_message("\\d+ patients", "people\u2019s"),
              "PACK/words/people.xml:5: The pattern 'people\u2019s' holds '\u2019', which is ''' in the text it is "
              "matched against." +
                  next);
    EXPECT_EQ(words_message("carers? lead", "(?=x)"),
              "PACK/words/people.xml:7: The pattern '(?=x)' is not a pattern: invalid perl operator: (?=." + next);
}

TEST_F(RulebookTest, AWordListThatCannotBeSearchedIsNamed) {
    std::string huge = R"(<words name="huge" tightens="no"><about>Too much.</about>)";
    for (int i = 0; i < 60; ++i)
        huge += "<pattern>\\pL{1,40}" + std::to_string(i) + "</pattern>\n";
    pack_.write("words/huge.xml", huge + "</words>");
    EXPECT_EQ(message(),
              "PACK/words/huge.xml: The word list 'huge' is too large to be searched. Shorten its patterns or split it "
              "into two lists.");
    pack_.write(
        "words/huge.xml",
        R"(<words name="huge" tightens="no"><about>Too much.</about><pattern>(?:\pL{1,20}x){40}</pattern></words>)");
    EXPECT_EQ(message(),
              "PACK/words/huge.xml:1: The pattern '(?:\\pL{1,20}x){40}' is not a pattern: pattern too large - compile "
              "failed. Write it in RE2's syntax, for lower-case text with plain hyphens, quotes and spaces.");
}

}  // namespace
}  // namespace assure
