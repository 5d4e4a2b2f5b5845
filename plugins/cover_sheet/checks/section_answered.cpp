// Strategy 7.1: a mandatory section is one that is filled in.
#include "guards.h"

#include <assure/plugin/normalise.h>

#include <array>
#include <utility>

namespace assure::cover_sheet {
namespace {

std::string what_is_wrong(SectionState state) {
    switch (state) {
        case SectionState::empty:
            return "The section is blank.";
        case SectionState::placeholder:
            return "The section holds only a placeholder.";
        case SectionState::template_text:
            return "The section holds only the guidance of the template.";
        case SectionState::deferred:
            return "The section puts the answer off to later.";
        case SectionState::not_applicable_bare:
            return "The section says that co-production does not apply, without a reason about this paper.";
        default:
            return "The section is not answered.";
    }
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (cover.unread_section()) {
        Result result = unread_section(context, cover);
        return cover.section() ? std::move(result) : std::move(result).following("section-present");
    }
    if (!cover.section())
        return Result::fail("There is no " + std::string(section_name) + " section to answer.")
            .at(where_section_belongs(context))
            .in_state(to_string(SectionState::absent))
            .following("section-present");

    const Section& section = *cover.section();
    const auto here = [&](Result result) { return about_section(context, section, std::move(result)); };
    if (cover.rival())
        return here(Result::review("Two sections bear this name and say different things: a person must say which "
                                   "one is meant."))
            .quoting(quote(context.source(), cover.rival()->field->label_part));
    if (purpose_of(context) == Purpose::noting && section.reading.state == SectionState::not_applicable_bare &&
        says_only_for_noting(context, cover))
        return here(Result::pass("The section says that the paper is not for a decision, and so does its purpose."));

    if (section.unread != nullptr) return only_unread(context, section);
    if (section.target != nullptr)
        return here(Result::pass("The section points to " + in_quotes(section.target->label) +
                                 " in the same file, and there is an answer."));
    switch (section.reading.state) {
        case SectionState::answered:
            return here(Result::pass("There is an answer. Whether it shows who was involved is for the other rules."));
        case SectionState::not_applicable_reasoned:
            return here(Result::pass("The section says that co-production does not apply, and why."));
        case SectionState::pointer_only:
            return here(
                Result::review("The section only points to where the account stands: a person must look "
                               "there."));
        case SectionState::pending_only:
            return here(
                Result::review("The answer stands only in a tracked change that nobody has accepted yet. "
                               "Accept or reject it in Word, then check the paper again."));
        default:
            return here(Result::fail(what_is_wrong(section.reading.state)));
    }
}

}  // namespace

Check section_answered() {
    return {"section-answered", "cover-sheet", &run, exemption_word_lists(), {evidence_purposes()}};
}

}  // namespace assure::cover_sheet
