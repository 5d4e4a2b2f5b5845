// Schedules that use the words and ask for something else, or for nothing yet.
#include "plugins/checked.h"

#include "make-papers/paper_maker.h"

namespace assure {
namespace {

const Engine& engine() {
    static const Engine one(test::options_of_kind(""));
    return one;
}

std::string outcome_of(const DocumentReport& document, const std::string& rule) {
    const Result* result = test::result_of(document, "contract-quality-schedule." + rule);
    return result == nullptr ? "nothing: " + document.reason : std::string(to_string(result->outcome));
}

struct Row {
    std::string requirement = "Co-production: the Provider shall co-produce service changes with patients and carers";
    std::string threshold = "2 a year";
    std::string method = "Co-production log";
};

std::string xml_of(const Row& row) {
    return "<row><quality-requirement>" + test::xml_text(row.requirement) + "</quality-requirement><threshold>" +
           test::xml_text(row.threshold) + "</threshold><method-of-measurement>" + test::xml_text(row.method) +
           "</method-of-measurement><period>Contract Year</period></row>";
}

std::string outcome(const std::string& rule, const Row& row) {
    const std::string xml = "<local-quality-requirements><contract-year>2026/27</contract-year><requirements>" +
                            xml_of({"Falls with severe harm", "Below 0.15", "Incident data"}) + xml_of(row) +
                            "</requirements></local-quality-requirements>";
    const test::Folder folder("schedule-adversary");
    return outcome_of(test::check_files(engine(), {folder.write("schedule.xml", xml)}).front(), rule);
}

std::string reimbursement(const std::string& words) {
    return outcome("reimbursement", {words, "100%", "Report"});
}
std::string measured(const std::string& threshold, const std::string& method = "Co-production log") {
    Row row;
    row.threshold = threshold;
    row.method = method;
    return outcome("requirement-measurable", row);
}

// The same in Word, the row's cells as a source of test papers.
DocumentReport word_schedule(const std::string& requirement, const std::string& threshold, const std::string& method) {
    const papers::PaperSource paper = papers::parse_paper(
        "<paper kind=\"contract-quality-schedule\"><properties organisation=\"NHS Fenmarsh ICB\" title=\"Schedule 4\" "
        "author=\"A\" created=\"2026-01-05T09:00:00Z\"/><title>Schedule 4 Local Quality Requirements</title><table "
        "name=\"rows\" row-name=\"row\"><row header=\"yes\"><cell>Quality Requirement</cell><cell>Threshold</cell>"
        "<cell>Method of Measurement</cell><cell>Period</cell></row><row><cell>" +
        requirement + "</cell><cell>" + threshold + "</cell><cell>" + method +
        "</cell><cell>Contract Year</cell></row><row><cell>Falls with severe harm</cell><cell>Below 0.15</cell>"
        "<cell>Incident data</cell><cell>Monthly</cell></row></table></paper>");
    const test::Folder folder("schedule-word");
    return test::check_files(engine(), {folder.write("schedule.docx", papers::make_docx(paper))}).front();
}

TEST(ScheduleAdversaries, PaymentIsThatOfThePeopleInvolved) {
    for (const char* words :
         {"People with lived experience who take part in co-production are paid an involvement payment",
          "Patients and carers involved in co-production are paid the involvement rate",
          "The Provider shall reimburse people involved in the service changes, including travel",
          "Members of the co-production group are paid for their time",
          "Service users who sit on the panel receive vouchers", "Involvement payments are made within 30 days"})
        EXPECT_EQ(reimbursement(words), "pass") << words;
    for (const char* words : {"Providers will be paid per patient seen",
                              "Patients' travel is reimbursed under HTCS",
                              "Payment by results for carers' breaks activity",
                              "CQUIN payment for patient experience",
                              "Block payment covers service users in the cohort",
                              "Personal health budgets are paid to patients",
                              "Direct payments to carers are made on time",
                              "Staff are paid the living wage",
                              "Carers receive a payment for respite",
                              "Patients are refunded for lost property",
                              "Service users are paid for work in the cafe",
                              "Interpreter fees for patients are paid by the Provider",
                              "Patients receive a voucher for completing the FFT",
                              "Clinical trial participants are paid expenses",
                              "Facilitators are paid to run co-production with patients",
                              "Healthwatch is paid to involve patients",
                              "A charity is paid to run the patient panel",
                              "People involved pay their own travel",
                              "People involved in road accidents are paid by insurers",
                              "An involvement payment policy will be developed",
                              "Staff involved in co-production with patients are paid overtime",
                              "Involvement payment policy under review",
                              "Payment for co-production work is included in the block with carers involved"})
        EXPECT_NE(reimbursement(words), "pass") << words;
}

TEST(ScheduleAdversaries, EqualityPracticeIsNotThatOfAWorkforceOrACallCentre) {
    for (const char* words :
         {"EIA of workforce changes", "Diversity profile of staff", "Under-represented groups in the workforce",
          "The number of calls not reached within 60 seconds", "95% target not reached", "EIA not required",
          "Equality outcomes for suppliers", "A diversity profile of the board of directors",
          "Patients not reached by telephone after three tries are discharged"})
        EXPECT_NE(outcome("equality-practice", {words, "100%", "Report"}), "pass") << words;
}

TEST(ScheduleAdversaries, AThresholdIsSetAndCountsSomething) {
    for (const char* threshold : {"2 a year", "5 working days", "By 31 March 2027", "By March 2027", "Quarterly"})
        EXPECT_EQ(measured(threshold), "pass") << threshold;
    for (const char* threshold :
         {"To be agreed by 30 June 2026", "As per SC12", "See schedule 6A", "2026/27", "No target in 2026/27",
          "None set for year 1", "n/a (2026/27)", "Threshold to be set after 6 months", "one or more if possible",
          "Local target: tbd (was 2 in 2025)", "Baseline year 1", "0", "Narrative only, 1 page"})
        EXPECT_EQ(measured(threshold), "fail") << threshold;
}

TEST(ScheduleAdversaries, AMethodThatNobodyKnowsIsForAPerson) {
    for (const char* method : {"Method to be agreed", "Not measured", "None needed", "As agreed", "Provider to decide"})
        EXPECT_EQ(measured("2 a year", method), "fail") << method;
    EXPECT_EQ(measured("2 a year", "Whatever suits the ward"), "review");
}

TEST(ScheduleAdversaries, SpeakingOfCoProductionDemandsNone) {
    for (const char* words :
         {"Co-production training for staff who work with patients",
          "Staff know what co-production with patients means", "Patients are informed of co-produced leaflets",
          "The patient leaflet was co-produced by clinicians",
          "Number of staff who attended co-production with patients training",
          "Co-production ceased in 2024 with patients", "Patients may co-produce if they wish",
          "Any co-production with patients must be approved by the board"})
        EXPECT_NE(outcome("requirement-present", {words}), "pass") << words;
}

TEST(ScheduleAdversaries, ATrackedInsertionGivesNoPass) {
    const Row row;
    ASSERT_EQ(outcome_of(word_schedule(row.requirement, "2 a year", "Log"), "requirement-measurable"), "pass");
    EXPECT_EQ(outcome_of(word_schedule("<ins>" + row.requirement + "</ins>", "2 a year", "Log"), "requirement-present"),
              "review");
    EXPECT_EQ(outcome_of(word_schedule(row.requirement, "<ins>2 a year</ins>", "Log"), "requirement-measurable"),
              "review");
    EXPECT_EQ(outcome_of(word_schedule("<ins>People involved are paid for their time</ins>", "100%", "Report"),
                         "reimbursement"),
              "review");
}

}  // namespace
}  // namespace assure
