// Quality schedules as people write them: what is recognised, what is required, and what must not pass.
#include "plugins/checked.h"

namespace assure {
namespace {

const Engine& engine() {
    static const Engine one(test::options_of_kind(""));
    return one;
}

DocumentReport report(std::string_view xml) {
    const test::Folder folder("quality-schedule");
    return test::check_files(engine(), {folder.write("schedule.xml", xml)}).front();
}

std::string row(std::string_view requirement, std::string_view threshold = "2 a year",
                std::string_view method = "Log") {
    return "<row><quality-requirement>" + test::xml_text(requirement) + "</quality-requirement><threshold>" +
           test::xml_text(threshold) + "</threshold><method-of-measurement>" + test::xml_text(method) +
           "</method-of-measurement><period>Contract Year</period></row>";
}

std::string schedule(const std::string& rows, std::string_view notes = "") {
    return "<local-quality-requirements><contract-year>2026/27</contract-year><requirements>" +
           row("Falls with severe harm", "Below 0.15", "Incident data") + rows + "</requirements>" +
           std::string(notes) + "</local-quality-requirements>";
}

std::string outcome(const std::string& xml, const std::string& rule) {
    const DocumentReport document = report(xml);
    const Result* result = test::result_of(document, "contract-quality-schedule." + rule);
    return result == nullptr ? "nothing: " + document.reason : std::string(to_string(result->outcome));
}

const char* const good = "Co-production: people who use the service and carers decide changes jointly with staff";

std::string message(const DocumentReport& document, const std::string& rule) {
    const Result* result = test::result_of(document, "contract-quality-schedule." + rule);
    return result == nullptr ? "nothing: " + document.reason : result->message;
}

TEST(QualitySchedules, AreRecognisedByAFullTableOfRequirements) {
    const auto kind = [](std::string_view title, std::string_view columns) {
        return report("<paper><title>" + std::string(title) + "</title><rows><row>" + std::string(columns) +
                      "</row><row>" + std::string(columns) + "</row></rows></paper>")
            .kind;
    };
    constexpr std::string_view full =
        "<what-we-require>Carers co-design the rota</what-we-require><how-much>2</how-much>"
        "<how-we-will-know>Log</how-we-will-know><how-often>Yearly</how-often>";
    constexpr std::string_view measures =
        "<indicator>Falls</indicator><target>2</target><data-source>System</data-source><frequency>Monthly</frequency>";
    EXPECT_EQ(kind("Return of the second quarter", full), "contract-quality-schedule");
    EXPECT_NE(kind("Return of the second quarter", measures), "contract-quality-schedule");
    EXPECT_NE(kind("Policy on quality", full), "contract-quality-schedule");
}

TEST(QualitySchedules, AreRecognisedByTheirProviderAndYearAboveTheTable) {
    const auto kind = [](std::string_view facts) {
        constexpr std::string_view row =
            "<row><indicator>Falls</indicator><target>2</target><data-source>System</data-source></row>";
        return report("<paper><title>Return of the second quarter</title>" + std::string(facts) + "<rows>" +
                      std::string(row) + std::string(row) + "</rows></paper>")
            .kind;
    };
    constexpr std::string_view both = "<contract-year>2026/27</contract-year><provider>Larch Clinic</provider>";
    EXPECT_EQ(kind(both), "contract-quality-schedule");
    EXPECT_NE(kind("<contract-year>2026/27</contract-year>"), "contract-quality-schedule");
    EXPECT_NE(kind("<provider>Larch Clinic</provider>"), "contract-quality-schedule");
}

TEST(QualitySchedules, ReadAStandardBesideATargetAsTheRequirement) {
    constexpr std::string_view row =
        "<row><standard>Carers and nurses design and decide changes jointly</standard><target>2 a year</target>"
        "<evidence>Log</evidence><how-often>Yearly</how-often></row>";
    EXPECT_EQ(outcome("<paper><title>Annex C: Quality</title><rows>" + std::string(row) + std::string(row) +
                          "</rows></paper>",
                      "requirement-present"),
              "pass");
}

TEST(QualitySchedules, AreNotTakenForMinutesBecauseOfACellThatSaysSo) {
    const std::string rows = row("The rota is co-produced with carers", "2", "Notes of the meeting");
    EXPECT_EQ(report("<paper><rows>" + rows + rows + "</rows></paper>").kind, "contract-quality-schedule");
}

TEST(QualitySchedules, TakeNoUnpaidCarerForAPaymentThatIsRefused) {
    EXPECT_EQ(outcome(schedule(row("People who use the service and unpaid carers design and decide changes")),
                      "requirement-present"),
              "pass");
    EXPECT_EQ(outcome(schedule(row(good) + row("Patients and carers take part unpaid")), "reimbursement"), "fail");
}

TEST(QualitySchedules, PayThosePeopleOfARowAbove) {
    constexpr std::string_view paid = "Those people are paid a fee and their travel";
    EXPECT_EQ(outcome(schedule(row(good) + row(paid)), "reimbursement"), "pass");
    EXPECT_NE(outcome(schedule(row(paid)), "reimbursement"), "pass");
    EXPECT_EQ(outcome(schedule(row(good) + row("Carers on the board are paid, with respite covered")), "reimbursement"),
              "pass");
    EXPECT_EQ(outcome(schedule(row(good) + row("Nurses' time on the group is paid")), "reimbursement"), "fail");
    EXPECT_NE(outcome(schedule(row(good) + row("Respite is paid for carers of the board")), "reimbursement"), "pass");
    EXPECT_NE(outcome(schedule(row(good) + row("Suppliers are paid within 30 days")), "reimbursement"), "pass");
}

TEST(QualitySchedules, KnowAGroupOfARowAbove) {
    constexpr std::string_view outcomes = "Two outcomes are picked by the members of the redesign group";
    EXPECT_EQ(outcome(schedule(row(good) + row(outcomes)), "coproduced-outcomes"), "pass");
    EXPECT_EQ(outcome(schedule(row(outcomes)), "coproduced-outcomes"), "fail");
    EXPECT_NE(
        outcome(schedule(row(good) + row("Members of the executive board pick two outcomes")), "coproduced-outcomes"),
        "pass");
    constexpr std::string_view told = "What the panel altered is put on the noticeboard";
    EXPECT_EQ(outcome(schedule(row(good) + row(told)), "feedback-loop"), "pass");
    EXPECT_EQ(outcome(schedule(row(told)), "feedback-loop"), "review");
}

TEST(QualitySchedules, RequireNothingByAPromptThatWasLeftIn) {
    EXPECT_EQ(outcome(schedule(row("Co-production: [describe how service users will decide with staff]", "[insert]")),
                      "requirement-present"),
              "fail");
    EXPECT_EQ(outcome(schedule(row(std::string(good) + " [ref 12]")), "requirement-present"), "pass");
}

TEST(QualitySchedules, CountRowsAndClausesAsAReaderDoes) {
    const std::string words = message(
        report("<contract-quality-schedule><title>Schedule 4: the local quality "
               "requirements</title><requirements>" +
               row("Falls", "Below 2") + row("Sepsis", "Below 1") + "</requirements></contract-quality-schedule>"),
        "requirement-present");
    EXPECT_NE(words.find("We searched 2 rows of the table."), std::string::npos) << words;
    const std::string with_note =
        message(report(schedule("", "<p>The Provider shall publish its prices.</p>")), "requirement-present");
    EXPECT_NE(with_note.find("1 row of the table and 1 clause or note."), std::string::npos) << with_note;
}

TEST(QualitySchedules, AreCalledByTheirOwnTitleAndNotByTheRootElement) {
    EXPECT_EQ(report("<contract-quality-schedule><schedule-title>Harrowmoor quality "
                     "schedule</schedule-title><requirements>" +
                     row("Falls", "Below 2") + row(good) + "</requirements></contract-quality-schedule>")
                  .title,
              "Harrowmoor quality schedule");
}

TEST(QualitySchedules, TakeNoOrganisationsNameForPeople) {
    for (const std::string_view words :
         {"Co-production of the pathway with Harrowmoor Community NHS Trust",
          "Co-design of the rota with Carers UK Ltd", "Co-production of the timetable with Fenland Patient Transport",
          "Co-production of the plan with People's Partnership NHS Trust",
          "Co-production of the plan with Families First Ltd", "Co-production with Patients Know Best Ltd",
          "Co-production: Citizens Advice and Parents First CIC decide jointly",
          "Co-design of the rota with the Patient Choice Surgery"})
        EXPECT_NE(outcome(schedule(row(words)), "requirement-present"), "pass") << words;
}

TEST(QualitySchedules, TakeNoPaymentOfAnOrganisationForOneOfPeople) {
    EXPECT_EQ(outcome(schedule(row(good) + row("The involvement fee is paid to the charity that hosts the service "
                                               "users' group")),
                      "reimbursement"),
              "fail");
}

TEST(QualitySchedules, AreNotToldByTheirNumberAlone) {
    for (const std::string_view xml :
         {"<schedule-4c><title>Schedule "
          "4C</title><items><item><name>Bed</name><price>2</price></item><item><name>Chair</name>"
          "<price>1</price></item></items></schedule-4c>",
          "<agenda><title>Agenda: quality "
          "schedule</title><items><item><measure>Falls</measure><target>2</target></item><item>"
          "<measure>Sepsis</measure><target>1</target></item></items></agenda>",
          "<board-report><title>Performance "
          "report</title><rows><row><indicator>Falls</indicator><target>2</target></row><row>"
          "<indicator>Sepsis</indicator><target>1</target></row></rows></board-report>"})
        EXPECT_NE(report(xml).kind, "contract-quality-schedule") << xml;
}

TEST(QualitySchedules, RequireCoProductionOnlyWithPeopleAndForSure) {
    for (const std::string_view words :
         {std::string_view(good),
          std::string_view("Co\xE2\x80\x91"
                           "design of the pathway with parents and young people"),
          std::string_view("Patients plan, agree and test changes jointly with nurses"),
          std::string_view("Passengers with kidney disease and crews jointly redesign the booking rules"),
          std::string_view("Service users hold half of the seats on the board and vote on every change"),
          std::string_view("Carers are equal partners and jointly decide which services change")})
        EXPECT_EQ(outcome(schedule(row(words)), "requirement-present"), "pass") << words;
    for (const std::string_view words :
         {"The Provider shall have regard to co-production with patients", "FFT response rate",
          "Strategy co-produced with system partners", "Patient survey on co-production", "Staff co-design rotas",
          "SC12 applies: involve Service Users in redesign, co-produced", "Hip and knee joint replacement for patients",
          "Patient plan and review changes agreed jointly by nurses"})
        EXPECT_EQ(outcome(schedule(row(words)), "requirement-present"), "fail") << words;
    for (const std::string_view words :
         {"Engagement events with patients", "Care plan co-produced with the patient",
          "Co-production log kept up to date", "Changes are co-produced with patients where appropriate",
          "Co-produced with Healthwatch"})
        EXPECT_EQ(outcome(schedule(row(words)), "requirement-present"), "review") << words;
}

TEST(QualitySchedules, AreMeasurableByNumberAndMethod) {
    EXPECT_EQ(outcome(schedule(row(good, "Quarterly", "Minutes")), "requirement-measurable"), "pass");
    for (const std::string_view threshold :
         {"", "N/A", "\xE2\x80\x93", "TBC", "[insert]", "Yes", "As appropriate", "#VALUE!"})
        EXPECT_EQ(outcome(schedule(row(good, threshold)), "requirement-measurable"), "fail") << threshold;
    for (const std::string_view method : {"", "N/A", "Narrative", "[ ]", "tbc"})
        EXPECT_EQ(outcome(schedule(row(good, "2 a year", method)), "requirement-measurable"), "fail") << method;
    EXPECT_EQ(outcome(schedule(row(good, "2 a year", "Number of changes made")), "requirement-measurable"), "pass");
    EXPECT_NE(outcome(schedule(row(good, "2 a year", "Number of changes made")), "evidence-named"), "pass");
    EXPECT_EQ(outcome(schedule(row(good, "2 a year", "Drafts and a voting paper")), "evidence-named"), "pass");
    EXPECT_EQ(outcome(schedule(""), "requirement-measurable"), "not-applicable");
}

TEST(QualitySchedules, PayThePeopleInvolvedAndNobodyElse) {
    for (const std::string_view words :
         {"Parent carers are paid \u00A325 an hour or choose vouchers",
          "People involved are reimbursed for their time and expenses",
          "Involvement paid in line with the published reimbursement policy",
          "Lived experience partners receive an involvement payment", "Patients are paid for design days"})
        EXPECT_EQ(outcome(schedule(row(words)), "reimbursement"), "pass") << words;
    for (const std::string_view words :
         {"Reimbursement: activity is reimbursed at national prices", "The Provider will be paid for each patient seen",
          "Payment of patients who are involved may be considered", "Service users on the board are not paid",
          "Patients are reimbursed for travel to appointments", "Carers are paid the real living wage",
          "Direct payments to service users set up", "Suppliers paid within 30 days", "Staff are paid for meetings",
          "Respite is paid for carers of people on the caseload", "Facilitators are paid for design days"})
        EXPECT_EQ(outcome(schedule(row(words)), "reimbursement"), "fail") << words;
}

TEST(QualitySchedules, KeepEqualityPracticeApartFromDutiesAlone) {
    for (const std::string_view words :
         {"Who is and is not reached", "Equality impact assessment of every change",
          "EDS 2022 graded with local groups", "PCREF plan reported", "Easy-read papers for the group",
          "A note says which communities the panel has reached and which it has not",
          "Signers are present at each meeting of the design group"})
        EXPECT_EQ(outcome(schedule(row(words)), "equality-practice"), "pass") << words;
    for (const std::string_view words :
         {"AIS flags recorded", "WRES and WDES reported", "Reasonable adjustments", "Easy-read letters", "EDS2 return"})
        EXPECT_EQ(outcome(schedule(row(words)), "equality-practice"), "review") << words;
    EXPECT_EQ(
        outcome(schedule(row("SC13: equality impact assessment in accordance with the Law")), "equality-practice"),
        "fail");
    for (const std::string_view words :
         {"Signers are present in the day room", "Which patients were seen and which were not",
          "Communication aids help patients to take part in therapy"})
        EXPECT_EQ(outcome(schedule(row(words)), "equality-practice"), "fail") << words;
    EXPECT_EQ(outcome(schedule(""), "equality-practice"), "fail");
}

TEST(QualitySchedules, ClausesAndNotesDemandToo) {
    const std::string clause =
        "<note>4.2 The Provider shall co-produce at least two service changes a year with people who use the service, "
        "evidenced by a "
        "co-production log.</note>";
    EXPECT_EQ(outcome(schedule("", clause), "requirement-present"), "pass");
    EXPECT_EQ(outcome(schedule("", clause), "requirement-measurable"), "pass");
    EXPECT_EQ(outcome(schedule("", "<note>This schedule was co-produced with patients.</note>"), "requirement-present"),
              "fail");
    EXPECT_EQ(
        outcome(schedule("", "<note>The Provider shall not be required to co-produce changes with patients.</note>"),
                "requirement-present"),
        "fail");
}

}  // namespace
}  // namespace assure
