#include "guards.h"

#include "account.h"

#include <chrono>
#include <utility>

namespace assure::cover_sheet {

bool says_only_for_noting(const Context& context, const CoverSheet& cover) {
    const SectionState state = cover.section()->reading.state;
    if (state != SectionState::not_applicable_bare && state != SectionState::not_applicable_reasoned) return false;
    return context.words("noting-reasons").in(cover.section()->field->text());
}

Exemption exemption_of(const Context& context, const WordList& agreers) {
    return read_exemption(context.record<CoverSheet>(), author_of(context.record<CoverSheet>(), context.lexicon()),
                          agreers, context.lexicon());
}

std::vector<Evidence> words_of_section(const Context& context, const Section& section) {
    std::vector<Evidence> evidence = decisive_words(context, section);
    if (section.reading.state != SectionState::not_applicable_reasoned) return evidence;
    for (const TextPart& reason : exemption_of(context, context.words("exemption-agreers")).reasons)
        evidence.push_back(section_words(context, reason));
    return evidence;
}

Day day_of_paper(const Context& context) {
    if (const std::optional<Day> date = context.record<CoverSheet>().date()) return *date;
    constexpr Day last{std::chrono::year::max(), std::chrono::December, std::chrono::day{31}};
    return context.as_of().ok() ? context.as_of() : last;
}

Result unread_section(const Context& context, const CoverSheet& cover) {
    const TextPart& name = *cover.unread_section();
    return Result::review(
               "The name of the section stands in a table that could not be read as its label and its answer: "
               "a person must look there.")
        .to_mend(
            "Look at that table by hand. In the next version, give the label and its answer a row of their own: "
            "the label in one cell, the answer in the cell beside it.")
        .at(context.source().locate(name))
        .quoting(quote(context.source(), name));
}

namespace {

Result only_unread(const Section& section) {
    return Result::review("The section holds no words, only " + unread_words(*section.unread) +
                          ", which is not read: a person must look at it.")
        .to_mend(
            "Look at it by hand. So that everybody can read it, write its words into the section: who was "
            "involved, when, what they did and what changed.");
}

Result only_points(const Section& section) {
    const bool lost = !section.lost_target.empty();
    return Result::review(lost ? "The section only points to " + in_quotes(section.lost_target) +
                                     ", and we found no one heading of that name in this file: a person must look "
                                     "where it is."
                               : "The section only points to where the account stands: a person must look there.")
        .to_mend(std::string(lost ? "Correct the pointer, or add that part to this file. Either way, say" : "Say") +
                 " in the section itself, in two or three sentences, who was involved, when, what they did and what "
                 "changed, and keep the pointer for the rest.");
}

}  // namespace

std::optional<Result> left_open(const Context& context, const CoverSheet& cover) {
    const Section& section = *cover.section();
    const auto here = [&](Result result) { return about_section(context, section, std::move(result)); };
    if (cover.rival())
        return here(Result::review("Two sections bear this name and say different things: a person must say which "
                                   "one is meant.")
                        .to_mend("Keep the one that is meant, and delete the other or give it its own name."))
            .quoting(label_of(context, *cover.rival()->field));
    if (section.unread != nullptr) return here(only_unread(section));
    if (section.reading.state == SectionState::pointer_only) return here(only_points(section));
    if (section.reading.state == SectionState::pending_only)
        return here(Result::review("The answer stands only in a tracked change that nobody has accepted yet.")
                        .to_mend(std::string(accept_or_reject)));
    return std::nullopt;
}

Result about_section(const Context& context, const Section& section, Result result) {
    return std::move(result)
        .at(answer_location(context.source(), *section.field))
        .quoting(words_of_section(context, section))
        .in_state(to_string(section.reading.state));
}

std::optional<Result> decided_by_purpose(const Context& context, const CoverSheet& cover) {
    switch (purpose_of(context)) {
        case Purpose::noting:
            return Result::not_applicable(
                       "The paper is purely for noting, information or assurance: it asks for no decision.")
                .at(answer_location(context.source(), *cover.purpose_field()));
        case Purpose::contradictory:
            return Result::review("The paper is for noting by its purpose, but its recommendation asks for a decision.")
                .to_mend(
                    "If the meeting is to decide something, say so in the purpose. If not, word the "
                    "recommendation so that it asks for no decision.")
                .at(answer_location(context.source(), *cover.recommendation_field()))
                .quoting(words_in(context, *cover.recommendation_field(),
                                  cover.recommendation_field()->answer.front().part));
        case Purpose::needs_evidence:
            break;
    }
    return std::nullopt;
}

std::optional<Result> decided_by_state(const Context& context, const CoverSheet& cover) {
    if (cover.unread_section())
        return unread_section(context, cover).following(cover.section() ? "section-answered" : "section-present");
    if (!cover.section())
        return Result::fail("We found no account of who was involved, because there is no " +
                            std::string(section_name) + " section.")
            .at(where_section_belongs(context))
            .in_state(to_string(SectionState::absent))
            .following("section-present");
    const Section& section = *cover.section();
    const auto here = [&](Result result) { return about_section(context, section, std::move(result)); };
    if (auto open = left_open(context, cover)) return std::move(*open).following("section-answered");
    switch (section.reading.state) {
        case SectionState::answered:
            return std::nullopt;
        case SectionState::not_applicable_reasoned:
            if (exemption_of(context, context.words("exemption-agreers")).reasons.empty())
                return here(Result::fail("We found no account of who was involved, and no reason about this paper why "
                                         "co-production would not apply to it."))
                    .following("exemption-justified");
            return here(Result::not_applicable("The section says that co-production does not apply, and why."));
        default:
            return at_answer(context, Result::fail("We found no account of who was involved, because the section is "
                                                   "not answered."))
                .following("section-answered");
    }
}

std::optional<Result> decided_without_account(const Context& context, const CoverSheet& cover) {
    if (auto decided = decided_by_state(context, cover)) {
        if (decided->outcome == Outcome::review) return decided;
        return Result::not_applicable(
                   "There is no account to be judged: the section is not answered, or says that "
                   "co-production does not apply.")
            .at(cover.section() ? answer_location(context.source(), *cover.section()->field)
                                : where_section_belongs(context));
    }
    if (exemption_of(context, context.words("exemption-agreers")).claimed)
        return at_answer(context, Result::not_applicable("The section says that co-production does not apply."));
    if (!account_of(context).has_people())
        return at_answer(context, Result::not_applicable("We found no account of who was involved, which is to be "
                                                         "mended first."));
    return std::nullopt;
}

}  // namespace assure::cover_sheet
