// What several checks of this kind ask first.
#pragma once

#include "exemption.h"
#include "placing.h"
#include "purpose.h"
#include "record.h"

#include <assure/plugin/check.h>

#include <optional>
#include <vector>

namespace assure::cover_sheet {

// The words that decided the section's state, and the reason where co-production is said not to apply.
std::vector<Evidence> words_of_section(const Context& context, const Section& section);
// The result, placed at the section's answer with those words and the section's state.
Result about_section(const Context& context, const Section& section, Result result);

// The day of the paper's meeting, else the one that the report speaks for; the last of days where there is neither.
Day day_of_paper(const Context& context);

// The review of a section whose table could not be read. Precondition: there is such a one.
Result unread_section(const Context& context, const CoverSheet& cover);

// The review of a section of which nobody can tell what it says: there is another of its name, it holds no words but
// a picture or a file, it only points elsewhere, or it stands in a change that nobody has accepted. Precondition: there
// is a section.
std::optional<Result> left_open(const Context& context, const CoverSheet& cover);

// "For noting only" is what the section says instead of an account: a reason in a paper purely for noting.
bool says_only_for_noting(const Context& context, const CoverSheet& cover);
// The exemption that the section claims. Precondition: there is a section.
Exemption exemption_of(const Context& context, const WordList& agreers);

// For rules about evidence, which a paper purely for noting need not give: the result that the paper's purpose
// decides, or nothing where it asks for a decision.
std::optional<Result> decided_by_purpose(const Context& context, const CoverSheet& cover);
// For rules about what the section says: the result that the section's own state decides, or nothing where
// there is an answer to be read.
std::optional<Result> decided_by_state(const Context& context, const CoverSheet& cover);
// For advisory rules about the account of who was involved: the result where there is none to be judged, which is
// the finding of another rule.
std::optional<Result> decided_without_account(const Context& context, const CoverSheet& cover);

}  // namespace assure::cover_sheet
