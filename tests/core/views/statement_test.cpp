// Statements, judged with the shipped words: who takes part, and whether it was done, planned or negated.
#include "assure/plugin/statement.h"

#include "core/views/pack_lexicon.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace assure {
namespace {

const Lexicon& words() {
    static const std::unique_ptr<const Lexicon> lexicon = test::pack_lexicon(statement_word_lists());
    return *lexicon;
}

std::vector<Statement> judge(std::string_view text) {
    static std::vector<Span> spans(1);
    spans.front() = {0, static_cast<std::uint32_t>(text.size()), 0, static_cast<std::uint32_t>(text.size()), 0, {}};
    const TextPart part{{text, spans, 0}, 0};
    return judge_statements({&part, 1}, words());
}

bool says(std::string_view text, Standing standing, Polarity polarity) {
    const std::vector<Statement> statements = judge(text);
    return std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
        return statement.polarity == polarity && statement.level != ActivityLevel::none && statement.involves(standing);
    });
}

bool people_took_part(std::string_view text) {
    return says(text, Standing::counts, Polarity::done);
}

class TookPart : public testing::TestWithParam<const char*> {};
TEST_P(TookPart, IsSeen) {
    EXPECT_TRUE(people_took_part(GetParam())) << GetParam();
}
INSTANTIATE_TEST_SUITE_P(
    Statements, TookPart,
    testing::Values(
        "The panel – six patients and two nurses – rewrote the letter.",
        "The views of 30 patients were sought by questionnaire in May 2025.",
        "From September 2025 to January 2026 six carers drafted the leaflet. From May 2025 to June 2025 they drew it.",
        "At the library six carers met our matron.", "A drafting panel (three patients and two nurses) met five times.",
        "The working group was made up of two carers and three nurses.",
        "On the steering group were three patients and a nurse.", "Six carers were at both planning days in May 2025.",
        "Seven patients, two podiatrists and a service manager rebuilt the foot pathway.",
        "A focus group was held on 8 March 2025. Seventeen residents came.",
        "Two workshops were held in February 2025. Present: 14 people who use the service, 3 staff.",
        "At the event in the town hall six carers spoke with our matron about the new menus.",
        "Who | 5 parent carers, with the estates lead | What they did | drafted the checklist with us and voted on it",
        "Six tenants met us in May (two interpreters came). They rewrote the tenancy handbook.",
        "In May 2025 1,200 residents answered our survey.",
        "Six carers co-wrote the specification with us in May 2025.", "We met six carers in May.",
        "Focus groups with patients were held in May and June.",
        "The policy was drafted by a group of people who use services and five officers.",
        "In May 2025 residents of four streets met our planners.", "A survey of 200 patients was carried out.",
        "We held a workshop for carers in May and 14 took part.", "We spoke to tenants at the coffee morning.",
        "Patients were interviewed in their homes.", "Not only did patients comment, they rewrote the leaflet.",
        "Nobody was left out: all nine tenants took part in choosing the kitchen.",
        "All nine tenants, two of whom do not use speech, took part in three meetings.",
        "Working with our young commissioners, we redesigned the clinic.",
        "Without the survivors' group this service would not exist. They wrote the case for it.",
        "Discussed with Dr. Shah, ref. 12, and two PPV partners.", "In a survey 612 residents chose the second design.",
        "At two workshops six carers redesigned the letter.",
        "In February 2025 we sent a poll to patients and 612 of them answered.",
        "Seven patients, recruited with the county's charity, met us. They chose the towns.",
        "A working group (four carers, two nurses) rewrote the leaflet in May 2026.",
        "The notes were written with six carers.", "Nothing in the plan was agreed without the six tenants.",
        "Although men could not be met, seven mothers wrote the leaflet with us in May.",
        "We are five carers of people with dementia. We rewrote the leaflet in May.",
        "Eight people awaiting a transplant rewrote the leaflet with us in May.",
        "Rosa and Piotr, who each care for a brother with epilepsy, chose the wording in May.",
        "Twelve families were invited; three came and rewrote the letter in May.",
        "Mrs Abara (carer) and Mr Oyelaran (stroke survivor) rewrote the letter in May.",
        "Six tenants \u2013 all of them elderly \u2013 drew the map in May.",
        "Two mothers-to-be chose the wording with us in May.",
        "Six adults with epilepsy designed the clinics with the nurses and decided that appointments last an hour.",
        "Youth panel (9 young people) with two nurses, spring 2025. Jointly wrote the leaflet.",
        "Nine residents + two architects, spring 2025. Drew the floor plan.",
        "Eight carers hashed out the rota with the ward sisters.",
        "Seven patients pored over the draft letters in June.",
        "Five carers sorted the letters into heaps side by side with the managers.",
        "Three patients spent four evenings untangling the leaflet with our clerks.", "2 x patients at spec mtg 17/6.",
        "Two names were put to patients in a text poll in April.",
        "A task group comprising four carers and a matron was set up; it met on six occasions.",
        "Four carers and two nurses came on 3 May. They drew the map.", "3 workshops, 6 carers, May 2025.",
        "Carers x 6 - focus groups x 2 - June 2025",
        "Six carers have been rewriting the letters with us since May 2025.", "The map is the work of six patients.",
        "The Committee is informed that six carers drew up the plan with the managers in May.",
        "We could not have done this without the six parents. They drew the map with us.",
        "Workshop with carers, 3 May 2025 - minutes to follow.",
        "Two carers spent three evenings pacing out the new waiting room with our porters.",
        "Four carers were in the room for each of the six meetings.", "Three mothers turned the rota on its head.",
        "Six tenants drew up the rule with us in May. It was on the motion of two tenants that the old rule was "
        "dropped.",
        "Six carers (June 2025). Redrafted the letter with us. Chose the name.",
        "Six carers, June 2025 - redrafted the letter.",
        "Who - six carers | When - June 2025 | How - two design workshops",
        "Experts by experience: 6. How: two workshops. When: June 2025.",
        "Nine tenants were invited and four said no. The other five drew the map with us.",
        "Who: six carers, two nurses. When: May 2025. How: two design workshops.",
        "WHO - carers x 6\nWHEN - May 2025\nWHAT THEY DID - wrote the standards with the nurses",
        "Participants:\nSix tenants\nActivity:\nFocus group, 3 May 2025"));

class OnlySpokenAbout : public testing::TestWithParam<const char*> {};
TEST_P(OnlySpokenAbout, IsNoPart) {
    EXPECT_FALSE(people_took_part(GetParam())) << GetParam();
}
INSTANTIATE_TEST_SUITE_P(
    Statements, OnlySpokenAbout,
    testing::Values(
        "Workshop, 3 May 2025. Present: two nurses who look after carers.",
        "Workshop, 3 May 2025. Present: two consultants, standing in for the carers.",
        "Workshop, 3 May 2025. Present: two consultants; apologies from two carers.",
        "The service for stage 4 patients redesigned the pathway.",
        "Ignoring carers, two nurses and a manager redesigned the pathway.",
        "A workshop was held on 3 May 2025. Forty patients joined in June 2025, up from ten.",
        "Nurses ran a children's workshop on washing hands.",
        "Six tenants were shown the plan in May (two managers came). They rewrote the plan.",
        "Six people with expertise in heart failure redesigned the pathway.",
        "A workshop for staff was held on 3 May 2025. Patients came.",
        "A focus group was held on 3 May. Our patients came in for their appointments.",
        "Patients' workshop notes were written up by the matron.", "A leaflet about the carers' workshop was printed.",
        "Staff read the report of the carers' workshop.", "Fourteen patients were referred; six came.",
        "Carers' experience of the workshop was described by nurses.",
        "For the last six patients nurses rewrote the leaflet.",
        "At the surgery 40 patients waited and the nurses rewrote the leaflet.",
        "Across our six practices patients wait longer and managers rewrote the plan.",
        "The support group for patients was made up of nurses.",
        "Supporting patients, nurses and managers rewrote the leaflet.",
        "Unlike patients, nurses and managers rewrote the leaflet.",
        "Six patients waited, two nurses and a manager rewrote the leaflet.",
        "A workshop for staff was held in May. Our patients came first.",
        "Carers (the care workers of our agency) wrote the rota with us.",
        "Patients waited and two podiatrists rewrote the leaflet.",
        "We vaccinated 4,000 residents and redesigned the clinic.",
        "Six carers \u2013 none of whom came \u2013 nurses drew the map in May.",
        "Six carers - unwell in May - nurses drew the map.",
        "The letter was rewritten with the resident pharmacist and a child psychologist in May.",
        "Members of the payroll user group chose the wording with us in May.",
        "Ten carers could not come. The other two managers chose the wording in May.",
        "Mr Abara (carers' lead) and Mrs Oyelaran (nurse) rewrote the letter in May.",
        "Patients waited with our nurses for the new service.", "Patients stayed with us for the programme.",
        "Patients travelled with our drivers on the new route in June 2025.",
        "Patients complained to their MP jointly about the plan.", "Patients welcomed the revised draft.",
        "Patients named in the draft strategy live near our clinics.",
        "Patients shared their records with our clinicians through the app.",
        "The nurses walked the route with the managers for the benefit of patients.",
        "Who: nurses and matrons. When: May 2025. How: two design workshops.",
        "Who: managers on behalf of patients. When: May 2025. How: two design workshops.",
        "Who: six carers (invited, none came). When: May 2025. How: two design workshops.",
        "Who: carers. How: workshop with the nurses, May 2025.",
        "Carers were waiting and the managers came on 3 May. They drew the map.",
        "3 workshops, 6 nurses, May 2025, about carers.", "Pain clinic: 120 patients, 14 sessions, June 2025.",
        "The patient leader resigned before the first workshop took place.",
        "Families prayed together with the chaplains in the garden.",
        "Patients carried the passport with them to meet the nurses in June.",
        "Patients feared the draft policy would close the ward.",
        "Patients joined staff for the opening of the garden on 3 May 2025.",
        "Who: all our patients. When: 2025. How: we reviewed complaints.",
        "Patients were present when the nurses wrote the plan.",
        "Patients whose doctors marked up the draft with us are well served.",
        "Patients spent four hours waiting in the old department in May 2025.",
        "6 carers on the mailing list, 3 workshops for nurses, June 2025.",
        "Six carers were invited. None of the six came; the others who met us were nurses.",
        "Six nurses and a manager, June 2025: wrote the leaflet for carers.",
        "12 patients discharged, June 2025. Reviewed the pathway in July.",
        "The others: patients. Who: the board. When: June 2025. How: discussion.",
        "Carers: none. How: two workshops. When: June 2025.",
        "Six nurses were invited and two declined. The rest drew the map with us.",
        "A working group (carer liaison officers, nurses) rewrote the leaflet in May 2026.",
        "A working group (no carers) rewrote the leaflet in May 2026.",
        "Nurses designed the leaflet for patients in March 2025.", "The team met to discuss what patients need.",
        "Patients were discussed at the meeting.", "We met with organisations that support carers.",
        "We met staff, not patients, in May.", "Following complaints from patients, managers reviewed the rota.",
        "Staff who work with patients met three times.", "Three patients died in May and the team met.",
        "GPs discussed the form with their patients' consultants.", "Resident doctors redesigned the sheet.",
        "The Family Hub managers wrote the plan.", "Our internal customers were surveyed in May.",
        "Patient safety data were reviewed.", "Eight clinicians with an interest in patients met monthly.",
        "Patients attended the clinic 4,000 times.", "We are patient focused. We rewrote the leaflet in May.",
        "System users rewrote the form in May."));

class NotDone : public testing::TestWithParam<const char*> {};
TEST_P(NotDone, IsPlannedOrNegated) {
    EXPECT_FALSE(people_took_part(GetParam())) << GetParam();
}
INSTANTIATE_TEST_SUITE_P(
    Statements, NotDone,
    testing::Values(
        "Two carers' workshops are planned for May.", "Engagement with tenants starts after Easter.",
        "Service users were due to sit on the interview panel.", "Workshop with carers: to be held in the autumn.",
        "Drop-ins with patients - dates to be confirmed.", "Survey of carers; not yet sent.",
        "Interviews with patients (pending ethics approval).",

        "Six carers will walk the route with us in June.", "Six carers have not walked the route with us.",
        "Who: six carers. When: to be arranged. How: two design workshops.",
        "Who: six carers. How: two design workshops. When: to be arranged.",

        "Six carers will meet us in June.", "A workshop with carers is planned for May.",
        "We hope that patients can take part in the workshops.", "No patient took part in the workshops.",
        "Patients have not been consulted.", "The plan was written without patients.",
        "Although six carers asked to help, nobody met carers.", "A focus group with patients was cancelled.",
        "Carers were asked for their views in May, but nobody replied.", "Carers were surveyed in May. None replied.",
        "Next steps (none started yet):\n\u2022 outcomes to be written with survivors\n\u2022 workshop with carers",
        "The workshops with patients were replaced by a staff survey."));

TEST(Statements, AYearAloneIsADateOnlyWhereThereIsNoOther) {
    const auto first = [](std::string_view text) { return judge(text).front().not_before; };
    EXPECT_EQ(first("In 2031 six carers met us."), Day(std::chrono::year{2031} / 1 / 1));
    EXPECT_EQ(first("Since 2019 the clinic has grown and six carers wrote its plan with us on 3 May 2031."),
              Day(std::chrono::year{2031} / 5 / 3));
    EXPECT_FALSE(first("Six carers wrote to 2031 tenants."));
}

TEST(Statements, AHeadingEndsWhatWasToldOfAnEvent) {
    EXPECT_FALSE(
        people_took_part("A workshop was held on 3 May 2025.\nActivity in the year:\nForty patients attended."));
}

TEST(Statements, TheSameSentenceCanHoldOneThingDoneAndAnotherPlanned) {
    const char* text = "Two lay partners sat on the review group in May; a third will join in June.";
    EXPECT_TRUE(people_took_part(text));
    const auto statements = judge(text);
    EXPECT_EQ(statements.back().polarity, Polarity::planned);
}

TEST(Statements, AHeadingThatSaysDoneEndsTheScopeOfThePlan) {
    EXPECT_TRUE(people_took_part("Planned:\nworkshop with carers\nDone so far:\nsix carers met us in May"));
}

TEST(Statements, ABareClaimIsNotSpecific) {
    EXPECT_FALSE(judge("Carers hashed out the rota with the ward sisters.").front().specific);
    EXPECT_TRUE(judge("Eight carers hashed out the rota with the ward sisters.").front().specific);
    const auto statements = judge("Service users have been involved throughout.");
    ASSERT_EQ(statements.size(), 1U);
    EXPECT_TRUE(statements.front().involves(Standing::counts));
    EXPECT_FALSE(statements.front().specific);
}

TEST(Statements, ALongerTermHidesAShorterOne) {
    const auto statements = judge("The Lay Member for Patient and Public Involvement chaired the group.");
    ASSERT_FALSE(statements.empty());
    EXPECT_FALSE(statements.front().names(Standing::counts));
    EXPECT_TRUE(statements.front().names(Standing::does_not_count));
}

TEST(Statements, EmployedLivedExperiencePostsAreArguable) {
    EXPECT_TRUE(says("Peer support workers rewrote the leaflet.", Standing::arguable, Polarity::done));
    EXPECT_FALSE(people_took_part("Peer support workers rewrote the leaflet."));
}

TEST(Statements, WhoHeadsACharityIsArguableAndSomeoneBesideThemDoesNotHideIt) {
    EXPECT_TRUE(says("The founder of Open Doors, a local charity, and two managers rewrote the letter with us in May.",
                     Standing::arguable, Polarity::done));
}

TEST(Statements, WeAfterAGroupIsIntroducedMayBeItsMembers) {
    const char* text = "The reading group is six tenants. We chose the wording in May.";
    EXPECT_FALSE(people_took_part(text));
    EXPECT_TRUE(says(text, Standing::arguable, Polarity::done));
}

TEST(Statements, AbbreviationsDoNotEndASentenceAndLinesDo) {
    EXPECT_EQ(judge("Dr. Shah met six carers (ref. 12).").front().sentence.text.str,
              "Dr. Shah met six carers (ref. 12).");
    EXPECT_EQ(judge("Six carers\nmet us").size(), 2U);
    EXPECT_EQ(judge("Six carers met J. Smith. They chose option C. It opens in May.").size(), 3U);
    EXPECT_EQ(judge("Six carers chose option C. They were paid.").front().sentence.text.str,
              "Six carers chose option C.");
}

TEST(Statements, ALongAnswerTakesTimeInProportion) {
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "Six carers and (some) patients, who met us, wrote to the team and ";
    EXPECT_FALSE(judge(text).empty());
}

}  // namespace
}  // namespace assure
