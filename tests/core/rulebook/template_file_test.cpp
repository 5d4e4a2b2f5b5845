#include "core/rulebook/overlay_fixture.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <variant>

namespace assure {
namespace {

using test::RulebookTest;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::string_view whole_template = R"(<template kind="cover-sheet" page="landscape">
  <title>Cover sheet</title>
  <form>
    <field label="Author"><ask>[Name]</ask><ask>[Post]</ask></field>
    <field label="Date" holds="day"><ask>[Day]</ask></field>
    <field label="Purpose" holds="choice"><ask>[Choose]</ask><choice>Decision</choice><choice>Noting</choice></field>
  </form>
  <heading>Members</heading>
  <note>Initials will do.</note>
  <table>
    <column label="Name" width="20"/><column label="Role"/>
    <row times="3"><ask>[Name]</ask><ask>[Role]</ask></row>
  </table>
</template>
)";

class TemplateFile : public RulebookTest {
protected:
    // The message when this part of the whole template is replaced.
    [[nodiscard]] std::string template_message(std::string_view part, std::string_view other) const {
        pack_.write_with("templates/cover-sheet.xml", whole_template, part, other);
        return message();
    }
};

TEST_F(TemplateFile, AllThatItSaysIsRead) {
    pack_.write("templates/cover-sheet.xml", whole_template);
    const auto rulebook = load_rulebook(pack_.path(), offer());
    ASSERT_EQ(rulebook->templates().size(), 1U);
    const PaperTemplate& paper = rulebook->templates().front();
    EXPECT_EQ(paper.kind, "cover-sheet");
    EXPECT_EQ(paper.title, "Cover sheet");
    EXPECT_EQ(paper.pack, "test");
    EXPECT_TRUE(paper.landscape);
    ASSERT_EQ(paper.blocks.size(), 4U);
    const auto& form = std::get<TemplateForm>(paper.blocks[0]);
    ASSERT_EQ(form.fields.size(), 3U);
    EXPECT_THAT(form.fields[0].prompts, ElementsAre("[Name]", "[Post]"));
    EXPECT_EQ(form.fields[1].holds, Holds::day);
    EXPECT_THAT(form.fields[2].choices, ElementsAre("Decision", "Noting"));
    EXPECT_EQ(std::get<TemplateHeading>(paper.blocks[1]).text, "Members");
    EXPECT_EQ(std::get<TemplateNote>(paper.blocks[2]).text, "Initials will do.");
    const auto& table = std::get<TemplateTable>(paper.blocks[3]);
    EXPECT_EQ(table.columns[0].width, 20);
    EXPECT_EQ(table.columns[1].width, 1);
    EXPECT_EQ(table.rows.front().times, 3);
}

TEST_F(TemplateFile, MistakesAreNamedWithTheirLine) {
    EXPECT_THAT(template_message("<ask>[Role]</ask>", ""), HasSubstr("templates/cover-sheet.xml:12: This <row> has 1"));
    EXPECT_THAT(template_message(R"( holds="choice")", ""), HasSubstr("holds=\"choice\", and only there"));
    EXPECT_THAT(template_message("<ask>[Day]</ask>", ""), HasSubstr("<field> has no <ask>"));
    EXPECT_THAT(template_message(R"(times="3")", R"(times="0")"), HasSubstr("is not a number from 1 to 99"));
    EXPECT_THAT(template_message(R"(label="Role"/>)", R"(label="Role">x</column>)"),
                HasSubstr("<column> holds something"));
    EXPECT_THAT(template_message(R"(kind="cover-sheet")", R"(kind="memo")"), HasSubstr("does not fit the file"));
    EXPECT_THAT(template_message("<heading>Members</heading>", "<headline/>"),
                HasSubstr("Unknown element <headline> in <template>"));
}

TEST_F(TemplateFile, AKindThatNoPluginOffersIsRefused) {
    std::string other(whole_template);
    other.replace(other.find("cover-sheet"), 11, "cover-sheat");
    pack_.write("templates/cover-sheat.xml", other);
    EXPECT_THAT(message(), HasSubstr("No plugin offers the kind of paper 'cover-sheat'"));
    EXPECT_THAT(message(), HasSubstr("Did you mean cover-sheet?"));
}

TEST_F(TemplateFile, APacksTemplateTakesThePlaceOfItsBases) {
    const test::OverlaidFolder folders;
    folders.write("templates/cover-sheet.xml", whole_template);
    folders.write_over("templates/cover-sheet.xml",
                       "<template kind=\"cover-sheet\"><title>Front sheet</title></template>");
    const auto rulebook = load_rulebook(folders.over(), offer());
    ASSERT_EQ(rulebook->templates().size(), 1U);
    EXPECT_EQ(rulebook->templates().front().title, "Front sheet");
    EXPECT_NE(rulebook->templates().front().pack, "test");
}

}  // namespace
}  // namespace assure
