// Strategy 7.0: no proposal progresses "without evidence of co-production and equality standards and
// considerations". Reads the whole cover, not the co-production section.
#include "equality.h"
#include "guards.h"

#include <assure/plugin/sentences.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace assure::cover_sheet {
namespace {

// "No: to be confirmed at a later stage" gives no reason, whatever follows.
bool puts_off(const SectionReading& reading, const Context& context) {
    return std::any_of(reading.substance.begin(), reading.substance.end(),
                       [&](const TextPart& part) { return context.words("equality-deferred").in(part.text.str); });
}

EqualityReading judge_field(const Field& field, const SectionReading& reading, const Context& context) {
    switch (reading.state) {
        case SectionState::answered:
        case SectionState::pointer_only: {
            const EqualityQuestion question{names_equality_assessment(field.label, context.lexicon()),
                                            day_of_paper(context)};
            EqualityReading found = judge_equality(reading.substance, question, context.lexicon());
            const bool only_points =
                reading.state == SectionState::pointer_only && found.finding == EqualityFinding::bare;
            if (only_points) found.finding = EqualityFinding::pointer;
            return found;
        }
        case SectionState::not_applicable_reasoned:
            return {puts_off(reading, context) ? EqualityFinding::deferred : EqualityFinding::shown, std::nullopt};
        case SectionState::pending_only:
            return {EqualityFinding::unclear, std::nullopt};
        case SectionState::not_applicable_bare:
            return {EqualityFinding::no_reason, std::nullopt};
        case SectionState::deferred:
            return {EqualityFinding::deferred, std::nullopt};
        default:
            return {EqualityFinding::unanswered, std::nullopt};
    }
}

Result message_for(EqualityFinding finding) {
    const std::string reason = "‘No impact, because (why nobody with a protected characteristic is affected).’";
    const std::string result =
        "‘EIA reference (number), (month and year): people with (characteristic) may (effect); "
        "we have (action).’";
    switch (finding) {
        case EqualityFinding::shown:
            return Result::pass("The paper says what was found about equality, or where it stands.");
        case EqualityFinding::unclear:
            return Result::review(
                       "Something is said about equality, but neither a result nor a reference: a person "
                       "must decide.")
                .to_mend("Add what the equality impact assessment found, or its reference: " + result);
        case EqualityFinding::unread:
            return Result::review(
                       "The equality section holds no words, only what is not read: a person must look "
                       "at it.")
                .to_mend("Look at it by hand. So that everybody can read it, write beside it what was found: " +
                         result);
        case EqualityFinding::pointer:
            return Result::review(
                       "The answer only points to another place, without naming the equality assessment: a person "
                       "must look there.")
                .to_mend("Name the assessment that it points to, and what it found: " + result);
        case EqualityFinding::not_done:
            return Result::fail("The paper says that the effect on equality was not assessed.")
                .to_mend("Assess it before the decision, and write what was found: " + result +
                         " If there can be no effect, say why: " + reason);
        case EqualityFinding::bare:
            return Result::fail("Equality is ticked or said to be considered, without a result or a reference.")
                .to_mend("Beside the tick or the word, write what was found, or where it stands: " + result);
        case EqualityFinding::no_reason:
            return Result::fail("The paper says that equality is not affected or does not apply, without a reason.")
                .to_mend("Add the reason: " + reason);
        case EqualityFinding::deferred:
            return Result::fail("The equality assessment is put off to later.")
                .to_mend("Finish the assessment before the decision, and write what it found: " + result);
        case EqualityFinding::unanswered:
            break;
    }
    return Result::fail("The equality section is not answered.");
}

struct Judged {
    EqualityReading found;
    const Field* field = nullptr;
    SectionReading reading;
    const PartCoverage* unread = nullptr;  // a picture or a file where the answer belongs, and no words
};

// Of several equality fields the one that shows most decides.
Judged best_field(const Context& context, const CoverSheet& cover) {
    Judged best;
    for (const Field* field : cover.equality_fields()) {
        static constexpr std::array<std::string_view, 2> others{"labels-of-other-sections",
                                                                "label-co-production-assurance"};
        const Field own = own_answer(*field, others, context.lexicon());
        SectionReading reading = section_state(own, context.lexicon());
        const PartCoverage* unread =
            reading.state == SectionState::empty ? context.source().unread_in(own.answer_blocks) : nullptr;
        const EqualityReading found = unread == nullptr ? judge_field(*field, reading, context)
                                                        : EqualityReading{EqualityFinding::unread, std::nullopt};
        if (best.field == nullptr || found.finding < best.found.finding)
            best = {found, field, std::move(reading), unread};
    }
    return best;
}

// The sentence that decided. A tick says only what its column is called: the row's label is quoted with it.
std::vector<Evidence> words_of(const Judged& judged, const Context& context) {
    const Field& field = *judged.field;
    std::vector<Evidence> evidence = judged.found.words ? std::vector{words_in(context, field, *judged.found.words)}
                                                        : decisive_words(context, field, judged.reading);
    const bool ticked =
        !evidence.empty() && !evidence.front().location.column_heading.empty() && !field.options.empty();
    if (ticked) evidence.insert(evidence.begin(), label_of(context, field));
    return evidence;
}

// The first sentence of the running text that speaks of the assessment and shows something, else the first that
// speaks of it.
struct Mention {
    EqualityFinding finding = EqualityFinding::unanswered;
    TextPart sentence;
};

std::optional<Mention> find_mention(const Context& context) {
    const EqualityQuestion question{false, day_of_paper(context), false};
    const BlockRange range = context.paper().range();
    std::optional<Mention> best;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const Block& block = context.source().block(i);
        if (block.contents_entry || block.text.empty() || block.type == BlockType::heading) continue;
        if (!names_equality_assessment(block.text.str, context.lexicon())) continue;
        for (const TextPart& sentence : sentences({block.text, i}, context.lexicon())) {
            if (!names_equality_assessment(sentence.text.str, context.lexicon())) continue;
            const EqualityFinding finding = judge_equality({&sentence, 1}, question, context.lexicon()).finding;
            if (!best || finding < best->finding) best = Mention{finding, sentence};
        }
    }
    return best;
}

Result judge_running_text(const Context& context) {
    const std::optional<Mention> mention = find_mention(context);
    if (!mention)
        return Result::fail("We searched " + what_was_searched(context) + " and found nothing about equality.")
            .to_mend(
                "Add a row or heading ‘Equality impact’ to the cover sheet, and write there what the equality "
                "impact assessment found and where it is, or why there is no impact.")
            .at(where_section_belongs(context));
    Result result = mention->finding == EqualityFinding::shown
                        ? message_for(EqualityFinding::shown)
                        : Result::fail(
                              "Equality is mentioned, but there is no equality section, and neither a result nor a "
                              "reference.")
                              .to_mend(
                                  "Say beside it what the equality impact assessment found and where it is, or why "
                                  "there is no impact; best in a row or heading of its own.");
    return std::move(result)
        .at(context.source().locate(mention->sentence))
        .quoting(quote(context.source(), mention->sentence));
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (purpose_of(context) == Purpose::noting)
        return Result::not_applicable(
                   "The paper is purely for noting, information or assurance: it asks for no "
                   "decision.")
            .at(answer_location(context.source(), *cover.purpose_field()));
    if (cover.equality_fields().empty()) return judge_running_text(context);

    const Judged judged = best_field(context, cover);
    Result result = message_for(judged.found.finding);
    if (judged.unread != nullptr) result.message += " It is " + unread_words(*judged.unread) + ".";
    if (judged.reading.state == SectionState::pending_only) result.fix = accept_or_reject;
    return std::move(result)
        .at(answer_location(context.source(), *judged.field))
        .quoting(words_of(judged, context))
        .in_state(to_string(judged.reading.state));
}

}  // namespace

Check equality_considered() {
    return {"equality-considered", "cover-sheet", &run, equality_word_lists(), {evidence_purposes()}};
}

}  // namespace assure::cover_sheet
