// What a sentence shows of each topic that a mandatory rule of this kind asks for: each stands in its check's file.
#pragma once

#include "topics.h"

#include <string_view>

namespace assure::contract_quality_schedule {

// The checks that read them, whose word lists they need.
Check reimbursement();
Check equality_practice();
Check coproduced_outcomes();
Check feedback_loop();

// Paying or reimbursing the people involved, and not anybody else.
Reading read_payment(const Said& said, const Requirement& requirement, const Lexicon& lexicon);
// Who is reached, equality impact, grading with people, access for those involved.
Reading read_equality(const Said& said, const Requirement& requirement, const Lexicon& lexicon);
// Outcomes or measures that are set with people.
Reading read_outcomes(const Said& said, const Requirement& requirement, const Lexicon& lexicon);
// Publishing what changed because of people.
Reading read_feedback(const Said& said, const Requirement& requirement, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
