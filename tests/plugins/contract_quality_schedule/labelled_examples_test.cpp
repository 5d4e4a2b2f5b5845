#include "plugins/support/labelled.h"

#include <gtest/gtest.h>

namespace assure::test {
namespace {

TEST(QualityScheduleExamples, AreJudgedAsPeopleLabelledThem) {
    const std::string file = examples_file("contract-quality-schedules.json");
    if (file.empty()) GTEST_SKIP() << "the labelled examples are not beside this source tree";
    EXPECT_GE(compare_with_labels(
                  file, "contract-quality-schedule",
                  {"requirement-present", "requirement-measurable", "reimbursement", "equality-practice",
                   "reporting-period", "evidence-named", "coproduced-outcomes", "feedback-loop", "evidence-supplied"}),
              0.95);
}

}  // namespace
}  // namespace assure::test
