#include "engine/name_mask.h"

#include "core/engine/fakes.h"
#include "core/views/shipped_words.h"
#include "text/work_budget.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace assure {
namespace {

class NamedRecord : public Record {
public:
    explicit NamedRecord(std::vector<std::string> names) : names_(std::move(names)) {}
    [[nodiscard]] std::vector<std::string> private_names() const override { return names_; }

private:
    std::vector<std::string> names_;
};

// A report whose one result quotes the text.
DocumentReport quoting(const std::string& text) {
    DocumentReport report;
    report.results.emplace_back();
    report.results.back().result.evidence.push_back({text, {}});
    return report;
}

std::string quoted(const DocumentReport& report) {
    return report.results.front().result.evidence.front().quote;
}

// The report as it is masked when the paper's record gives these names.
DocumentReport masked(DocumentReport report, const std::vector<std::string>& names = {}) {
    Paper paper(fake::source({"A record"}), "letter", {});
    paper.set_record(std::make_unique<NamedRecord>(names));
    NameMask mask(test::shipped_words());
    mask.learn(paper);
    std::vector<DocumentReport> documents;
    documents.push_back(std::move(report));
    std::optional<SetReport> set;
    mask.apply(documents, set);
    return std::move(documents.front());
}

std::string text_with(const std::string& name, const std::string& text) {
    return quoted(masked(quoting(text), {name}));
}

TEST(NameMask, HidesANameOfTheRecordInEveryFormThatItTakes) {
    for (const char* written :
         {"Mary Lewis", "MARY LEWIS", "mary lewis", "Mary", "Lewis", "M Lewis", "M. Lewis", "Mrs Lewis", "Mrs. Lewis",
          "Mrs M Lewis", "Mrs M. Lewis", "Ms Mary Lewis", "LEWIS", "MRS LEWIS", "Mary\u00A0Lewis"})
        EXPECT_EQ(text_with("Mary Lewis (carer)", std::string(written) + " scored the bids."),
                  "[name withheld] scored the bids.")
            << written;
    EXPECT_EQ(text_with("Mary Lewis", "Mary’s score and Lewis's"), "[name withheld]’s score and [name withheld]'s");
    EXPECT_EQ(text_with("Mary O’Neill", "M. O'Neill scored."), "[name withheld] scored.");
    EXPECT_EQ(text_with("Mary O'Neill", "Mrs O’Neill scored."), "[name withheld] scored.");
    EXPECT_EQ(text_with("Mrs M Lewis", "Mary Lewis scored."), "[name withheld] scored.");
    EXPECT_EQ(text_with("Mary", "Mary Lewis scored."), "[name withheld] scored.");
    EXPECT_EQ(text_with("Lewis, Mary", "Mary Lewis scored."), "[name withheld] scored.");
    EXPECT_EQ(text_with("mary lewis", "Mary Lewis scored."), "[name withheld] scored.");
    EXPECT_EQ(text_with("Mrs West", "Mrs West came from the West."), "[name withheld] came from the West.");
    EXPECT_EQ(text_with("Mo Ali", "Mo came. The MO came."), "[name withheld] came. The MO came.");
}

TEST(NameMask, HidesNoOtherWords) {
    EXPECT_EQ(text_with("Mary Price", "The price per unit"), "The price per unit");
    EXPECT_EQ(text_with("Mary Lewis", "The Lewisham service"), "The Lewisham service");
    EXPECT_EQ(text_with("Patient representative", "The Patient representative scored."),
              "The Patient representative scored.");
}

TEST(NameMask, HidesANameThatAQuotationShowsWhereverItStands) {
    DocumentReport report = quoting("Mary Lewis, a carer, wrote it with us.");
    Result& result = report.results.front().result;
    report.title = "Mary Lewis: her audiology story";
    report.recognised_by = "labels Meeting, Mary Lewis";
    report.reason = "We could not read what Mary wrote.";
    report.next_step = "Ask what Mary wrote.";
    report.begins.heading = {"Mary's story"};
    report.coverage.push_back({"word/media/image1.png", PartState::skipped, "a picture of Mary", true});
    result.message = "Mary Lewis took part.";
    result.fix = "Say what Mary did.";
    result.location = Location{};
    result.location->label = "Mary Lewis";
    result.location->column_heading = "Mary";
    result.location->sheet = "M Lewis";
    result.location->heading = {"What MARY LEWIS said"};
    result.evidence.front().location = *result.location;

    report = masked(std::move(report));
    const Result& hidden = report.results.front().result;
    EXPECT_TRUE(report.names_masked);
    EXPECT_EQ(report.title, "[name withheld]: her audiology story");
    EXPECT_EQ(report.recognised_by, "labels Meeting, [name withheld]");
    EXPECT_EQ(report.reason, "We could not read what [name withheld] wrote.");
    EXPECT_EQ(report.next_step, "Ask what [name withheld] wrote.");
    EXPECT_EQ(report.begins.heading.front(), "[name withheld]'s story");
    EXPECT_EQ(report.coverage.front().why, "a picture of [name withheld]");
    EXPECT_EQ(hidden.message, "[name withheld] took part.");
    EXPECT_EQ(hidden.fix, "Say what [name withheld] did.");
    for (const Location& place : {*hidden.location, hidden.evidence.front().location}) {
        EXPECT_EQ(place.label, "[name withheld]");
        EXPECT_EQ(place.column_heading, "[name withheld]");
        EXPECT_EQ(place.sheet, "[name withheld]");
        EXPECT_EQ(place.heading.front(), "What [name withheld] said");
    }
    EXPECT_EQ(hidden.evidence.front().quote, "[name withheld], a carer, wrote it with us.");
}

TEST(NameMask, HidesANameThatOnlyTheTitleShows) {
    DocumentReport report;
    report.title = "Mary Lewis, patient partner: her audiology story";
    report = masked(std::move(report));
    EXPECT_EQ(report.title, "[name withheld], patient partner: her audiology story");
    EXPECT_TRUE(report.names_masked);
}

TEST(NameMask, HidesNamesOfOnePaperInTheOthersOfItsFileAndInTheSet) {
    NameMask mask(test::shipped_words());
    std::vector<DocumentReport> documents;
    documents.push_back(quoting("Mary Lewis told us of her wait."));
    documents.push_back(quoting("Mary Lewis, a carer, wrote it."));
    std::optional<SetReport> set(std::in_place);
    set->results.emplace_back();
    set->results.front().result.message = "Mary Lewis stands in both papers.";
    mask.apply(documents, set);
    EXPECT_EQ(quoted(documents.front()), "[name withheld] told us of her wait.");
    EXPECT_EQ(set->results.front().result.message, "[name withheld] stands in both papers.");
}

TEST(NameMask, LeavesAReportWithoutNamesAsItIs) {
    const DocumentReport report = masked(quoting("Six carers wrote it with Jane Price, Director of Finance."));
    EXPECT_EQ(quoted(report), "Six carers wrote it with Jane Price, Director of Finance.");
    EXPECT_FALSE(report.names_masked);
}

// Steps that it costs to mask so many quotations, each with a name of its own.
std::uint64_t cost_of(int quotations) {
    DocumentReport report;
    for (int number = 0; number < quotations; ++number) {
        std::string name = "Mary L";
        for (int rest = number + 1; rest > 0; rest /= 26)
            name += static_cast<char>('a' + rest % 26);
        report.results.emplace_back();
        report.results.back().result.evidence.push_back({name + "ab, a carer, wrote it with us.", {}});
    }
    const WorkBudget budget(1'000'000'000);
    masked(std::move(report));
    return budget.spent();
}

TEST(NameMask, CostsTwiceTheWorkForTwiceTheNames) {
    const std::uint64_t once = cost_of(200);
    EXPECT_GT(once, 0U);
    EXPECT_LE(cost_of(400), 2 * once + once / 10);
}

}  // namespace
}  // namespace assure
