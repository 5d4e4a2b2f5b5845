#include "guards.h"

#include "account.h"

#include <chrono>
#include <utility>

namespace assure::cover_sheet {

std::string in_quotes(std::string_view words) {
    return "\u2018" + std::string(words) + "\u2019";
}

std::vector<Evidence> decisive_words(const Context& context, const SectionReading& reading) {
    std::vector<Evidence> evidence;
    for (const TextPart& part : reading.decisive)
        if (!part.text.trimmed().empty()) evidence.push_back(quote(context.source(), part));
    return evidence;
}

Result at_statement(const Context& context, Result result, const Statement& statement) {
    const Section& section = *context.record<CoverSheet>().section();
    Location where = context.source().locate(statement.sentence);
    where.label = section.field->label;
    return std::move(result)
        .at(std::move(where))
        .quoting(quote(context.source(), statement.sentence))
        .in_state(to_string(section.reading.state));
}

Result at_answer(const Context& context, Result result) {
    const Section& section = *context.record<CoverSheet>().section();
    return std::move(result)
        .at(answer_location(context.source(), *section.field))
        .quoting(decisive_words(context, section.reading))
        .in_state(to_string(section.reading.state));
}

Location where_section_belongs(const Context& context) {
    const WordList& labels = context.words("cover-sheet-labels");
    const Field* last = nullptr;
    for (const Field* field : context.record<CoverSheet>().fields())
        if (labels.is(field->label) && field->layout != Layout::heading) last = field;
    if (last != nullptr) return label_location(context.source(), *last);
    return context.source().locate(context.paper().range().first);
}

std::string what_was_searched(const Context& context) {
    const std::size_t count = context.record<CoverSheet>().fields().size();
    return "the " + std::to_string(count) + (count == 1 ? " label or heading" : " labels and headings") +
           " of this paper";
}

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
    std::vector<Evidence> evidence = decisive_words(context, section.reading);
    if (section.reading.state != SectionState::not_applicable_reasoned) return evidence;
    for (const TextPart& reason : exemption_of(context, context.words("exemption-agreers")).reasons)
        evidence.push_back(quote(context.source(), reason));
    return evidence;
}

namespace {

Result not_answered(const Context& context, const Section& section, std::string message) {
    return Result::fail(std::move(message))
        .at(answer_location(context.source(), *section.field))
        .quoting(decisive_words(context, section.reading))
        .in_state(to_string(section.reading.state))
        .following("section-answered");
}

}  // namespace

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
        .at(context.source().locate(name))
        .quoting(quote(context.source(), name));
}

Result only_unread(const Context& context, const Section& section) {
    return about_section(context, section,
                         Result::review("The section holds no words, only " + unread_words(*section.unread) +
                                        ", which is not read: a person must look at it."));
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
                .at(answer_location(context.source(), *cover.recommendation_field()))
                .quoting(quote(context.source(), cover.recommendation_field()->answer.front().part));
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
    if (cover.rival())
        return here(Result::review("Two sections bear this name and say different things: a person must say which "
                                   "one is meant."))
            .following("section-answered");
    if (section.unread != nullptr) return only_unread(context, section).following("section-answered");
    switch (section.reading.state) {
        case SectionState::answered:
            return std::nullopt;
        case SectionState::not_applicable_reasoned:
            if (exemption_of(context, context.words("exemption-agreers")).reasons.empty())
                return here(Result::fail("We found no account of who was involved, and no reason about this paper why "
                                         "co-production would not apply to it."))
                    .following("exemption-justified");
            return here(Result::not_applicable("The section says that co-production does not apply, and why."));
        case SectionState::pointer_only:
            return here(Result::review("The section only points to where the account stands: a person must look "
                                       "there."))
                .following("section-answered");
        case SectionState::pending_only:
            return here(Result::review("The answer stands only in a tracked change that nobody has accepted yet. "
                                       "Accept or reject it in Word, then check the paper again."))
                .following("section-answered");
        default:
            return not_answered(context, section,
                                "We found no account of who was involved, because the section is not answered.");
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
