#include "rulebook/lint.h"
#include "core/rulebook/rulebook_fixture.h"
#include "rulebook/layers.h"

#include <string>
#include <vector>

namespace assure {
namespace {

using test::RulebookTest;
using test::whole_card;
using test::whole_words;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class LintTest : public RulebookTest {
protected:
    LintTest() { pack_.write_with("cover-sheet/answered.xml", whole_card, examples_of_whole, enough); }

    // Each broken law as one line, with PACK for the folder.
    [[nodiscard]] std::vector<std::string> lines() const {
        std::vector<std::string> lines;
        for (const BrokenLaw& law : broken_laws(read_layers(read_pack(pack_.path()), offer()), offer()))
            lines.push_back(law.place.substr(pack_.path().string().size() + 1) + ": " + law.sentence);
        return lines;
    }

    static constexpr std::string_view examples_of_whole = "<fail><cover-sheet/></fail>";
    static constexpr std::string_view enough =
        "<fail><cover-sheet/></fail><fail><cover-sheet/></fail><fail><cover-sheet/></fail><pass><cover-sheet/></pass>"
        "<must-not-match><cover-sheet/></must-not-match><must-not-match><cover-sheet/></must-not-match>";
};

TEST_F(LintTest, APackThatKeepsTheLawsIsClean) {
    EXPECT_THAT(lines(), IsEmpty());
}

TEST_F(LintTest, ARuleHasThreeExamplesOfEachSort) {
    pack_.write("cover-sheet/answered.xml", whole_card);
    EXPECT_THAT(
        lines(),
        ElementsAre(
            "cover-sheet/answered.xml:2: The rule 'cover-sheet.answered' has 2 examples <pass>, fewer than 3.",
            "cover-sheet/answered.xml:2: The rule 'cover-sheet.answered' has 1 examples <fail>, fewer than 3.",
            "cover-sheet/answered.xml:2: The rule 'cover-sheet.answered' has 1 examples <must-not-match>, fewer "
            "than 3."));
}

TEST_F(LintTest, AWordListThatNoRuleUsesIsNamed) {
    pack_.write("words/folk.xml", R"(<words name="folk" tightens="no"><about>f</about><term>folk</term></words>)");
    EXPECT_THAT(lines(), ElementsAre("words/folk.xml:1: No rule uses the word list 'folk'."));
}

TEST_F(LintTest, AWordThatCanNeverMatchIsNamed) {
    pack_.write_with("words/people.xml", whole_words, "paid carer", "carer");
    EXPECT_THAT(lines(),
                ElementsAre("words/people.xml:1: 'carer' can never match: an <except> of the word list 'people' "
                            "covers it."));
    pack_.write_with("words/people.xml", whole_words, "<term>carer</term>", "<term>carer</term><term>Carer</term>");
    EXPECT_THAT(lines(), ElementsAre("words/people.xml:1: 'Carer' stands twice in the word list 'people'."));
}

TEST_F(LintTest, APatternThatIsAnchoredCanNeverMatch) {
    pack_.write_with("words/people.xml", whole_words, "<term>carer</term>",
                     "<term>carer</term><pattern>^carers? of</pattern>");
    EXPECT_THAT(lines(),
                ElementsAre("words/people.xml:1: The pattern '^carers? of' of the word list 'people' can never "
                            "match: it holds '^', and a pattern is looked for between other words."));
    pack_.write_with("words/people.xml", whole_words, "<term>carer</term>",
                     R"(<term>carer</term><pattern>carers?[^.$]{1,9}\$5</pattern>)");
    EXPECT_THAT(lines(), IsEmpty());
}

TEST_F(LintTest, AWordOfListsThatContradictEachOtherIsNamed) {
    pack_.write(
        "words/staff.xml",
        R"(<words name="staff" tightens="yes" contradicts="people pets"><about>s</about><term>carers</term></words>)");
    pack_.write_with("cover-sheet/answered.xml", whole_card, examples_of_whole, enough);
    checks_[0].word_lists.emplace_back("staff");
    EXPECT_THAT(
        lines(),
        ElementsAre("words/staff.xml:1: 'carers' is a word of 'staff' and of 'people', which contradict each other.",
                    "words/staff.xml:1: The word list 'staff' contradicts 'pets', which is none."));
}

}  // namespace
}  // namespace assure
