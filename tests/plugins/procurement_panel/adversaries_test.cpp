// Records that look complete and are not: words that take an entry back, tracked changes, other people's payments.
#include "plugins/checked.h"

#include "make-papers/paper_maker.h"

namespace assure {
namespace {

const Engine& engine() {
    static const Engine one(test::options_of_kind(""));
    return one;
}

std::string outcome_of(const DocumentReport& document, const std::string& rule) {
    const Result* result = test::result_of(document, "procurement-panel." + rule);
    return result == nullptr ? "nothing: " + document.reason : std::string(to_string(result->outcome));
}

// A record in XML whose patient partner's row ends with these cells.
std::string outcome(const std::string& rule, const std::string& cells, const std::string& note = "",
                    const std::string& start = "12 May 2026", const std::string& role = "Patient partner") {
    const std::string xml =
        "<evaluation-panel-record><process>PSR Competitive Process</process><evaluation-start-date>" + start +
        "</evaluation-start-date><members><member><name>A. Thorne</name><role>Commissioning manager</role>"
        "<scoring>Y</scoring></member><member><name>Quentin Underhill</name><role>" +
        role + "</role>" + cells + "</member></members><note>" + note + "</note></evaluation-panel-record>";
    const test::Folder folder("panel-adversary");
    return outcome_of(test::check_files(engine(), {folder.write("record.xml", xml)}).front(), rule);
}

std::string scored(const std::string& words, const std::string& note = "") {
    return outcome("full-member", "<scoring>" + words + "</scoring>", note);
}
std::string trained(const std::string& words, const std::string& note = "") {
    const std::string cell = words.empty() ? "" : "<training>" + words + "</training>";
    return outcome("trained", "<scoring>Y</scoring>" + cell, note);
}
std::string paid(const std::string& words, const std::string& note = "") {
    const std::string cell = words.empty() ? "" : "<payment>" + words + "</payment>";
    return outcome("reimbursed", "<scoring>Y</scoring>" + cell, note);
}

// A Word record; the row of the patient partner as a source of test papers.
std::vector<DocumentReport> word_record(const std::string& partner, const std::string& rest = "") {
    const papers::PaperSource paper = papers::parse_paper(
        "<paper kind=\"procurement-panel\"><properties organisation=\"NHS Fenmarsh ICB\" title=\"Evaluation panel "
        "record\" author=\"A\" created=\"2026-01-05T09:00:00Z\"/><title>Evaluation panel record: stroke</title><fields>"
        "<field label=\"Process\">PSR Competitive Process</field><field label=\"Evaluation start date\">12 May "
        "2026</field></fields><table name=\"members\" row-name=\"member\"><row header=\"yes\"><cell>Name</cell>"
        "<cell>Role</cell><cell>Scoring (Y/N)</cell><cell>Training completed</cell><cell>Involvement payment</cell>"
        "</row><row><cell>A. Thorne</cell><cell>Commissioning manager</cell><cell>Y</cell><cell>28/04/2026</cell>"
        "<cell>n/a, salaried</cell></row>" +
        partner + "</table>" + rest + "</paper>");
    const test::Folder folder("panel-word");
    return test::check_files(engine(), {folder.write("record.docx", papers::make_docx(paper))});
}

std::string row(const std::string& name, const std::string& role, const std::string& score, const std::string& training,
                const std::string& payment) {
    std::string cells;
    for (const std::string& one : {name, role, score, training, payment})
        cells += "<cell>" + one + "</cell>";
    return "<row>" + cells + "</row>";
}

TEST(PanelAdversaries, AScoreIsReadToItsLastWord) {
    for (const char* words : {"Y", "Yes, Q1–Q6", "Yes – all questions", "Scoring", "Voting member", "Y, 25%"})
        EXPECT_EQ(scored(words), "pass") << words;
    for (const char* words :
         {"Y/N", "Yes / No", "Yes but for information", "Yes (advisory)", "Y – not counted", "Yes – from next round",
          "Voting: no", "Scores collated by chair", "Yes - scores removed", "Scored but excluded", "Y (unweighted)"})
        EXPECT_NE(scored(words), "pass") << words;
}

TEST(PanelAdversaries, ASentenceTakesTheScoreOfThoseItIsAbout) {
    for (const char* note : {"Moderation was chaired by a procurement officer, who did not vote.",
                             "The officer from finance observed; the patient partner scored all questions.",
                             "Bidders who did not score 50% on the patient question were excluded.",
                             "One bid was not scored because it arrived late."})
        EXPECT_EQ(scored("Y", note), "pass") << note;
    for (const char* note :
         {"The patient partner did not vote.", "Quentin Underhill did not score.", "Only officers scored.",
          "Lived experience scores were collected but not counted.", "Two members of the panel did not score."})
        EXPECT_NE(scored("Y", note), "pass") << note;
}

TEST(PanelAdversaries, ADateIsTrainingOnlyWhereNothingElseIsSaid) {
    for (const char* words : {"28/04/2026", "Yes – 28.4.26", "Completed 28 April 2026", "28 April", "April 2026",
                              "Evaluator training completed online, 28 April 2026"})
        EXPECT_EQ(trained(words), "pass") << words;
    for (const char* words :
         {"booked for 28/04/2026", "e-learning link sent 28/04/2026", "Certificate expires 28/04/2026", "28/04/2026?",
          "Materials emailed 28 April 2026", "Partly 28/04/2026", "first half only 28/04/2026", "completed",
          "to be arranged", "Reminder sent 01/05/2026", "Date of contract 28/04/2026"})
        EXPECT_NE(trained(words), "pass") << words;
}

TEST(PanelAdversaries, ASentenceOfTrainingIsAboutThePanelAndDone) {
    EXPECT_EQ(trained("", "All panel members were trained on 28 April 2026."), "pass");
    EXPECT_EQ(trained("", "Quentin Underhill attended training on 28 April 2026."), "review")
        << "a name is no word of the pack: a person reads it";
    for (const char* note : {"Training slides dated 28 April 2026 are on the shared drive for all panel members.",
                             "All members had access to training from 28 April 2026.",
                             "Provider staff training on 28 April 2026 was described to all panel members.",
                             "Bidders must show training of patients by 28 April 2026."})
        EXPECT_NE(trained("", note), "pass") << note;
}

TEST(PanelAdversaries, EvaluationBeganOnADayThatIsPlain) {
    const std::string cells = "<scoring>Y</scoring><training>28 April 2026</training>";
    EXPECT_EQ(outcome("trained", cells, "", "12–20 May 2026"), "pass");
    EXPECT_EQ(outcome("trained", cells, "", "planned 12 May 2026, actual 20 April 2026"), "review");
    EXPECT_EQ(outcome("trained", "<training>13 May 2026</training>", "", "May 2026"), "review");
}

TEST(PanelAdversaries, AListAloneIsARecordWhereItsTitleSaysSo) {
    const auto kind_of = [](std::string_view title) {
        const papers::PaperSource paper = papers::parse_paper(
            "<paper kind=\"procurement-panel\"><title>" + std::string(title) +
            "</title><heading>The team</heading><list><item>Idris Vale, audiology lead (scores all questions)</item>"
            "<item>M. D., veteran who wears hearing aids (scores all questions)</item></list></paper>");
        const test::Folder folder("panel-list");
        return test::check_files(engine(), {folder.write("record.docx", papers::make_docx(paper))}).front().kind;
    };
    EXPECT_EQ(kind_of("Record of the assessing team: hearing aids"), "procurement-panel");
    EXPECT_NE(kind_of("Hearing aids: who we are"), "procurement-panel");
}

TEST(PanelAdversaries, APaymentIsReadToItsLastWord) {
    for (const char* words :
         {"Paid", "£25 per hour", "Paid, with travel", "offered, declined", "£75 per half day and childcare",
          "Travel and involvement payment, paid", "£25 an hour, 14 hours, invoice settled",
          "£25 an hour, paid within 10 days", "Offered, did not wish to claim", "Fee and fares paid",
          "Paid £300 plus bus fares", "£25 an hour and sitting service for her husband"})
        EXPECT_EQ(paid(words), "pass") << words;
    for (const char* words : {"£8 per day for parking, paid",
                              "£20 travel voucher, given",
                              "Paid £12 for travel, by BACS",
                              "Offered, finance did not wish to pay",
                              "Will not be paid",
                              "Was asked to go without",
                              "Invoice to be settled",
                              "Travel payment and lunch",
                              "Voucher for travel",
                              "Lunch voucher",
                              "Parking voucher",
                              "£0",
                              "Request declined",
                              "Payment stopped",
                              "Payment declined by finance",
                              "Payment overdue",
                              "Payment not agreed",
                              "honorarium refused by HR",
                              "Paid leave",
                              "Paid lunch",
                              "Payment policy sent",
                              "expenses only",
                              "n/a",
                              "volunteer",
                              "staff"})
        EXPECT_NE(paid(words), "pass") << words;
}

TEST(PanelAdversaries, MoneyInAColumnOfExpensesIsNoPayment) {
    const auto paid_under = [](const std::string& column, const std::string& words) {
        return outcome("reimbursed", "<scoring>Y</scoring><" + column + ">" + words + "</" + column + ">");
    };
    for (const char* column : {"expenses", "travel", "expenses-paid", "travel-payment", "out-of-pocket-costs"})
        for (const char* words : {"£14", "Reimbursed", "Claimed", "Yes"})
            EXPECT_EQ(paid_under(column, words), "review") << column << ": " << words;
    EXPECT_EQ(paid_under("expenses", "Involvement payment, £150"), "pass");
    EXPECT_EQ(paid_under("payment-or-expenses", "£25 an hour"), "pass");
}

TEST(PanelAdversaries, APaymentOfOthersIsNotThatOfTheMember) {
    EXPECT_EQ(paid("", "The patient partner was paid £25 per hour."), "pass");
    for (const char* note : {"The provider is paid for each patient.", "Payment by results applies to patients.",
                             "The contract offers payment to carers for breaks.",
                             "The patient partner asked that carers be paid by the provider.",
                             "All bidders priced the payment of peer workers with lived experience."})
        EXPECT_EQ(paid("", note), "review") << note;
}

TEST(PanelAdversaries, ARoleIsNoMoreThanItSays) {
    for (const char* role : {"Former patient and GP", "Carer (paid)", "Home carer, Bluebird Ltd",
                             "Patient representative (TBC)", "Representing patients: Dr A Smith, GP"})
        EXPECT_NE(outcome("lived-experience-member", "<scoring>Y</scoring>", "", "12 May 2026", role), "pass") << role;
}

TEST(PanelAdversaries, ATrackedInsertionGivesNoPass) {
    const std::string ok = row("P. Quill", "Patient partner", "Y", "28/04/2026", "Paid");
    ASSERT_EQ(word_record(ok).front().verdict, Verdict::pass);
    EXPECT_EQ(outcome_of(word_record(row("P. Quill", "Patient partner", "<ins>Y</ins>", "28/04/2026", "Paid")).front(),
                         "full-member"),
              "review");
    EXPECT_EQ(outcome_of(word_record(row("P. Quill", "Patient partner", "Y", "28/0<ins>4/2026</ins>", "Paid")).front(),
                         "trained"),
              "review");
    EXPECT_EQ(outcome_of(word_record(row("P. Quill", "Patient partner", "Y", "28/04/2026", "<ins>Paid</ins>")).front(),
                         "reimbursed"),
              "review");
    EXPECT_EQ(word_record(row("<ins>P. Quill</ins>", "Patient partner", "Y", "28/04/2026", "Paid")).front().verdict,
              Verdict::review);
    EXPECT_EQ(
        word_record(row("P. Quill", "Patient partner", "Y", "28/04/2026", "<strike>Paid</strike>")).front().verdict,
        Verdict::fail);
}

TEST(PanelAdversaries, AnExampleRowAndAnotherGroupAreNoMembers) {
    EXPECT_EQ(outcome_of(word_record(row("Example: J. Smith", "Patient partner", "Y", "28/04/2026", "Paid")).front(),
                         "lived-experience-member"),
              "fail");
    const std::string group =
        "<heading>Specification working group</heading><table><row header=\"yes\"><cell>Name</cell><cell>Role</cell>"
        "<cell>Organisation</cell></row><row><cell>P. Quill</cell><cell>Patient partner</cell><cell>None</cell></row>"
        "</table>";
    EXPECT_EQ(outcome_of(word_record("", group).front(), "lived-experience-member"), "review");
}

TEST(PanelAdversaries, TwoRecordsInOneFileAreJudgedApart) {
    const std::string second =
        "<heading level=\"1\">Evaluation panel record: dental</heading><fields><field label=\"Process\">PSR "
        "Competitive "
        "Process</field></fields><table><row "
        "header=\"yes\"><cell>Name</cell><cell>Role</cell><cell>Scoring</cell></row>"
        "<row><cell>B. Wray</cell><cell>Finance officer</cell><cell>Y</cell></row></table>";
    const std::vector<DocumentReport> documents = word_record(
        row("P. Quill", "Patient partner", "Y", "28/04/2026", "Paid"),
        "<heading level=\"1\">Evaluation panel record: stroke, lot 2</heading><fields><field label=\"Process\">PSR "
        "Competitive Process</field></fields><table><row header=\"yes\"><cell>Name</cell><cell>Role</cell><cell>Scoring"
        "</cell></row><row><cell>P. Quill</cell><cell>Patient partner</cell><cell>Y</cell></row></table>" +
            second);
    ASSERT_GE(documents.size(), 2U);
    EXPECT_EQ(outcome_of(documents.back(), "lived-experience-member"), "fail");
}

TEST(PanelPayment, AnOfferOfExpensesAloneIsNoOfferOfPayment) {
    for (const char* cell : {"Travel expenses offered, declined", "Expenses declined", "Mileage offered and declined"})
        EXPECT_EQ(paid(cell), "review") << cell;
    EXPECT_EQ(paid("Payment and expenses offered, declined"), "pass");
}

}  // namespace
}  // namespace assure
