#include "text/work_budget.h"

#include "core/text/lexicon_from.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

#include <string>

namespace assure {
namespace {

TEST(WorkBudget, WorkBeyondTheLimitEndsTheDocumentWithASentenceAndANextStep) {
    const WorkBudget budget(10);
    spend_work(10);
    try {
        spend_work(1);
        FAIL() << "the limit was passed in silence";
    } catch (const Error& error) {
        EXPECT_EQ(error.sentence(), "It takes more work to read and check than one document may cost (10 steps).");
        EXPECT_EQ(error.next_step(), "Split it into smaller documents, or judge it by hand.");
    }
}

TEST(WorkBudget, WorkOutsideADocumentIsFree) {
    EXPECT_NO_THROW(spend_work(1'000'000'000'000));
}

TEST(WorkBudget, TheNextDocumentHasItsOwnBudget) {
    {
        const WorkBudget budget(1);
        EXPECT_THROW(spend_work(2), WorkLimitReached);
    }
    const WorkBudget budget(2);
    EXPECT_NO_THROW(spend_work(2));
}

TEST(WorkBudget, ReadingIsCharged) {
    const WorkBudget budget(20);
    std::string items = "<note>";
    for (int item = 0; item < 30; ++item)
        items += "<item>words</item>";
    EXPECT_THROW(static_cast<void>(read_bytes(items + "</note>", "note.xml", Limits())), WorkLimitReached);
}

TEST(WorkBudget, LookingForWordsIsCharged) {
    const auto lexicon = test::lexicon_from({{"people", {"carer"}}});
    const WorkBudget budget(5);
    EXPECT_THROW(static_cast<void>(lexicon->list("people").in(std::string(200, 'a'))), WorkLimitReached);
}

}  // namespace
}  // namespace assure
