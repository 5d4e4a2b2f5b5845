#include "forms/checklist_items.h"

#include "assure/app/limits.h"
#include "assure/plugin/error.h"
#include "readers/package.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace assure::forms {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Rule rule(std::string id, int place, Level level, std::string title) {
    Rule rule;
    rule.kind = id.substr(0, id.find('.'));
    rule.id = std::move(id);
    rule.place = place;
    rule.level = level;
    rule.title = std::move(title);
    rule.required = "What <b>is</b> *asked*.";
    rule.why = "Because of R&D.";
    rule.acts = "procurement";
    rule.clauses = {{"Strategy", "7.1", "words"}};
    return rule;
}

class ChecklistOf : public ::testing::Test {
protected:
    [[nodiscard]] Checklist make(std::string_view kind = "memo") const {
        std::vector<const Rule*> pointers;
        for (const Rule& one : rules_)
            pointers.push_back(&one);
        const std::vector<RulePackInfo> packs = {{"base", "1", "Base", "", "not yet"},
                                                 {"ours", "2", "Ours", "", "the panel, May 2026"}};
        return checklist_of(pointers, packs, kind);
    }

    std::vector<Rule> rules_ = {
        rule("memo.a", 30, Level::mandatory, "Third"), rule("memo.b", 10, Level::advisory, "Nice"),
        rule("memo.c", 20, Level::mandatory, "First"), rule("note.d", 1, Level::mandatory, "Other")};
};

TEST_F(ChecklistOf, ItemsStandInTheOrderOfTheirPlacesTheNeededFirst) {
    const Checklist list = make();
    ASSERT_EQ(list.parts.size(), 2U);
    ASSERT_EQ(list.parts[0].items.size(), 2U);
    EXPECT_EQ(list.parts[0].items[0].title, "First");
    EXPECT_EQ(list.parts[0].items[1].title, "Third");
    ASSERT_EQ(list.parts[1].items.size(), 1U);
    EXPECT_EQ(list.parts[1].items[0].title, "Nice");
    EXPECT_EQ(list.title, "Checklist for a memo");
}

TEST_F(ChecklistOf, EachSaysWhoActsTheClauseAndFromWhen) {
    rules_[2].effective_from = parse_iso("2026-04-01");
    const std::string small = make().parts[0].items[0].small;
    EXPECT_THAT(small, HasSubstr("For the procurement lead. Strategy, 7.1."));
    EXPECT_THAT(small, HasSubstr("For papers from 1 April 2026 on."));
}

TEST_F(ChecklistOf, NoPartIsEmptyAndThePackAskedForIsNamed) {
    const Checklist list = make("note");
    ASSERT_EQ(list.parts.size(), 1U);
    EXPECT_THAT(list.rules, HasSubstr("“Ours” (ours 2), reviewed with the panel, May 2026."));
}

TEST_F(ChecklistOf, AKindWithoutRulesIsRefusedWithThoseThereAre) {
    try {
        static_cast<void>(make("memmo"));
        FAIL() << "not refused";
    } catch (const Error& error) {
        EXPECT_EQ(error.sentence(), "This rule pack has no rules for a paper of the kind 'memmo'.");
        EXPECT_EQ(error.next_step(), "Use one of: memo, note.");
    }
}

TEST_F(ChecklistOf, TextOfCardsIsTextInEveryFormat) {
    EXPECT_THAT(checklist_markdown(make()), HasSubstr("- [ ] **First.** What &lt;b\\>is&lt;/b\\> \\*asked\\*."));
    const std::string html = checklist_html(make());
    EXPECT_THAT(html, HasSubstr("What &lt;b&gt;is&lt;/b&gt; *asked*."));
    EXPECT_THAT(html, Not(HasSubstr("<b>is")));
}

TEST_F(ChecklistOf, TheWordFileHasABoxForEachItem) {
    const std::string bytes = checklist_word(make());
    Package package(bytes, "checklist.docx", Limits{});
    const std::string document = package.read(*package.find("word/document.xml"));
    std::size_t boxes = 0;
    for (std::size_t at = 0; (at = document.find("<w14:checkbox>", at)) != std::string::npos; ++at)
        ++boxes;
    EXPECT_EQ(boxes, 3U);
    EXPECT_THAT(document, HasSubstr("Because of R&amp;D."));
}

TEST_F(ChecklistOf, TheWordFileIsXmlWhateverACardHolds) {
    rules_[0].title = "Third \uFFFE \x01";
    const std::string bytes = checklist_word(make());
    Package package(bytes, "checklist.docx", Limits{});
    EXPECT_THAT(package.read(*package.find("word/document.xml")), HasSubstr("Third \uFFFD \uFFFD"));
}

}  // namespace
}  // namespace assure::forms
