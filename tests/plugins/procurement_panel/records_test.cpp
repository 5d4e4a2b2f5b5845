// Panel records as people lay them out: what is recognised, what is read, and what must not pass.
#include "plugins/checked.h"

namespace assure {
namespace {

const Engine& engine() {
    static const Engine one(test::options_of_kind(""));
    return one;
}

DocumentReport report(std::string_view xml) {
    const test::Folder folder("panel-record");
    return test::check_files(engine(), {folder.write("record.xml", xml)}).front();
}

std::string outcome(std::string_view xml, const std::string& rule) {
    const DocumentReport document = report(xml);
    const Result* result = test::result_of(document, "procurement-panel." + rule);
    return result == nullptr ? "nothing: " + document.reason : std::string(to_string(result->outcome));
}

// A record with two officers and a patient partner whose row ends with these cells.
std::string record(std::string_view cells, std::string_view notes = "", std::string_view start = "12 May 2026") {
    const auto row = [](std::string_view name, std::string_view role, std::string_view rest) {
        return "<member><name>" + std::string(name) + "</name><role>" + std::string(role) + "</role>" +
               std::string(rest) + "</member>";
    };
    return "<evaluation-panel-record><process>PSR Competitive Process</process><evaluation-start-date>" +
           std::string(start) + "</evaluation-start-date><members>" +
           row("A. Thorne", "Commissioning manager", "<scoring>Y</scoring>") +
           row("B. Wray", "Finance officer", "<scoring>Y</scoring>") +
           row("Quentin Underhill", "Patient partner", cells) + "</members>" + std::string(notes) +
           "</evaluation-panel-record>";
}

std::string with_role(std::string_view role) {
    return "<evaluation-panel-record><process>Competitive</process><members><member><name>A. "
           "Thorne</name><role>Contract "
           "manager</role><scoring>Y</scoring></member><member><name>C. D.</name><role>" +
           std::string(role) + "</role><scoring>Y</scoring></member></members></evaluation-panel-record>";
}

TEST(PanelRecords, OfOtherKindsAreNotClaimed) {
    for (const std::string_view xml :
         {"<agenda><title>Agenda: evaluation panel</title><items><item><title>Panel members</title><lead>A. "
          "Thorne</lead></item>"
          "<item><title>Scoring</title><lead>B. Wray</lead></item></items></agenda>",
          "<paper><title>Evaluation panel: terms of "
          "reference</title><members><member><name>Chair</name><role>Chairs</role>"
          "<scoring>Y</scoring></member><member><name>Patient</name><role>Patient</role><scoring>Y</scoring></member></"
          "members></paper>",
          "<policy><title>Procurement policy</title><process>Competitive</process></policy>",
          "<staff><person><name>A. Thorne</name><role>Nurse</role></person><person><name>B. "
          "Wray</name><role>Doctor</role></person></staff>"})
        EXPECT_NE(report(xml).kind, "procurement-panel") << xml;
}

TEST(PanelRecords, PartANameFromTheRoleInTheSameCell) {
    const auto member = [](std::string_view who, std::string_view scorer) {
        return "<member><initials-and-role>" + std::string(who) + "</initials-and-role><scorer>" + std::string(scorer) +
               "</scorer><training>25 June 2026</training></member>";
    };
    const auto record = [&](std::string_view scorer) {
        return "<evaluation-panel-record><process>Competitive</process><members>" +
               member("A.B., supplies manager", "Y") + member("J.K., wheelchair user", scorer) +
               "</members></evaluation-panel-record>";
    };
    EXPECT_EQ(outcome(record("Y"), "members-listed"), "pass");
    EXPECT_EQ(outcome(record("Y"), "full-member"), "pass");
    EXPECT_EQ(outcome(record("N"), "full-member"), "fail");
    const DocumentReport silent = report(record("N"));
    EXPECT_EQ(test::result_of(silent, "procurement-panel.full-member")->message.find("J.K."), std::string::npos);
}

TEST(PanelRecords, AreRecognisedByTheirTableWhateverTheTitle) {
    const std::string record =
        "<record><title>Oxygen at home: the bids</title><members>"
        "<member><name>A. Thorne</name><who-they-are>Commissioner</who-they-are><does-this-person-score>Yes"
        "</does-this-person-score><training>28 April 2026</training><payment>Salaried</payment></member>"
        "<member><name>M2</name><who-they-are>Patient partner</who-they-are><does-this-person-score>Yes"
        "</does-this-person-score><training>28 April 2026</training><payment>Paid</payment></member>"
        "</members></record>";
    EXPECT_EQ(report(record).kind, "procurement-panel");
    EXPECT_EQ(outcome(record, "full-member"), "pass");
}

TEST(PanelRecords, ListMembersInOneAnswerToo) {
    for (const std::string_view members :
         {"<members-of-the-panel><p>A. Thorne, Contract manager (scoring)</p><p>Adult 1, expert by experience "
          "(scoring)</p></members-of-the-panel>",
          "<panel-members>A. Thorne, Contract manager (scoring); Adult 1, expert by experience "
          "(scoring)</panel-members>"})
        EXPECT_EQ(outcome("<evaluation-panel-record><text>Process: Competitive</text>" + std::string(members) +
                              "</evaluation-panel-record>",
                          "full-member"),
                  "pass")
            << members;
}

TEST(PanelRecords, ReadTheStartInATableOfFacts) {
    const auto trained = [](std::string_view start) {
        return outcome(record("<scoring>Y</scoring><training>5 May 2026</training>",
                              "<facts><fact><item>Reference</item><detail>7</detail></fact><fact><item>Evaluation "
                              "start date</item><detail>" +
                                  std::string(start) + "</detail></fact></facts>",
                              ""),
                       "trained");
    };
    EXPECT_EQ(trained("12 May 2026"), "pass");
    EXPECT_EQ(trained("4 May 2026"), "fail");
    EXPECT_EQ(trained(""), "review");
}

TEST(PanelRecords, KnowWhomTheyMeansInAnAccountOfEarlyInvolvement) {
    const auto judged = [](std::string_view notes) {
        return outcome(record("<scoring>Y</scoring>", "<notes>" + std::string(notes) + "</notes>"),
                       "early-involvement");
    };
    EXPECT_EQ(judged("Our patient partner took part in the market engagement event on 3 February 2026. They co-wrote "
                     "the specification and the evaluation criteria in March 2026."),
              "pass");
    EXPECT_NE(judged("The patient partner and the officers took part in the market engagement event on 3 February "
                     "2026. They co-wrote the specification and the evaluation criteria in March 2026."),
              "pass");
}

TEST(PanelRecords, SayThatATableOfMembersIsEmpty) {
    const DocumentReport empty = report(
        "<evaluation-panel-record><process>Competitive</process><members><member><name/><role/><scoring/></member>"
        "<member><name/><role/><scoring/></member></members></evaluation-panel-record>");
    const Result* listed = test::result_of(empty, "procurement-panel.members-listed");
    ASSERT_NE(listed, nullptr);
    EXPECT_EQ(listed->message, "The record has a table of members, but nobody is named in it.");
}

TEST(PanelRecords, TakeNoUnusedRowForAScoreThatWasTakenAway) {
    EXPECT_EQ(outcome(record("<scoring>Y</scoring>",
                             "<note>Initials will do for patients. Delete rows for patients that are not used.</note>"),
                      "full-member"),
              "pass");
}

TEST(PanelRecords, TakeScorerBesideNamesForTheColumnOfScores) {
    const std::string record =
        "<tender-panel><members><member><name>A. Thorne</name><role>Commissioner</role><scorer>Yes</scorer></member>"
        "<member><name>M2</name><role>Patient partner</role><scorer>No</scorer></member></members></tender-panel>";
    EXPECT_EQ(outcome(record, "full-member"), "fail");
}

TEST(PanelRecords, TakeASentenceForBothWhereThereAreTwo) {
    const auto paid = [](int people) {
        std::string members = "<member><name>A. Thorne</name><role>Commissioner</role><scoring>Y</scoring></member>";
        for (int i = 0; i < people; ++i)
            members += "<member><name>M" + std::to_string(i) +
                       "</name><role>Expert by experience</role><scoring>Y</scoring></member>";
        return outcome(
            "<tender-panel><members>" + members +
                "</members><note>The two experts by experience were paid by bank transfer.</note></tender-panel>",
            "reimbursed");
    };
    EXPECT_EQ(paid(2), "pass");
    EXPECT_EQ(paid(3), "review");
}

TEST(PanelRecords, ReadTheStartInASentenceOrUnderAnyVerb) {
    const auto trained = [](const std::string& start) {
        return outcome("<tender-panel>" + start +
                           "<members><member><name>M1</name><role>Patient partner</role><scoring>Y</scoring>"
                           "<training>28 April 2026</training></member></members></tender-panel>",
                       "trained");
    };
    EXPECT_EQ(trained("<scoring-opened-on>12 May 2026</scoring-opened-on>"), "pass");
    EXPECT_EQ(trained("<note>Evaluation start date: 12 May 2026.</note>"), "pass");
    EXPECT_EQ(trained("<evaluation-begins-on>12 April 2026</evaluation-begins-on>"), "fail");
}

TEST(PanelRecords, TakeTheDayTheBidsWereReleasedForTheStartOnlyWhereNothingSaysMore) {
    const auto trained = [](const std::string& facts) {
        return outcome("<tender-panel>" + facts +
                           "<members><member><name>M1</name><role>Patient partner</role><scoring>Y</scoring>"
                           "<training>28 April 2026</training></member></members></tender-panel>",
                       "trained");
    };
    const std::string released = "<bids-released-to-evaluators>20 April 2026</bids-released-to-evaluators>";
    EXPECT_EQ(trained("<bids-released-to-evaluators>30 April 2026</bids-released-to-evaluators>"), "pass");
    EXPECT_EQ(trained(released), "fail");
    EXPECT_EQ(trained(released + "<evaluation-start>12 May 2026</evaluation-start>"), "pass");
    EXPECT_EQ(trained("<bids-received>30 April 2026</bids-received>"), "review");
}

TEST(PanelRecords, AreRecognisedByATitleOfScoresOnlyWhereBidsWereCompared) {
    const auto kind = [](const std::string& title, const std::string& process) {
        return report("<paper><title>" + title + "</title><service>Home oxygen</service>" + process +
                      "<note>The scores are below.</note></paper>")
            .kind;
    };
    EXPECT_EQ(kind("Evaluation summary: home oxygen", "<process>Competitive Process</process>"), "procurement-panel");
    EXPECT_EQ(kind("Tender scoring report", "<route>PSR competitive, two lots</route>"), "procurement-panel");
    EXPECT_NE(kind("Evaluation summary: home oxygen", "<process>Interviews and a survey</process>"),
              "procurement-panel");
    EXPECT_NE(kind("Home oxygen: who we are", "<process>Competitive Process</process>"), "procurement-panel");
}

TEST(PanelRecords, WhoWasTrainedLateIsAskedAboutTheScoresAndNotToAddADate) {
    const DocumentReport document = report(record("<scoring>Y</scoring><training>15 June 2026</training>"));
    const Result* trained = test::result_of(document, "procurement-panel.trained");
    ASSERT_NE(trained, nullptr);
    EXPECT_EQ(trained->outcome, Outcome::fail);
    EXPECT_NE(trained->fix.find("scored these bids again after the training on 15 June 2026"), std::string::npos);
}

TEST(PanelRecords, TheStepsOfSeveralMembersAreToldOnce) {
    const std::string late =
        "<scoring>Y</scoring><training>15 June 2026</training></member><member><name>C. Dale</name>"
        "<role>Carer</role><scoring>Y</scoring><training>15 June 2026</training>";
    const DocumentReport document = report(record(late));
    const std::string& fix = test::result_of(document, "procurement-panel.trained")->fix;
    EXPECT_EQ(fix.find("Record what"), fix.rfind("Record what"));
}

TEST(PanelRecords, NeverTellTheNameOfAMemberWithLivedExperience) {
    const DocumentReport document =
        report(record("<scoring>Y</scoring><training>28/04/2026</training><payment>Paid</payment>"));
    ASSERT_EQ(document.kind, "procurement-panel") << document.reason;
    for (const RuleResult& one : document.results) {
        EXPECT_EQ(one.result.message.find("Underhill"), std::string::npos) << one.result.message;
        const std::string place = one.result.location ? describe(*one.result.location) : std::string();
        EXPECT_EQ(place.find("Underhill"), std::string::npos) << one.rule->id;
        for (const Evidence& evidence : one.result.evidence) {
            EXPECT_EQ(evidence.quote.find("Underhill"), std::string::npos) << one.rule->id;
            EXPECT_EQ(evidence.location.label.find("Underhill"), std::string::npos) << one.rule->id;
        }
    }
}

TEST(PanelRecords, CountPeopleByTheirRoleAndNotByItsWords) {
    for (const std::string_view role :
         {"Service user representative", "Expert by experience", "EbE", "Patient Safety Partner", "Family carer",
          "Lay partner", "Patient representative (psoriasis)", "Person living with Long Covid",
          "Self-advocate with a learning disability", "Parent carer, forum steering group",
          "PPV partner, NHS Fenmarsh ICB"})
        EXPECT_EQ(outcome(with_role(role), "lived-experience-member"), "pass") << role;
    for (const std::string_view role :
         {"Lay member for patient and public involvement", "Public governor", "Head of patient experience",
          "Patient flow manager", "Tenant services officer", "Children's commissioning lead", "Family nurse",
          "Person with experience of procurement", "Carers' lead", "Consultant in public health", "Member",
          "Non-executive director"})
        EXPECT_NE(outcome(with_role(role), "lived-experience-member"), "pass") << role;
    for (const std::string_view role : {"Healthwatch volunteer", "Peer support worker", "PPG chair", "Councillor",
                                        "Expert by experience, commissioning manager"})
        EXPECT_EQ(outcome(with_role(role), "lived-experience-member"), "review") << role;
}

TEST(PanelRecords, TakeNoEmployersNameForPeople) {
    for (const std::string_view role :
         {"Occupational therapist, Harrowmoor Community NHS Trust", "Finance manager, Harrowmoor Community NHS Trust",
          "Clinical lead, Harrowmoor Community NHS Foundation Trust", "Nurse at Harrowmoor Community NHS Trust",
          "Service lead, Harrowmoor Community NHS Trust", "Therapist, Carers Direct Ltd", "Therapist at Carers UK Ltd",
          "Nurse, People's Partnership NHS Trust", "Manager, Patient Transport", "GP, Patient Choice Surgery"})
        EXPECT_EQ(outcome(with_role(role), "lived-experience-member"), "fail") << role;
    for (const std::string_view role : {"Patient partner, Harrowmoor Community NHS Trust",
                                        "Carer, Harrowmoor Community NHS Trust", "Patient partner, NHS Fenmarsh ICB"})
        EXPECT_EQ(outcome(with_role(role), "lived-experience-member"), "pass") << role;
    for (const std::string_view role :
         {"Volunteer, Harrowmoor Community NHS Trust", "Engagement officer, Healthwatch Harrowmoor",
          "Manager, Healthwatch Harrowmoor Ltd", "Peer support worker, Harrowmoor Community NHS Trust",
          "Expert by experience, commissioning manager, Harrowmoor Community NHS Trust"})
        EXPECT_EQ(outcome(with_role(role), "lived-experience-member"), "review") << role;
}

const Result& result(const DocumentReport& document, const std::string& rule) {
    const Result* found = test::result_of(document, "procurement-panel." + rule);
    static const Result nothing;
    return found == nullptr ? nothing : *found;
}

TEST(PanelRecords, PointAtTheTableAndAtNoInnocentMember) {
    const DocumentReport document = report(with_role("Finance officer"));
    const Result& one = result(document, "lived-experience-member");
    ASSERT_EQ(one.outcome, Outcome::fail);
    ASSERT_TRUE(one.location);
    EXPECT_EQ(one.location->row, 0);
    EXPECT_EQ(one.location->label, "");
}

TEST(PanelRecords, NameARowByItsRoleAndByANumberOnlyBesideANamesake) {
    const DocumentReport document = report(record("<scoring>N</scoring>"));
    EXPECT_EQ(result(document, "full-member").message,
              "No member with lived experience scores or votes. These members with lived experience do not score: row "
              "'Patient partner'.");
    const DocumentReport two = report(
        "<evaluation-panel-record><process>Competitive</process><members><member><name>A. Thorne</name><role>Patient "
        "partner</role><scoring>N</scoring></member><member><name>C. D.</name><role>Patient "
        "partner</role><scoring>Y</scoring></member></members></evaluation-panel-record>");
    EXPECT_NE(result(two, "full-member").message.find("row 'Patient partner' (row 2 of the table, counting"),
              std::string::npos)
        << result(two, "full-member").message;
}

TEST(PanelRecords, SayThatThePersonIsUnsureWhereTrainingIsAskedOfAnArguableMember) {
    const DocumentReport document = report(
        "<evaluation-panel-record><process>Competitive</process><evaluation-start-date>12 May 2026</evaluation-start-"
        "date><members><member><name>A. Thorne</name><role>Contract manager</role><scoring>Y</scoring><training>28 "
        "April 2026</training></member><member><name>C. D.</name><role>Healthwatch "
        "volunteer</role><scoring>Y</scoring><training></training></member></members></evaluation-panel-record>");
    const Result& one = result(document, "trained");
    EXPECT_EQ(one.outcome, Outcome::fail);
    EXPECT_NE(one.message.find("for a person to decide"), std::string::npos) << one.message;
}

TEST(PanelRecords, AreCalledByTheirOwnTitleAndNotByTheRootElement) {
    const DocumentReport document = report(
        "<procurement-panel><procurement-title>Stroke rehabilitation</procurement-title><process>Competitive</process>"
        "<members><member><name>A. Thorne</name><role>Contract manager</role><scoring>Y</scoring></member><member>"
        "<name>C. D.</name><role>Carer</role><scoring>Y</scoring></member></members></procurement-panel>");
    EXPECT_EQ(document.title, "Stroke rehabilitation");
}

// A panel of officers, and a second table under a heading of its own.
std::string two_groups(std::string_view heading, std::string_view first, std::string_view second) {
    const std::string officers =
        "<member><name>A. Thorne</name><role>Manager</role><scoring>Y</scoring></member>"
        "<member><name>B. Wray</name><role>Finance officer</role><scoring>Y</scoring></member>";
    return "<evaluation-panel-record><process>Competitive</process><panel-members>" + officers + std::string(first) +
           "</panel-members><others label=\"" + std::string(heading) + "\">" + officers + std::string(second) +
           "</others></evaluation-panel-record>";
}

TEST(PanelRecords, TakeNoOtherGroupForThePanel) {
    const std::string patient = "<member><name>C. D.</name><role>Patient partner</role><scoring>Y</scoring></member>";
    const std::string silent = "<member><name>C. D.</name><role>Patient partner</role><scoring>N</scoring></member>";
    for (const std::string_view heading : {"Advisory group", "Market engagement group", "Focus group",
                                           "Reserve members", "Previous procurement panel (2021)", "Withdrawn members"})
        EXPECT_EQ(outcome(two_groups(heading, "", patient), "lived-experience-member"), "review") << heading;
    EXPECT_EQ(outcome(two_groups("Lot 2", "", patient), "lived-experience-member"), "pass");
    EXPECT_EQ(outcome(two_groups("Lot 2", patient, silent), "full-member"), "review");
}

TEST(PanelRecords, ReadScoresFromColumnsAndRoles) {
    EXPECT_EQ(outcome(record("<scoring>Y</scoring>"), "full-member"), "pass");
    EXPECT_EQ(outcome(record("<scoring>\xE2\x9C\x93</scoring>"), "full-member"), "pass");
    EXPECT_EQ(outcome(record("<scoring>Yes, Q1-Q8</scoring>"), "full-member"), "pass");
    for (const std::string_view cell :
         {"N", "", "\xE2\x80\x93", "Observer", "Non-scoring", "Y (presentation only)", "TBC", "In attendance"})
        EXPECT_EQ(outcome(record("<scoring>" + std::string(cell) + "</scoring>"), "full-member"), "fail") << cell;
    EXPECT_EQ(outcome(record("<scoring>Y</scoring><panel-role>Observer</panel-role>"), "full-member"), "fail");
}

TEST(PanelRecords, JudgeTrainingAgainstTheStart) {
    const auto trained = [](std::string_view cell, std::string_view start = "12 May 2026") {
        return outcome(record("<scoring>Y</scoring><training>" + std::string(cell) + "</training>", "", start),
                       "trained");
    };
    for (const std::string_view cell :
         {"28/04/2026", "12 May 2026", "April 2026", "28 April", "w/c 20 April 2026", "Completed 28/04/2026"})
        EXPECT_EQ(trained(cell), "pass") << cell;
    for (const std::string_view cell :
         {"", "No", "n/a", "13/05/2026", "June 2026", "Booked for 28/04/2026", "TBC", "Not attended 28/04/2026"})
        EXPECT_EQ(trained(cell), "fail") << cell;
    for (const std::string_view cell : {"Yes", "Done", "May 2026", "31/02/2026"})
        EXPECT_EQ(trained(cell), "review") << cell;
    EXPECT_EQ(trained("28/04/2026", "TBC"), "review");
    EXPECT_EQ(trained("28/04/2026",
                      "12\xE2\x80\x93"
                      "14 May 2026"),
              "pass");
}

TEST(PanelRecords, TakeASentenceThatCoversTheMember) {
    const auto by_note = [](std::string_view note, const std::string& rule) {
        return outcome(record("<scoring>Y</scoring>", "<note>" + std::string(note) + "</note>"), rule);
    };
    EXPECT_EQ(by_note("All panel members attended evaluator training on 28 April 2026.", "trained"), "pass");
    EXPECT_EQ(by_note("The patient partner completed the training on 28 April 2026.", "trained"), "pass");
    EXPECT_EQ(by_note("Evaluator training was held on 28 April 2026.", "trained"), "review");
    EXPECT_EQ(by_note("All panel members except the patient partner were trained on 28 April 2026.", "trained"),
              "fail");
    EXPECT_EQ(by_note("All panel members will be trained on 28 April 2026.", "trained"), "fail");
    EXPECT_EQ(by_note("The patient partner was paid the involvement rate.", "reimbursed"), "pass");
    EXPECT_EQ(by_note("The patient partner was not paid.", "reimbursed"), "fail");
    EXPECT_EQ(by_note("The patient partner's travel expenses were refunded.", "reimbursed"), "review");
    EXPECT_EQ(by_note("Patient activity is paid at national prices.", "reimbursed"), "review");
}

TEST(PanelRecords, TakeASentenceForTheMemberWhoseRoleItNames) {
    const auto paid = [](const std::string& other, const std::string& note) {
        return outcome(
            "<tender-panel><members><member><name>M1</name><role>Patient representative</role>"
            "<scoring>Y</scoring></member><member><name>M2</name><role>" +
                other + "</role><scoring>Y</scoring></member></members><note>" + note + "</note></tender-panel>",
            "reimbursed");
    };
    const std::string both = "The patient representative and the unpaid carer were paid \u00A325 an hour.";
    EXPECT_EQ(paid("Unpaid carer", both), "pass");
    EXPECT_EQ(paid("Unpaid carer",
                   "The patient representative was paid \u00A325 an hour and the unpaid carer had travel refunded."),
              "review");
    EXPECT_EQ(paid("Unpaid carer", "The patient representative was paid \u00A325 an hour."), "review");
    EXPECT_EQ(paid("Patient representative 2", "The patient representative 2 was paid \u00A325 an hour."), "review");
}

TEST(PanelRecords, TellPaymentFromThanksExpensesAndPromises) {
    const auto paid = [](std::string_view cell, std::string_view heading = "payment") {
        const std::string name(heading);
        return outcome(record("<scoring>Y</scoring><" + name + ">" + std::string(cell) + "</" + name + ">"),
                       "reimbursed");
    };
    for (const std::string_view cell :
         {"Yes", "Paid", "Offered, declined", "Shopping vouchers", "\u00A375 per half day and childcare",
          "Paid, with travel", "Travel and involvement payment, paid", "Y - honorarium"})
        EXPECT_EQ(paid(cell), "pass") << cell;
    for (const std::string_view cell :
         {"", "No", "n/a", "Certificate of thanks", "Unpaid", "TBC", "Voluntary", "Light lunch", "Not offered"})
        EXPECT_EQ(paid(cell), "fail") << cell;
    for (const std::string_view cell :
         {"Travel expenses only", "Expenses", "Travel reimbursed", "Will be paid after award"})
        EXPECT_EQ(paid(cell), "review") << cell;
    EXPECT_EQ(paid("Yes", "travel-expenses"), "review");
}

TEST(PanelRecords, ADirectAwardHasNoPanel) {
    const std::string_view award =
        "<psr-decision-record><process>Direct Award Process B</process><decision-date>4 June "
        "2026</decision-date></psr-decision-record>";
    for (const std::string rule : {"members-listed", "lived-experience-member", "full-member", "trained", "reimbursed"})
        EXPECT_EQ(outcome(award, rule), "not-applicable") << rule;
    const std::string_view not_one =
        "<evaluation-panel-record><process>PSR Competitive Process</process><note>Direct Award Process A was "
        "considered and ruled "
        "out.</note></evaluation-panel-record>";
    EXPECT_EQ(outcome(not_one, "members-listed"), "fail");
}

TEST(PanelRecords, AnEmptySeatIsNobody) {
    for (const std::string_view name : {"TBC", "Vacant", "", "to be confirmed", "\xE2\x80\x93"}) {
        const std::string xml =
            "<evaluation-panel-record><process>Competitive</process><members><member><name>A. Thorne</name>"
            "<role>Manager</role></member><member><name>" +
            std::string(name) +
            "</name><role>Service user representative</role></member></members>"
            "</evaluation-panel-record>";
        EXPECT_EQ(outcome(xml, "lived-experience-member"), "fail") << name;
    }
}

}  // namespace
}  // namespace assure
