// What a provider supplied, when it is due, and what only looks like outcomes, feedback or reviews with people.
#include "plugins/checked.h"

#include <string>

namespace assure {
namespace {

const Engine& engine() {
    static const Engine one(test::options_of_kind(""));
    return one;
}

constexpr const char* co_production =
    "Co-production: people who use the service and carers decide changes to the service jointly with staff";

// A schedule of one row that ends with these cells.
std::string outcome(const std::string& rule, const std::string& requirement, const std::string& cells = "",
                    const std::string& facts = "<contract-year>2026/27</contract-year>",
                    const std::string& period = "Quarterly") {
    const std::string xml = "<local-quality-requirements>" + facts + "<requirements><row><quality-requirement>" +
                            test::xml_text(requirement) +
                            "</quality-requirement><threshold>2</threshold><method-of-measurement>Co-production log"
                            "</method-of-measurement><period>" +
                            period + "</period>" + cells + "</row></requirements></local-quality-requirements>";
    const test::Folder folder("schedule-evidence");
    const DocumentReport document = test::check_files(engine(), {folder.write("schedule.xml", xml)}).front();
    const Result* result = test::result_of(document, "contract-quality-schedule." + rule);
    return result == nullptr ? "nothing: " + document.reason : std::string(to_string(result->outcome));
}

std::string supplied(const std::string& cells, const std::string& more_facts = "",
                     const std::string& period = "Quarterly") {
    return outcome("evidence-supplied", co_production, cells, "<contract-year>2026/27</contract-year>" + more_facts,
                   period);
}

TEST(EvidenceSupplied, TakesTheDateOfItsQuarterOrMonth) {
    EXPECT_EQ(supplied("<q1>Log entry 3</q1><q2></q2>"), "pass");
    EXPECT_EQ(supplied("<quarter-4>Log entry 9, 2 February</quarter-4>"), "pass");
    EXPECT_EQ(supplied("<june>Log entry 3</june><july></july>"), "pass");
    EXPECT_EQ(supplied("<q1>Log entry 3, 4 May 2025</q1>"), "fail");
}

TEST(EvidenceSupplied, IsOfTheTimeOfTheReturn) {
    const auto in = [](const std::string& period, const std::string& entry) {
        return outcome("evidence-supplied", co_production, "<evidence-supplied>" + entry + "</evidence-supplied>",
                       "<reporting-period>" + period + "</reporting-period>");
    };
    EXPECT_EQ(in("1 April 2026 to 30 June 2026", "Log entry 3, 22 May 2026"), "pass");
    EXPECT_EQ(in("July to September 2026", "Log entry 3, 2 August 2026"), "pass");
    EXPECT_EQ(in("July to September 2026", "Log entry 3, 22 May 2026"), "review");
    EXPECT_EQ(in("July to September 2026", "Log entry 3, 22 August 2025"), "fail");
    EXPECT_EQ(in("July to September 2026", ""), "fail");
    EXPECT_EQ(in("January to March 2027", "Log entry 9, 3 February 2027"), "pass");
}

TEST(EvidenceSupplied, OfAReturnNamedByItsLastMonthIsOfTheTimeBeforeIt) {
    const auto in = [](const std::string& period, const std::string& entry) {
        return outcome("evidence-supplied", co_production, "<evidence-supplied>" + entry + "</evidence-supplied>",
                       "<return>" + period + "</return>");
    };
    EXPECT_EQ(in("Year end, March 2027", "Log entry 3, 22 May 2026"), "pass");
    EXPECT_EQ(in("Year end, March 2027", "Log entry 3, 22 March 2026"), "fail");
    EXPECT_EQ(in("Half-year return, September 2026", "Log entry 3, 22 May 2026"), "pass");
    EXPECT_EQ(in("Quarterly return, September 2026", "Log entry 3, 2 July 2026"), "pass");
    EXPECT_EQ(in("Quarterly return, September 2026", "Log entry 3, 22 May 2026"), "review");
    EXPECT_EQ(in("September 2026", "Log entry 3, 2 July 2026"), "review");
}

TEST(EvidenceSupplied, StandsUnderHeadsOfOtherWords) {
    EXPECT_EQ(supplied("<what-we-supply>Log sent</what-we-supply><date-of-proof>3 June 2026</date-of-proof>"), "pass");
    EXPECT_EQ(supplied("<what-we-supply></what-we-supply><commissioner-view>Seen 3 June 2026</commissioner-view>",
                       "<date-of-return>31 March 2027</date-of-return>"),
              "fail");
}

TEST(EvidenceSupplied, IsNotAskedForBeforeItIsDue) {
    const std::string first_quarter = "<return>Quarter 1</return>";
    EXPECT_EQ(supplied("<evidence-supplied></evidence-supplied>", first_quarter, "Annual"), "not-applicable");
    EXPECT_EQ(supplied("<evidence-supplied></evidence-supplied>", first_quarter), "fail");
    EXPECT_EQ(supplied("<evidence-supplied></evidence-supplied>", "<return>Quarter 4</return>", "Annual"), "fail");
}

TEST(EvidenceSupplied, OthersCommentsPromisesAndRatingsAreNone) {
    const std::string year_end = "<date-of-return>31 March 2027</date-of-return>";
    for (const char* cells :
         {"<evidence-supplied></evidence-supplied><commissioner-comment>Seen 3 June 2026</commissioner-comment>",
          "<evidence-supplied>N/A</evidence-supplied><rag>G</rag>",
          "<evidence-supplied>Log to be sent by 3 June 2026</evidence-supplied>",
          "<evidence-supplied>TBC</evidence-supplied><date-of-evidence>3 June 2026</date-of-evidence>",
          "<evidence-supplied>Log available, see shared drive</evidence-supplied>",
          "<evidence-supplied>Log, May 2027</evidence-supplied>"})
        EXPECT_NE(supplied(cells, year_end), "pass") << cells;
}

TEST(EvidenceSupplied, WithoutAContractYearAPersonMustDecide) {
    EXPECT_EQ(outcome("evidence-supplied", co_production, "<evidence-supplied>Log, 3 June 2026</evidence-supplied>",
                      "<provider>A</provider>"),
              "review");
}

TEST(CoproducedOutcomes, AreSetByPeopleAndNotForThem) {
    for (const char* words :
         {"Outcome measures are chosen together with people who use the service",
          "Two of the four indicators are decided by young people and carers",
          "Carers and therapists agree three outcome measures",
          "Goals for the clinic are set by people who have had a stroke",
          "Parents pick the four questions by which the unit is judged", "Carers decide how success is measured",
          "Carers name the three things that the service will be measured by",
          "What matters most to carers was agreed with them and became the three measures",
          "Residents decide by photographs what a good week looks like, which forms the outcome measures"})
        EXPECT_EQ(outcome("coproduced-outcomes", words), "pass") << words;
    for (const char* words :
         {"Outcomes for patients are set by clinicians",
          "Outcome measures are set by the commissioner and shown to patients",
          "Outcome measures agreed by clinicians; leaflets written with patients",
          "Patient-reported outcome measures collected", "Outcome measures are agreed with Healthwatch",
          "Outcome measures may be agreed with carers", "Outcome measures are not agreed with carers",
          "Staff agree outcome measures and then ask patients",
          "Residents agree goals for the year with their key worker",
          "Patients decide what good sleep looks like with their nurse",
          "What matters most to nurses was agreed with them and became the measures for patients",
          "Members of the redesign group choose outcome measures",
          "Outcomes are agreed with the commissioner and patients are told about them",
          "Patients settle on the ward and outcomes are recorded"})
        EXPECT_NE(outcome("coproduced-outcomes", words), "pass") << words;
}

TEST(CoproducedOutcomes, WithWhomIsForAPersonToRead) {
    for (const char* words : {"Co-produced outcome measures", "Outcomes that matter to patients are agreed with them"})
        EXPECT_EQ(outcome("coproduced-outcomes", words), "review") << words;
    for (const char* words : {"Outcome measures co-designed with clinicians", "Co-production log; outcomes reported",
                              "Co-production group meets; PROM scores reported"})
        EXPECT_EQ(outcome("coproduced-outcomes", words), "fail") << words;
}

TEST(FeedbackLoop, PublishesWhatChangedAndNotFigures) {
    for (const char* words :
         {"\"You said, we did\" on screens in each waiting room",
          "A record of changes made because of the group is published every quarter",
          "A web page tells patients what was altered as a result", "What carers changed is printed in the newsletter"})
        EXPECT_EQ(outcome("feedback-loop", words), "pass") << words;
    for (const char* words :
         {"Waiting times are published every month", "Changes to opening hours are put on the website",
          "A record of changes made is sent to the commissioner", "\"You said, we did\" is published if budgets permit",
          "What the board changed is published", "Patients are told when appointments are altered",
          "The Provider has regard to \"You said, we did\""})
        EXPECT_NE(outcome("feedback-loop", words), "pass") << words;
}

TEST(LearningReview, IsOfTheServiceAndNotOfOnePersonsCare) {
    EXPECT_EQ(outcome("learning-review", "Annual learning review led jointly with carers"), "pass");
    for (const char* words :
         {"Care plan review with the patient", "Medication review with carers",
          "Annual review of complaints from patients", "Review of services for patients, led by nurses",
          "Annual review with the commissioner and Healthwatch"})
        EXPECT_NE(outcome("learning-review", words), "pass") << words;
}

TEST(ReportingPeriod, IsAPeriodAndNotAnyWord) {
    EXPECT_EQ(outcome("reporting-period", co_production, "", "", "2026/27"), "pass");
    for (const char* period : {"", "–", "As required", "Ongoing", "To be agreed quarterly"})
        EXPECT_NE(outcome("reporting-period", co_production, "", "", period), "pass") << period;
}

}  // namespace
}  // namespace assure
