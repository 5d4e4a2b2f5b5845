#include "rulebook/rulebook.h"

#include "assure/plugin/error.h"
#include "pack_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::PackFolder;
using test::whole_card;
using test::whole_pack;
using test::whole_words;
using ::testing::ElementsAre;

Result never_run(const Context& /*context*/) {
    return {};
}

Result never_run_on_sets(const SetContext& /*context*/) {
    return {};
}

std::vector<Check> offered_checks() {
    std::vector<Check> checks;
    checks.push_back({"section-answered",
                      "cover-sheet",
                      PaperCheck(never_run),
                      {"people"},
                      {{"minimum", ParameterType::number, "1", Tighter::higher, ""},
                       {"share", ParameterType::percentage, "", Tighter::higher, ""},
                       {"since", ParameterType::date, "", Tighter::none, ""},
                       {"words", ParameterType::word_list, "people", Tighter::none, ""},
                       {"purposes", ParameterType::text, "decision, approval", Tighter::none, ""}}});
    checks.push_back({"section-present", "cover-sheet", PaperCheck(never_run), {}, {}});
    checks.push_back({"members-listed", "procurement-panel", PaperCheck(never_run), {}, {}});
    checks.push_back({"same-dates", "", SetCheck(never_run_on_sets), {}, {}});
    return checks;
}

class RulebookTest : public ::testing::Test {
protected:
    [[nodiscard]] Offer offer() const {
        return {checks_, {"cover-sheet", "procurement-panel"}, {{"cover-sheet", "people"}}};
    }
    [[nodiscard]] std::string message() const { return pack_.message(offer()); }
    // The message when this part of the whole card is replaced.
    [[nodiscard]] std::string card_message(std::string_view part, std::string_view other) const {
        pack_.write_with("cover-sheet/answered.xml", whole_card, part, other);
        return message();
    }
    [[nodiscard]] std::string words_message(std::string_view part, std::string_view other) const {
        pack_.write_with("words/people.xml", whole_words, part, other);
        return message();
    }
    [[nodiscard]] std::string pack_message(std::string_view part, std::string_view other) const {
        pack_.write_with("pack.xml", whole_pack, part, other);
        return message();
    }

    std::vector<Check> checks_ = offered_checks();
    PackFolder pack_;
};

TEST_F(RulebookTest, AWholePackIsLoadedWhole) {
    const auto rulebook = load_rulebook(pack_.path(), offer());
    ASSERT_EQ(rulebook->rules().size(), 1U);
    const Rule& rule = rulebook->rules().front();
    EXPECT_EQ(rule.id, "cover-sheet.answered");
    EXPECT_EQ(rule.kind, "cover-sheet");
    EXPECT_EQ(rule.title, "The section is answered");
    EXPECT_EQ(rule.level, Level::mandatory);
    EXPECT_EQ(rule.basis, Basis::strategy);
    ASSERT_EQ(rule.clauses.size(), 2U);
    EXPECT_EQ(rule.clauses[0].text, "all cover sheets");
    EXPECT_EQ(rule.clauses[1].number, "7.0");
    EXPECT_EQ(rule.why, "Because.");
    EXPECT_EQ(rule.required, "An answer.");
    EXPECT_EQ(rule.fix, "Write <one>.");
    EXPECT_EQ(rule.acts, "author");
    EXPECT_EQ(rule.check, "section-answered");
    EXPECT_EQ(rule.transition_until, parse_iso("2026-04-01"));
    EXPECT_EQ(rule.pack, "test");
    EXPECT_EQ(rule.file, (pack_.path() / "cover-sheet/answered.xml").string());
    EXPECT_TRUE(rulebook->lexicon().list("people").in("Two EbE and a carer"));
    ASSERT_EQ(rulebook->packs().size(), 1U);
    const RulePackInfo& info = rulebook->packs().front();
    EXPECT_EQ(info.id, "test");
    EXPECT_EQ(info.version, "1.2");
    EXPECT_EQ(info.title, "Test pack");
    EXPECT_EQ(info.reviewed_with, "not yet");
}

TEST_F(RulebookTest, ParametersAreTheCardsOverTheDefaults) {
    const auto rulebook = load_rulebook(pack_.path(), offer());
    const Parameters& parameters = rulebook->rules().front().parameters;
    EXPECT_EQ(parameters.number("minimum"), 2);
    EXPECT_EQ(parameters.number("share"), 40);
    EXPECT_EQ(parameters.text("since"), "");
    EXPECT_EQ(parameters.text("words"), "people");
    EXPECT_EQ(parameters.text("purposes"), "decision, approval");
    EXPECT_EQ(parameters.all().size(), 5U);
}

TEST_F(RulebookTest, ExamplesArePapersOfTheirOwnInTheOrderOfTheCard) {
    const auto rulebook = load_rulebook(pack_.path(), offer());
    const auto examples = rulebook->examples();
    std::vector<std::string> names;
    for (const Example& example : examples)
        names.push_back(example.name);
    EXPECT_THAT(names, ElementsAre("pass 1", "fail 1", "pass 2", "must-not-match 1"));
    const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    EXPECT_EQ(examples[0].paper, declaration + "<cover-sheet><a>six <b>carers</b> <i>met</i></a></cover-sheet>");
    EXPECT_EQ(examples[2].paper, declaration + "<cover-sheet a=\"&quot;\"/>");
    EXPECT_EQ(examples[3].paper, declaration + "<cover-sheet>R&amp;D</cover-sheet>");
    EXPECT_EQ(examples[0].expected, Outcome::pass);
    EXPECT_EQ(examples[3].expected, std::nullopt);
    EXPECT_EQ(examples[0].line, 15U);
    EXPECT_EQ(examples[0].rule, "cover-sheet.answered");
    EXPECT_EQ(examples[0].file, rulebook->rules().front().file);
}

TEST_F(RulebookTest, RulesComeInOrderOfId) {
    pack_.write_with("procurement-panel/listed.xml", whole_card, "cover-sheet.answered", "procurement-panel.listed");
    std::string present(whole_card);
    present.replace(present.find("cover-sheet.answered"), 20, "cover-sheet.a");
    pack_.write("cover-sheet/a.xml", present);
    pack_.write(
        "set/dates.xml",
        R"(<rule id="set.dates" level="advisory" basis="house-keeping" acts="author"><title>t</title><why>w</why>
                   <required>r</required><fix>f</fix><check name="same-dates"/><examples/></rule>)");
    checks_[2] = checks_[0];
    checks_[2].kind = "procurement-panel";
    const auto rulebook = load_rulebook(pack_.path(), offer());
    std::vector<std::string> ids;
    for (const Rule& rule : rulebook->rules())
        ids.push_back(rule.id);
    EXPECT_THAT(ids, ElementsAre("cover-sheet.a", "cover-sheet.answered", "procurement-panel.listed", "set.dates"));
}

TEST_F(RulebookTest, TheDigestChangesWithNamesAndContentsAndNothingElse) {
    const auto digest = [&] { return load_rulebook(pack_.path(), offer())->packs().front().sha256; };
    const std::string first = digest();
    EXPECT_EQ(first.size(), 64U);
    pack_.write("README.md", "about the pack");
    pack_.write("cover-sheet/.hidden", "left by an editor");
    pack_.write("cover-sheet/answered.xml~", "left by an editor");
    pack_.write("templates/cover.txt", "no card");
    EXPECT_EQ(digest(), first);
    const PackFolder other;
    EXPECT_EQ(load_rulebook(other.path(), offer())->packs().front().sha256, first) << "wherever the pack lies";
    pack_.write_with("words/people.xml", whole_words, "People.", "Folk.");
    EXPECT_NE(digest(), first);
}

// What the folder may hold.

TEST_F(RulebookTest, AFolderWithoutPackFileIsNoPack) {
    std::filesystem::remove(pack_.path() / "pack.xml");
    EXPECT_EQ(message(),
              "PACK: This folder is no rule pack: it has no pack.xml. Name the folder in which a pack.xml stands.");
}

TEST_F(RulebookTest, AStrayFileAmongTheCardsIsNamed) {
    pack_.write("cover-sheet/answered.XML", "");
    EXPECT_EQ(message(),
              "PACK/cover-sheet/answered.XML: This is no card and no word list: their files end in .xml. Name it "
              "….xml, or take it out of the pack.");
}

TEST_F(RulebookTest, AFolderAmongTheCardsIsNamed) {
    pack_.write("cover-sheet/old.xml/x.xml", "");
    EXPECT_EQ(message(),
              "PACK/cover-sheet/old.xml: This is no card and no word list: their files end in .xml. Name it ….xml, "
              "or take it out of the pack.");
}

TEST_F(RulebookTest, AFileThatIsTooLargeIsRefused) {
    pack_.write("words/people.xml", std::string((std::size_t{1} << 20U) + 1, ' '));
    EXPECT_EQ(message(),
              "PACK/words/people.xml: This file is larger than 1 MiB, which no file of a rule pack is. Take it out of "
              "the pack, or split it.");
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

// XML.

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

TEST_F(RulebookTest, AnUnknownElementIsNamedWithTheOneMeant) {
    EXPECT_EQ(card_message("<why>Because.</why>", "<whi>Because.</whi>"),
              "PACK/cover-sheet/answered.xml:7: Unknown element <whi> in <rule>. Did you mean why?");
    EXPECT_EQ(card_message("<why>Because.</why>", "<background/>"),
              "PACK/cover-sheet/answered.xml:7: Unknown element <background> in <rule>. Use one of: title, clause, "
              "why, required, fix, check, examples.");
    EXPECT_EQ(card_message("<fail>", "<fails>").substr(0, 62),
              "PACK/cover-sheet/answered.xml:16: This is not well-formed XML:");
    EXPECT_EQ(card_message("<fail><cover-sheet/></fail>", "<failing/>"),
              "PACK/cover-sheet/answered.xml:16: Unknown element <failing> in <examples>. Use one of: fail, "
              "must-not-match, not-applicable, pass, review.");
    pack_.write("cover-sheet/answered.xml", whole_card);
    EXPECT_EQ(words_message("<except>paid carer</except>", "<exept>paid carer</exept>"),
              "PACK/words/people.xml:6: Unknown element <exept> in <words>. Did you mean except?");
}

TEST_F(RulebookTest, AnUnknownAttributeIsNamedWithTheOneMeant) {
    EXPECT_EQ(card_message("level=", "levl="),
              "PACK/cover-sheet/answered.xml:2: <rule> has the unknown attribute 'levl'. Did you mean level?");
    EXPECT_EQ(card_message("<title>", "<title lang=\"en\">"),
              "PACK/cover-sheet/answered.xml:3: <title> has the unknown attribute 'lang'. Remove it.");
    EXPECT_EQ(card_message("<rule ",
                           "<rule xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                           "xsi:noNamespaceSchemaLocation=\"../../rulepack.xsd\" "),
              "no error");
    EXPECT_EQ(words_message("exact=\"yes\"", "exactly=\"yes\""),
              "PACK/words/people.xml:4: <term> has the unknown attribute 'exactly'. Did you mean exact?");
}

TEST_F(RulebookTest, AMissingElementIsNamed) {
    EXPECT_EQ(card_message("<why>Because.</why>", ""),
              "PACK/cover-sheet/answered.xml:2: <rule> has no <why>. Add <why> to it.");
    EXPECT_EQ(
        card_message("<why>Because.</why>", "<why> </why>"),
        "PACK/cover-sheet/answered.xml:7: <why> is empty. Write its text, or remove it where it may be left out.");
    EXPECT_EQ(card_message("<why>Because.</why>", "<why>a</why>\n<why>b</why>"),
              "PACK/cover-sheet/answered.xml:8: <why> stands twice in <rule>. Keep one of the two.");
    pack_.write("cover-sheet/answered.xml", whole_card);
    EXPECT_EQ(pack_message("<title>Test pack</title>", ""),
              "PACK/pack.xml:1: <rule-pack> has no <title>. Add <title> to it.");
}

TEST_F(RulebookTest, ARuleCitesAClauseUnlessItIsHouseKeeping) {
    std::string card(whole_card);
    card.erase(card.find("<clause"), card.find("<why>") - card.find("<clause"));
    pack_.write("cover-sheet/answered.xml", card);
    EXPECT_EQ(message(),
              "PACK/cover-sheet/answered.xml:2: <rule> has no <clause>. Cite the clause that demands it, or make its "
              "basis \"house-keeping\".");
    card.replace(card.find("\"strategy\""), 10, "\"house-keeping\"");
    pack_.write("cover-sheet/answered.xml", card);
    EXPECT_EQ(message(), "no error");
}

TEST_F(RulebookTest, AMissingAttributeIsNamed) {
    EXPECT_EQ(card_message(" acts=\"author\"", ""),
              "PACK/cover-sheet/answered.xml:2: <rule> has no attribute 'acts'. Add acts=\"…\" with one of: author, "
              "commissioner, procurement, provider.");
    EXPECT_EQ(card_message(" number=\"7.1\"", ""),
              "PACK/cover-sheet/answered.xml:5: <clause> has no attribute 'number'. Add number=\"…\".");
    EXPECT_EQ(card_message(" number=\"7.1\"", " number=\" \""),
              "PACK/cover-sheet/answered.xml:5: <clause> has an empty attribute 'number'. Write its value.");
    pack_.write("cover-sheet/answered.xml", whole_card);
    EXPECT_EQ(pack_message(" reviewed-with=\"not yet\"", ""),
              "PACK/pack.xml:1: <rule-pack> has no attribute 'reviewed-with'. Add reviewed-with=\"…\".");
}

TEST_F(RulebookTest, ABadLevelBasisOrActorIsNamed) {
    EXPECT_EQ(card_message("\"mandatory\"", "\"manditory\""),
              "PACK/cover-sheet/answered.xml:2: <rule> has level=\"manditory\", which is not known. Did you mean "
              "mandatory?");
    EXPECT_EQ(card_message("\"strategy\"", "\"law\""),
              "PACK/cover-sheet/answered.xml:2: <rule> has basis=\"law\", which is not known. Use one of: "
              "house-keeping, pack-policy, strategy.");
    EXPECT_EQ(card_message("\"author\"", "\"officer\""),
              "PACK/cover-sheet/answered.xml:2: <rule> has acts=\"officer\", which is not known. Use one of: author, "
              "commissioner, procurement, provider.");
    EXPECT_EQ(card_message("2026-04-01", "1 April 2026"),
              "PACK/cover-sheet/answered.xml:2: transition-until=\"1 April 2026\" is not a day. Write it as "
              "2026-04-01.");
}

TEST_F(RulebookTest, StrayTextAndStrayElementsArePlaced) {
    EXPECT_EQ(card_message("<fail>", "and\n<fail>"),
              "PACK/cover-sheet/answered.xml:15: Text stands in <examples> outside its elements. Put it into an "
              "element, or remove it.");
    EXPECT_EQ(card_message("Because.", "Be<b>cause</b>."),
              "PACK/cover-sheet/answered.xml:7: The element <b> stands in <why>, which holds text only. Write plain "
              "text, with &lt; for a '<'.");
}

TEST_F(RulebookTest, AnExampleIsOnePaper) {
    EXPECT_EQ(card_message("<fail><cover-sheet/>", "<fail>"),
              "PACK/cover-sheet/answered.xml:16: <fail> holds 0 elements; an example is one paper. Give it one "
              "element, such as <cover-sheet>…</cover-sheet>.");
    EXPECT_EQ(card_message("<fail><cover-sheet/>", "<fail><a/><b/>"),
              "PACK/cover-sheet/answered.xml:16: <fail> holds 2 elements; an example is one paper. Give it one "
              "element, such as <cover-sheet>…</cover-sheet>.");
}

// Ids.

TEST_F(RulebookTest, AnIdFitsItsFile) {
    EXPECT_EQ(card_message("cover-sheet.answered", "cover-sheet.answer"),
              "PACK/cover-sheet/answered.xml:2: The id 'cover-sheet.answer' does not fit the file, which is named for "
              "'cover-sheet.answered'. Write id=\"cover-sheet.answered\", or rename the file.");
}

TEST_F(RulebookTest, AnIdIsUsedOnce) {
    pack_.write("cover-sheet/copy.xml", whole_card);
    EXPECT_EQ(message(),
              "PACK/cover-sheet/copy.xml:2: The id 'cover-sheet.answered' is used twice: here and in "
              "PACK/cover-sheet/answered.xml:2. Give this card the id 'cover-sheet.copy', as its file is named.");
}

TEST_F(RulebookTest, AFolderIsNamedForAKind) {
    pack_.write_with("cover-sheets/answered.xml", whole_card, "cover-sheet.answered", "cover-sheets.answered");
    EXPECT_EQ(message(),
              "PACK/cover-sheets/answered.xml: No plugin offers the kind of paper 'cover-sheets', after which the "
              "card's folder is named. Did you mean cover-sheet?");
}

// Checks and parameters.

TEST_F(RulebookTest, AnUnknownCheckIsNamedWithThoseThereAreNearestFirst) {
    EXPECT_EQ(card_message("\"section-answered\"", "\"section-presnt\""),
              "PACK/cover-sheet/answered.xml:10: No plugin offers the check 'section-presnt' for cover-sheet. There "
              "are: section-present, section-answered.");
    EXPECT_EQ(card_message("\"section-answered\"", "\"members-listed\"").substr(0, 93),
              "PACK/cover-sheet/answered.xml:10: No plugin offers the check 'members-listed' for cover-sheet")
        << "a check of another kind";
    checks_.clear();
    EXPECT_EQ(card_message("An answer.", "An answer."),
              "PACK/cover-sheet/answered.xml:10: No plugin offers the check 'section-answered' for cover-sheet. Load "
              "the plugin that brings it.");
}

TEST_F(RulebookTest, AnUnknownParameterIsNamedWithTheOneMeant) {
    EXPECT_EQ(card_message("\"minimum\"", "\"minimun\""),
              "PACK/cover-sheet/answered.xml:11: The check 'section-answered' has no parameter 'minimun'. Did you mean "
              "minimum?");
    EXPECT_EQ(card_message("\"share\"", "\"minimum\""),
              "PACK/cover-sheet/answered.xml:12: The parameter 'minimum' is set twice. Keep one of the two.");
}

TEST_F(RulebookTest, AParameterHasAValueOfItsType) {
    const std::string place = "PACK/cover-sheet/answered.xml:11: ";
    const std::string number = "which is no whole number from 0 to 1000000000. Write digits only, such as 1.";
    EXPECT_EQ(card_message(">2<", ">two<"), place + "The parameter 'minimum' is \"two\", " + number);
    EXPECT_EQ(card_message(">2<", ">-1<"), place + "The parameter 'minimum' is \"-1\", " + number);
    EXPECT_EQ(card_message(">2<", ">99999999999<"), place + "The parameter 'minimum' is \"99999999999\", " + number);
    EXPECT_EQ(card_message(">2<", "> <"),
              place + "<parameter> is empty. Write its text, or remove it where it may be left out.");
    EXPECT_EQ(card_message("40 %", "140%"),
              "PACK/cover-sheet/answered.xml:12: The parameter 'share' is \"140%\", which is no percentage from 0 to "
              "100. Write it as 25%.");
    EXPECT_EQ(card_message("\"minimum\">2<", "\"since\">April<"),
              place + "The parameter 'since' is \"April\", which is no day. Write it as 2026-04-01.");
    EXPECT_EQ(card_message("\"minimum\">2<", "\"words\">folk<"),
              place +
                  "The parameter 'words' is \"folk\", which is no word list of this pack. Add words/folk.xml, or "
                  "name another list.");
}

TEST_F(RulebookTest, WordListsThatAreNeededAreThere) {
    std::filesystem::remove(pack_.path() / "words/people.xml");
    EXPECT_EQ(message(),
              "PACK/pack.xml: This pack has no word list 'people', by which papers of the kind 'cover-sheet' are "
              "recognised. Add words/people.xml to the pack.");
    Offer without_kinds_lists = offer();
    without_kinds_lists.kind_word_lists.clear();
    EXPECT_EQ(pack_.message(without_kinds_lists),
              "PACK/cover-sheet/answered.xml:10: The check 'section-answered' needs the word list 'people', which this "
              "pack has not. Add words/people.xml to the pack.");
}

TEST_F(RulebookTest, WordListsOfKindsWithoutRulesMayBeMissing) {
    Offer with_another_kind = offer();
    with_another_kind.kind_word_lists.push_back({"procurement-panel", "titles-of-panel-records"});
    EXPECT_EQ(pack_.message(with_another_kind), message());
}

// Word lists.

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

// Finding packs.

TEST(FindPack, AnIdIsFoundBesideTheLibraryAndAFolderAnywhere) {
    const PackFolder pack;
    EXPECT_EQ(find_pack(pack.path().string()), pack.path());
    EXPECT_EQ(find_pack("nnicb-coproduction").filename(), "nnicb-coproduction");
    EXPECT_EQ(find_pack("."), ".");
}

TEST(FindPack, AMissingPackIsNamedWithThoseThereAre) {
    for (const std::string& wanted : {std::string("nnicb-coprodution"), std::string("/nowhere/pack"), std::string()}) {
        try {
            (void)find_pack(wanted);
            FAIL() << wanted;
        } catch (const Error& error) {
            EXPECT_EQ(error.what(), "There is no rule pack '" + wanted +
                                        "'. Use one of: nnicb-coproduction; or name the folder of a pack of your own, "
                                        "in which a pack.xml stands.");
        }
    }
}

}  // namespace
}  // namespace assure
