// Strategy 7.0: "people with lived and learned experience will have co-defined the problem, shaped the options".
// Passes only where people who count take part in something that was done.
#include "checks.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace assure::cover_sheet {
namespace {

using Test = std::function<bool(const Statement&)>;

const Statement* first_that(const CoverSheet& cover, const Test& test) {
    const auto found = std::find_if(cover.statements().begin(), cover.statements().end(), test);
    return found == cover.statements().end() ? nullptr : &*found;
}

// Done by the day of the paper's meeting, else by the day that the report speaks for.
bool done(const Context& context, const Statement& statement) {
    return statement.done_by(day_of_paper(context)) && statement.level != ActivityLevel::none;
}

bool still_to_come(const Context& context, const Statement& statement) {
    return statement.polarity == Polarity::planned ||
           (statement.polarity == Polarity::done && statement.level != ActivityLevel::none &&
            !done(context, statement));
}

bool more_than_informed(const Statement& statement) {
    return statement.level > ActivityLevel::inform;
}

bool names_people(const Statement& statement) {
    return statement.names(Standing::counts) || statement.names(Standing::arguable);
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

// "No one has been involved so far", "twelve patients were invited; no one attended": the sentence that says so.
std::optional<Result> says_nobody(const Context& context, const CoverSheet& cover, bool more_to_come) {
    const WordList& nothing_came = context.words("came-to-nothing");
    const WordList& nobody = context.words("says-nobody-was-involved");
    for (const Statement& statement : cover.statements()) {
        const std::string_view text = statement.sentence.text.str;
        if (nothing_came.in(text))
            return at_statement(context,
                                Result::fail("The section says that people were to be involved, and that it came to "
                                             "nothing."),
                                statement);
        const bool negated = statement.polarity == Polarity::negated && names_people(statement);
        if (negated || nobody.in(text))
            return at_statement(
                context,
                Result::fail(
                    std::string("The section says plainly that people were not involved") +
                    (more_to_come ? " so far, and what is still to come: add who took part once it is done." : ".")),
                statement);
    }
    return std::nullopt;
}

// The first of these that holds says best why no one who counts was found.
Result why_nobody(const Context& context, const CoverSheet& cover) {
    const auto planned = first_that(cover, [&](const Statement& statement) {
        return still_to_come(context, statement) && names_people(statement);
    });
    const auto staff =
        first_that(cover, [](const Statement& statement) { return statement.names(Standing::does_not_count); });
    if (auto plainly = says_nobody(context, cover, planned != nullptr)) return *plainly;
    if (planned != nullptr)
        return at_statement(context,
                            Result::fail("We found only involvement that is still to come, and no account of who "
                                         "was involved so far."),
                            *planned);
    if (staff != nullptr)
        return at_statement(context,
                            Result::fail("We found staff, office-holders or organisations, and no account of people "
                                         "with lived experience who were involved."),
                            *staff);
    const Section& section = *cover.section();
    return Result::fail("We found no account of who was involved.")
        .at(answer_location(context.source(), *section.field))
        .quoting(decisive_words(context, section.reading))
        .in_state(to_string(section.reading.state));
}

}  // namespace

std::vector<std::string_view> people_involved_word_lists() {
    std::vector<std::string_view> lists = exemption_word_lists();
    lists.insert(lists.end(), {"came-to-nothing", "says-nobody-was-involved"});
    return lists;
}

Result people_involved(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (cover.purpose() == Purpose::noting)
        return Result::not_applicable(
                   "The paper is purely for noting, information or assurance: it asks for no "
                   "decision.")
            .at(answer_location(context.source(), *cover.purpose_field()));
    if (cover.purpose() == Purpose::contradictory)
        return Result::review("The paper is for noting by its purpose, but its recommendation asks for a decision.")
            .at(answer_location(context.source(), *cover.recommendation_field()))
            .quoting(quote(context.source(), cover.recommendation_field()->answer.front().part));
    if (auto decided = decided_by_state(context, cover)) return *decided;

    const auto counts = [&](const Statement& statement) {
        return done(context, statement) && statement.involves(Standing::counts);
    };
    if (const auto* evidence = first_that(cover, [&](const Statement& statement) {
            return counts(statement) && more_than_informed(statement) && statement.specific;
        }))
        return at_statement(context, Result::pass("The paper shows that people with lived experience were involved."),
                            *evidence);
    if (const auto* claim = first_that(
            cover, [&](const Statement& statement) { return counts(statement) && more_than_informed(statement); }))
        return at_statement(context,
                            Result::review("The section claims that people were involved, without saying what they "
                                           "did, when, how many they were or which group."),
                            *claim);
    if (const auto* informed = first_that(cover, counts))
        return at_statement(context,
                            Result::review("People were informed; the strategy asks for more than that. A person "
                                           "must decide."),
                            *informed);
    if (const auto* arguable = first_that(cover, [&](const Statement& statement) {
            return done(context, statement) && statement.involves(Standing::arguable);
        }))
        return at_statement(context,
                            Result::review("Whether those who were involved speak from lived experience is for a "
                                           "person to decide."),
                            *arguable);
    return why_nobody(context, cover);
}

}  // namespace assure::cover_sheet
