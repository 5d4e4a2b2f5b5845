// Strategy 7.1: a mandatory section is one that is filled in.
#include "guards.h"

#include <assure/plugin/normalise.h>

#include <array>
#include <utility>

namespace assure::cover_sheet {
namespace {

// The card's advice mends a blank section; what stands there has to be mended in its own way.
Result what_is_wrong(SectionState state) {
    const std::string account =
        "who was involved, when, what they did and what changed. Text to adapt: ‘Eight people who use the service and "
        "three carers met with us four times between March and June 2026 and co-wrote the specification.’";
    switch (state) {
        case SectionState::empty:
            return Result::fail("The section is blank.");
        case SectionState::placeholder:
            return Result::fail("The section holds only a placeholder.")
                .to_mend("Write in place of the placeholder " + account);
        case SectionState::template_text:
            return Result::fail("The section holds only the guidance of the template.")
                .to_mend("Delete the template's guidance, and write in its place " + account);
        case SectionState::deferred:
            return Result::fail("The section puts the answer off to later.")
                .to_mend(
                    "If nothing has been done by now, say so, and what will be done before the decision. If something "
                    "has, write " +
                    account);
        case SectionState::not_applicable_bare:
            return Result::fail(
                       "The section says that co-production does not apply, without a reason about this paper.")
                .to_mend(
                    "If co-production does not apply, add why, and who agreed it: ‘Not applicable, because (what "
                    "this paper contains); agreed by (name and post) on (date).’ If it does, write " +
                    account);
        default:
            return Result::fail("The section is not answered.");
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
    if (auto open = left_open(context, cover)) return *open;
    if (purpose_of(context) == Purpose::noting && section.reading.state == SectionState::not_applicable_bare &&
        says_only_for_noting(context, cover))
        return here(Result::pass("The section says that the paper is not for a decision, and so does its purpose."));

    if (section.target != nullptr)
        return here(Result::pass("The section points to " + in_quotes(section.target->label) +
                                 " in the same file, and there is an answer."));
    switch (section.reading.state) {
        case SectionState::answered:
            return here(Result::pass("There is an answer. Whether it shows who was involved is for the other rules."));
        case SectionState::not_applicable_reasoned:
            return here(Result::pass("The section says that co-production does not apply, and why."));
        default:
            return here(what_is_wrong(section.reading.state));
    }
}

}  // namespace

Check section_answered() {
    return {"section-answered", "cover-sheet", &run, exemption_word_lists(), {evidence_purposes()}};
}

}  // namespace assure::cover_sheet
