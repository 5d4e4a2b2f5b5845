// What the account says of payment, beside words that only look like it.
#include "plugins/cover_sheet/one_paper.h"

namespace assure {
namespace {

using test::outcome_of;

const std::string met_them = "Eight service users met with the design team in March and April 2026. ";

TEST(ReimbursementStated, PaymentOrExpensesOfPeoplePass) {
    for (const std::string text : {"Travel was paid.",
                                   "All received vouchers.",
                                   "Involvement payments in line with the policy were made.",
                                   "Service users were reimbursed for travel and childcare.",
                                   "Payment: £25 per session plus fares.",
                                   "Paid at the ICB involvement rate.",
                                   "All were offered £15 an hour; three declined.",
                                   "Payments of £20 per meeting (PPV policy).",
                                   "Their expenses were met.",
                                   "Out of pocket costs were covered.",
                                   "Fees were settled within a month.",
                                   "Each had a £60 session fee.",
                                   "Sitters and taxis were on us.",
                                   "Each invoiced us for four sessions.",
                                   "No one was out of pocket.",
                                   "Thank-you payments of £40 were made.",
                                   "Nobody wanted the money we offered.",
                                   "We reimbursed bus fares and provided lunch.",
                                   "Each person got a £30 gift card.",
                                   "Each received a flat fee of £30.",
                                   "They were given a small fee.",
                                   "All were paid; one payment is still outstanding."})
        EXPECT_EQ(outcome_of("reimbursement-stated", met_them + text), "pass") << text;
}

TEST(ReimbursementStated, PromisesThanksAndPaymentsOfOthersFail) {
    for (const std::string text : {"Members were thanked with a card and cake.",
                                   "They gave their time for free.",
                                   "They were not paid.",
                                   "We are looking into how to pay people.",
                                   "We had no budget to pay them.",
                                   "People will be reimbursed once forms are processed.",
                                   "The provider will be reimbursed at tariff.",
                                   "The scheme costs £25,000 and will be paid from reserves.",
                                   "£400 was paid for room hire.",
                                   "The reimbursement of drugs outside tariff was discussed.",
                                   "Fees for the service go up by 3%.",
                                   "Payment by results was explained to them.",
                                   "The clinic charges patients for parking and this is refunded.",
                                   "Payment for their time is under review by Finance.",
                                   "Honoraria are on hold.",
                                   "Whether their fares can be refunded is not settled.",
                                   "We are seeking approval to pay them.",
                                   "They asked about payment and we await a reply.",
                                   "It is unclear who pays their expenses.",
                                   "The venue received a flat fee of £200."})
        EXPECT_EQ(outcome_of("reimbursement-stated", met_them + text), "fail") << text;
}

}  // namespace
}  // namespace assure
