// How a panel was run: conflicts, confidentiality, questions, moderation, shares, early involvement, support, policy.
#include "plugins/checked.h"

#include <string>
#include <vector>

namespace assure {
namespace {

const Engine& engine() {
    static const Engine one(test::options_of_kind(""));
    return one;
}

const Result& kept(const DocumentReport& document, const std::string& rule) {
    static const Result none = Result::fail("nothing: no such result");
    const Result* result = test::result_of(document, "procurement-panel." + rule);
    return result == nullptr ? none : *result;
}

// A record of an officer, whose row ends with the first cells, and a patient partner with the second.
DocumentReport report(const std::string& officer, const std::string& partner, const std::string& notes = "") {
    const std::string xml =
        "<evaluation-panel-record><process>PSR Competitive Process</process><evaluation-start-date>12 May 2026"
        "</evaluation-start-date><members><member><name>A. Thorne</name><role>Commissioning manager</role>"
        "<scoring>Y</scoring>" +
        officer + "</member><member><name>Quentin Underhill</name><role>Patient partner</role><scoring>Y</scoring>" +
        partner + "</member></members>" + notes + "</evaluation-panel-record>";
    const test::Folder folder("panel-conduct");
    return test::check_files(engine(), {folder.write("record.xml", xml)}).front();
}

std::string outcome(const std::string& rule, const std::string& officer, const std::string& partner,
                    const std::string& notes = "") {
    return std::string(to_string(kept(report(officer, partner, notes), rule).outcome));
}

std::string cell(const std::string& name, const std::string& words) {
    return "<" + name + ">" + words + "</" + name + ">";
}

// Both have the column; the partner's entry is these words.
std::string entry(const std::string& rule, const std::string& column, const std::string& officer,
                  const std::string& words) {
    return outcome(rule, cell(column, officer), cell(column, words));
}

std::string note(const std::string& rule, const std::string& words) {
    return outcome(rule, "", "", "<note>" + words + "</note>");
}

TEST(PanelConflicts, MembersOfWhomTheSameIsSaidAreToldTogether) {
    EXPECT_EQ(
        kept(report("", ""), "conflicts-declared").message,
        "Each of 2 members (row 'Commissioning manager'; row 'Patient partner') has no declaration of interests on "
        "record: there is no such column.");
    EXPECT_EQ(kept(report(cell("conflicts", "None"), cell("conflicts", "")), "conflicts-declared").message,
              "The member in row 'Patient partner' has no declaration of interests on record.");
}

TEST(PanelConflicts, ANilReturnIsReadWithItsHeading) {
    EXPECT_EQ(entry("conflicts-declared", "conflicts", "None", "No"), "pass");
    EXPECT_EQ(entry("conflicts-declared", "coi-form-returned", "Yes", "No"), "fail");
    EXPECT_EQ(entry("conflicts-declared", "coi-form-returned", "Yes", "Yes / No"), "review");
    EXPECT_EQ(entry("conflicts-declared", "conflict-of-interest", "None", "Yes"), "fail");
}

TEST(PanelConflicts, AClearCheckIsANilReturnAndNothingLikeIt) {
    for (const char* words : {"Clear", "Clear, 28 September 2026", "No links with bidders", "None known, form signed"})
        EXPECT_EQ(entry("conflicts-declared", "conflict-check", "None", words), "pass") << words;
    for (const char* words : {"Not clear", "Not yet cleared", "Clear conflict, 3 May 2026", "To be cleared",
                              "Known to a bidder, 3 May 2026", "Clearance awaited"})
        EXPECT_NE(entry("conflicts-declared", "conflict-check", "None", words), "pass") << words;
}

TEST(PanelConflicts, NothingThatHadToBeDoneNeedsItsReason) {
    const char* const patient = "Patient of the incumbent, no restriction needed";
    EXPECT_EQ(entry("conflicts-declared", "interests-and-handling", "None",
                    std::string(patient) + " as care is unaffected by the award"),
              "pass");
    EXPECT_EQ(entry("conflicts-declared", "interests-and-handling", "None", patient), "review");
}

TEST(PanelConflicts, WordsThatTakeADeclarationBackDoNotPass) {
    for (const char* words :
         {"No form returned", "No conflict form returned", "None, to be confirmed", "Nil so far; form awaited",
          "None, but her brother works for a bidder", "Requested 20 April 2026", "Not yet declared"})
        EXPECT_NE(entry("conflicts-declared", "conflicts", "None", words), "pass") << words;
}

TEST(PanelConflicts, WhoDoesNotScoreNeedNotDeclare) {
    const std::string xml =
        "<evaluation-panel-record><process>Competitive</process><members><member><name>A. "
        "Thorne</name><role>Manager</role>"
        "<scoring>Y</scoring><coi>None</coi></member><member><name>B. Wray</name><role>Procurement officer</role>"
        "<scoring>N</scoring><coi></coi></member></members></evaluation-panel-record>";
    const test::Folder folder("panel-conduct");
    const DocumentReport document = test::check_files(engine(), {folder.write("record.xml", xml)}).front();
    EXPECT_EQ(kept(document, "conflicts-declared").outcome, Outcome::pass);
}

TEST(PanelConflicts, OneColumnMayTellOfConfidentialityAndConflicts) {
    const std::string both = "confidentiality-and-conflict-of-interest-form-signed";
    EXPECT_EQ(entry("conflicts-declared", both, "20/04/2026", "20/04/2026"), "pass");
    EXPECT_EQ(entry("confidentiality-signed", both, "20/04/2026", "20/04/2026"), "pass");
    EXPECT_EQ(entry("confidentiality-signed", both, "20/04/2026", ""), "fail");
}

TEST(PanelConduct, APlannedOrSentFormIsNoSignature) {
    for (const char* words : {"Sent 20/04/2026", "To be signed 20/04/2026", "Y / N", "Due 20/04/2026"})
        EXPECT_NE(entry("confidentiality-signed", "nda-signed", "20/04/2026", words), "pass") << words;
}

TEST(PanelConduct, WatchingIsNeitherScoringNorModerating) {
    for (const char* words : {"Observed", "Q1–Q6 (observer)", "All, comments only", "0%", "Not Q1–Q6"})
        EXPECT_NE(entry("own-questions", "questions", "All", words), "pass") << words;
    for (const char* words : {"Sent comments", "By e-mail only", "Apologies, 2 June 2026", "Due to attend 2 June 2026"})
        EXPECT_NE(entry("attended-moderation", "attended-moderation", "Y", words), "pass") << words;
}

TEST(PanelConduct, NeverTellsTheNameOfAMemberWithLivedExperience) {
    const DocumentReport document =
        report("<questions>All</questions>", "<questions>None</questions><coi></coi>",
               "<note>The involvement payment policy, in force since 1 September 2025, applied.</note>");
    for (const RuleResult& one : document.results) {
        EXPECT_EQ(one.result.message.find("Underhill"), std::string::npos) << one.result.message;
        for (const Evidence& evidence : one.result.evidence)
            EXPECT_EQ(evidence.location.label.find("Underhill"), std::string::npos) << one.rule->id;
    }
}

TEST(PanelEarlyInvolvement, OnlyWhatPeopleThemselvesDidPasses) {
    const std::string rest =
        " Carers attended the market engagement event. The evaluation criteria were co-written with carers.";
    EXPECT_EQ(note("early-involvement", "Carers co-wrote the specification." + rest), "pass");
    EXPECT_EQ(note("early-involvement", "The specification was co-written with patients and clinicians." + rest),
              "pass");
    for (const char* words :
         {"Officers co-wrote the specification for carers.", "The specification was co-written by officers.",
          "Carers will co-write the specification.", "Carers co-wrote nothing; officers wrote the specification.",
          "The specification was written by officers and carers co-wrote the criteria.",
          "Carers saw that clinicians co-wrote the specification.",
          "Carers were not asked to co-write the specification.",
          "Bidders co-wrote the specification with carers' needs in mind."})
        EXPECT_NE(note("early-involvement", words + rest), "pass") << words;
}

TEST(PanelSupport, OffersToOthersAndPromisesDoNotPass) {
    for (const char* words :
         {"Bidders provided interpreters to patients.", "The carer will have a named contact.",
          "No named contact was provided to the carer.", "The specification asks for easy-read letters."})
        EXPECT_NE(note("support-offered", words), "pass") << words;
    EXPECT_EQ(note("support-offered", "The patient partner was offered a debrief and large print papers."), "pass");
}

TEST(PanelPolicy, OnlyItsOwnDayCounts) {
    for (const char* words :
         {"The reimbursement policy was discussed on 3 March 2026.",
          "On 3 March 2026 we asked for the reimbursement policy.", "The draft payment policy of 3 March 2026 applied.",
          "The payment policy, in force since 3 June 2026, applied.",
          "The information governance policy, in force since 3 March 2026, applied."})
        EXPECT_NE(note("policy-in-force", words), "pass") << words;
    EXPECT_EQ(note("policy-in-force", "The involvement payment policy (v3, September 2025) applied."), "pass");
}

}  // namespace
}  // namespace assure
