#include "core/rulebook/rulebook_fixture.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::RulebookTest;
using test::whole_card;
using test::whole_words;

TEST_F(RulebookTest, MalformedXmlIsPlaced) {
    EXPECT_EQ(card_message("</why>", "</wy>"),
              "PACK/cover-sheet/answered.xml:7: This is not well-formed XML: start-end tags mismatch. Mend it with an "
              "editor that checks XML (rules/rulepack.xsd says what may stand where).");
}

TEST_F(RulebookTest, ADoctypeIsRefused) {
    EXPECT_EQ(card_message("<rule ", "<!DOCTYPE rule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<rule "),
              "PACK/cover-sheet/answered.xml:2: This file has a DOCTYPE, which rule packs may not have. Remove the "
              "<!DOCTYPE …>.");
}

TEST_F(RulebookTest, AnUnknownEntityIsPlaced) {
    const std::string rest =
        "The '&' here begins no character that XML knows. Write &amp; for a plain '&', and other characters as they "
        "are.";
    EXPECT_EQ(card_message("Because.", "R&D"), "PACK/cover-sheet/answered.xml:7: " + rest);
    EXPECT_EQ(card_message("An answer.", "a&nbsp;b"), "PACK/cover-sheet/answered.xml:8: " + rest);
    EXPECT_EQ(card_message("An answer.", "&xxe;"), "PACK/cover-sheet/answered.xml:8: " + rest);
    EXPECT_EQ(card_message("An answer.", "a &#65; &#x42; &lt;<!-- R&D --><![CDATA[ & ]]>"), "no error");
}

TEST_F(RulebookTest, TextThatIsNotUtf8IsPlaced) {
    const std::string rest = "This file is not UTF-8 text. Save it again with the encoding UTF-8.";
    EXPECT_EQ(card_message("An answer.", "caf\xE9"), "PACK/cover-sheet/answered.xml:8: " + rest);
    EXPECT_EQ(card_message("An answer.", std::string_view("a\0b", 3)), "PACK/cover-sheet/answered.xml:8: " + rest);
}

TEST_F(RulebookTest, OneFileHoldsOneElementAndNothingElse) {
    pack_.write("words/people.xml", std::string(whole_words) + "<words/>");
    EXPECT_EQ(message(),
              "PACK/words/people.xml:9: A second element <words> stands beside <words>. Keep one of the two, or put "
              "them into files of their own.");
    pack_.write("words/people.xml", std::string(whole_words) + "stray");
    EXPECT_EQ(message(),
              "PACK/words/people.xml:8: Text stands outside the file's one element. Remove it, or put it into an "
              "element.");
    pack_.write("words/people.xml", "<!-- nothing -->");
    EXPECT_EQ(message(),
              "PACK/words/people.xml:1: This file holds no element. Mend it with an editor that checks XML "
              "(rules/rulepack.xsd says what may stand where).");
}

TEST_F(RulebookTest, AnAttributeStandsOnce) {
    EXPECT_EQ(card_message("level=\"mandatory\"", "level=\"mandatory\" level=\"advisory\""),
              "PACK/cover-sheet/answered.xml:2: <rule> has the attribute level twice. Keep one of the two.");
}

TEST_F(RulebookTest, DeepNestingIsRefusedHoweverDeep) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    for (int i = 0; i < 100'000; ++i)
        deep += "</a>";
    EXPECT_EQ(
        card_message("<cover-sheet/>", deep),
        "PACK/cover-sheet/answered.xml:16: Elements are nested more than 64 deep here. Make the example flatter.");
}

// Elements and attributes.

TEST_F(RulebookTest, AFileInTheWrongFolderIsNamed) {
    pack_.write("words/answered.xml", whole_card);
    EXPECT_EQ(message(),
              "PACK/words/answered.xml:2: This file should hold a word list, but its element is <rule>. Make it "
              "<words>, or move the file to where it belongs.");
    pack_.write("words/answered.xml", "");
    std::filesystem::remove(pack_.path() / "words/answered.xml");
    pack_.write("cover-sheet/people.xml", whole_words);
    EXPECT_EQ(message(),
              "PACK/cover-sheet/people.xml:1: This file should hold a rule, but its element is <words>. Make it "
              "<rule>, or move the file to where it belongs.");
}

}  // namespace
}  // namespace assure
