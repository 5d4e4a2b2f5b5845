#include "plugins/support/labelled.h"

#include <gtest/gtest.h>

namespace assure::test {
namespace {

TEST(ProcurementPanelExamples, AreJudgedAsPeopleLabelledThem) {
    const std::string file = examples_file("procurement-panels.json");
    if (file.empty()) GTEST_SKIP() << "the labelled examples are not beside this source tree";
    EXPECT_GE(compare_with_labels(file, "procurement-panel",
                                  {"members-listed", "lived-experience-member", "full-member", "trained", "reimbursed",
                                   "conflicts-declared"}),
              0.95);
}

}  // namespace
}  // namespace assure::test
