// What the account says of the co-production log, beside words that only look like it.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

const std::string met_them = "Eight service users met with the design team in March and April 2026. ";

TEST(LogReferenced, ACitedLogPasses) {
    for (const std::string text :
         {"Recorded in the Co-production Log (no. 7).", "Co production log 2026-11.", "The co-prod log has the dates.",
          "Logged under CPL 17 in the ICB co-production log.", "The log of co-production has the detail."})
        EXPECT_EQ(outcome_of("log-referenced", met_them + text), "pass") << text;
}

TEST(LogReferenced, NoLogOrAnotherOneFails) {
    for (const std::string text :
         {"An entry in the co-production log is still to be made.", "The co-production log has not been started.",
          "We do not keep a co-production log.", "The issues log was updated.", "Risk log ref 14.",
          "The co-production log is empty.", "Our co-production team log actions weekly."})
        EXPECT_EQ(outcome_of("log-referenced", met_them + text), "fail") << text;
}

TEST(LogReferenced, ALogOfInvolvementIsForReview) {
    for (const std::string text : {"See involvement log 4."})
        EXPECT_EQ(outcome_of("log-referenced", met_them + text), "review") << text;
}

}  // namespace
}  // namespace assure
