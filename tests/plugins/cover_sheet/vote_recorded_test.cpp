// The Lived-Experience Partnership Board's vote, by the sum that the overlay jucd-coproduction sets (£500,000).
#include "plugins/checked.h"

#include <string>

namespace assure {
namespace {

const Engine& engine() {
    static const Engine one([] {
        EngineOptions options = test::options_of_kind("cover-sheet");
        options.rules = "jucd-coproduction";
        return options;
    }());
    return one;
}

std::string outcome(const std::string& value, const std::string& history = "",
                    const std::string& recommendation = "The Committee is asked to approve the pathway.") {
    const std::string xml =
        "<cover-sheet><paper-title>Community pain pathway</paper-title><purpose>Decision</purpose>"
        "<co-production-statement>Six carers co-wrote it in May 2026.</co-production-statement>"
        "<financial-implications>" +
        test::xml_text(value) + "</financial-implications><previously-considered-by>" + test::xml_text(history) +
        "</previously-considered-by><recommendation>" + test::xml_text(recommendation) +
        "</recommendation></cover-sheet>";
    const test::Folder folder("vote-recorded");
    const DocumentReport document = test::check_files(engine(), {folder.write("paper.xml", xml)}).front();
    const Result* result = test::result_of(document, "cover-sheet.vote-recorded");
    return result == nullptr ? "nothing: " + document.reason : std::string(to_string(result->outcome));
}

constexpr const char* voted = "Lived-Experience Partnership Board, 5 May 2026: voted in favour";

TEST(VoteRecorded, SumsAreReadAsPeopleWriteThem) {
    for (const char* value : {"£500,000", "£0.5m", "£ 1.2 million over three years", "£750k", "£600 thousand", "£2bn",
                              "£90,000 for training and £510,000.00 for the service"}) {
        EXPECT_EQ(outcome(value), "fail") << value;
        EXPECT_EQ(outcome(value, voted), "pass") << value;
    }
    for (const char* value : {"£499,999", "£0.4m in all", "£12", "None arising from this report"})
        EXPECT_EQ(outcome(value), "not-applicable") << value;
}

TEST(VoteRecorded, ASumForEachYearBelowTheThresholdIsForAPerson) {
    EXPECT_EQ(outcome("£200,000 a year"), "review");
    EXPECT_EQ(outcome("£600,000 a year"), "fail");
}

TEST(VoteRecorded, OnlyADecisionThatIsTakenCounts) {
    for (const char* history :
         {"Lived-Experience Partnership Board: to vote on 5 June 2026",
          "The Lived-Experience Partnership Board was not asked to vote",
          "Lived-Experience Partnership Board: discussed 5 May 2026", "Lived-Experience Partnership Board: vote 5 May",
          "Finance Committee: approved", "The Lived-Experience Partnership Board will be asked for its decision",
          "Approval by the Lived-Experience Partnership Board is not required"})
        EXPECT_EQ(outcome("£600,000", history), "fail") << history;
}

TEST(VoteRecorded, SpendingWithoutASumIsForAPerson) {
    EXPECT_EQ(outcome("", "", "The Committee is asked to award the contract."), "review");
    EXPECT_EQ(outcome("", "", "The Committee is asked to approve the pathway."), "not-applicable");
}

}  // namespace
}  // namespace assure
