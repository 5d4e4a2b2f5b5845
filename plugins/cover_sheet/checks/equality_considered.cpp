// Strategy 7.0: no proposal progresses "without evidence of co-production and equality standards and
// considerations". Reads the whole cover, not the co-production section.
#include "checks.h"

#include <assure/plugin/normalise.h>

#include <algorithm>
#include <utility>

namespace assure::cover_sheet {
namespace {

// "No impact" followed by this many further words is followed by its reason.
constexpr std::size_t words_of_a_reason = 5;

enum class Finding : std::uint8_t { shown, unclear, bare, no_reason, deferred, unanswered };

std::string text_of(const std::vector<TextPart>& parts) {
    std::string text;
    for (const TextPart& part : parts) {
        if (!text.empty()) text += '\n';
        text += part.text.without(not_an_answer);
    }
    return text;
}

std::size_t words_besides(std::string_view text, const WordList& list) {
    std::string rest(text);
    for (const Match& match : list.all(text))
        std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(match.begin), match.length, ' ');
    const std::string folded = normalise(rest);
    return folded.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' '));
}

Finding judge_text(std::string_view text, const Context& context) {
    const WordList& no_impact = context.words("equality-no-impact");
    const bool refers = context.words("equality-references").in(text);
    if (context.words("equality-bare").is(text) || no_impact.is(text))
        return no_impact.is(text) ? Finding::no_reason : Finding::bare;
    if (context.words("equality-deferred").in(text)) return refers ? Finding::unclear : Finding::deferred;
    if (no_impact.in(text)) {
        const bool reason = context.words("reasons").in(text) || words_besides(text, no_impact) >= words_of_a_reason;
        return reason || refers ? Finding::shown : Finding::no_reason;
    }
    if (refers) return Finding::shown;
    if (words_besides(text, context.words("equality-bare")) < words_of_a_reason) return Finding::bare;
    return context.words("equality-results").in(text) ? Finding::shown : Finding::unclear;
}

Finding judge_field(const SectionReading& reading, const Context& context) {
    switch (reading.state) {
        case SectionState::answered:
            return judge_text(text_of(reading.substance), context);
        case SectionState::not_applicable_reasoned:
            return Finding::shown;
        case SectionState::pointer_only:
            return Finding::shown;  // the reference that the rule asks for
        case SectionState::pending_only:
            return Finding::unclear;
        case SectionState::not_applicable_bare:
            return Finding::no_reason;
        case SectionState::deferred:
            return Finding::deferred;
        default:
            return Finding::unanswered;
    }
}

Result message_for(Finding finding) {
    switch (finding) {
        case Finding::shown:
            return Result::pass("The paper says what was found about equality, or where it stands.");
        case Finding::unclear:
            return Result::review(
                "Something is said about equality, but neither a result nor a reference: a person "
                "must decide.");
        case Finding::bare:
            return Result::fail("Equality is ticked or said to be considered, without a result or a reference.");
        case Finding::no_reason:
            return Result::fail("The paper says that equality is not affected or does not apply, without a reason.");
        case Finding::deferred:
            return Result::fail("The equality assessment is put off to later.");
        case Finding::unanswered:
            break;
    }
    return Result::fail("The equality section is not answered.");
}

struct Judged {
    Finding finding = Finding::unanswered;
    const Field* field = nullptr;
    SectionReading reading;
};

// Of several equality fields the one that shows most decides.
Judged best_field(const Context& context, const CoverSheet& cover) {
    Judged best;
    for (const Field* field : cover.equality_fields()) {
        SectionReading reading = section_state(*field, context.lexicon());
        const Finding finding = judge_field(reading, context);
        if (best.field == nullptr || finding < best.finding) best = {finding, field, std::move(reading)};
    }
    return best;
}

std::vector<Evidence> words_of(const Judged& judged, const Context& context) {
    std::vector<Evidence> evidence = decisive_words(context, judged.reading);
    if (!evidence.empty() || judged.reading.substance.empty()) return evidence;
    return {quote(context.source(), judged.reading.substance.front())};
}

// A sentence about the assessment in running text is a statement too.
Result judge_running_text(const Context& context) {
    const BlockRange range = context.paper().range();
    const Block* mention = nullptr;
    std::uint32_t where = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const Block& block = context.source().block(i);
        if (block.contents_entry || block.text.empty() || block.type == BlockType::heading) continue;
        if (!context.words("equality-terms").in(block.text.str)) continue;
        if (judge_text(block.text.without(not_an_answer), context) == Finding::shown)
            return message_for(Finding::shown)
                .at(context.source().locate(i))
                .quoting(quote(context.source(), {block.text, i}));
        if (mention == nullptr) {
            mention = &block;
            where = i;
        }
    }
    if (mention != nullptr)
        return Result::fail(
                   "Equality is mentioned, but there is no equality section, and neither a result nor a "
                   "reference.")
            .at(context.source().locate(where))
            .quoting(quote(context.source(), {mention->text, where}));
    return Result::fail("We searched " + what_was_searched(context) + " and found nothing about equality.")
        .at(where_section_belongs(context));
}

}  // namespace

std::vector<std::string_view> equality_word_lists() {
    return {"equality-no-impact", "equality-bare", "equality-deferred", "equality-results", "equality-references",
            "equality-terms",     "reasons"};
}

Result equality_considered(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (cover.purpose() == Purpose::noting)
        return Result::not_applicable(
                   "The paper is purely for noting, information or assurance: it asks for no "
                   "decision.")
            .at(answer_location(context.source(), *cover.purpose_field()));
    if (cover.equality_fields().empty()) return judge_running_text(context);

    const Judged judged = best_field(context, cover);
    return message_for(judged.finding)
        .at(answer_location(context.source(), *judged.field))
        .quoting(words_of(judged, context))
        .in_state(to_string(judged.reading.state));
}

}  // namespace assure::cover_sheet
