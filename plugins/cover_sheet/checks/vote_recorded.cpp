// Strategy 7.1: "a Lived-Experience Partnership Board with voting rights above defined thresholds, mirrored by a
// Cluster Co-production Council". From the pack's threshold on, the cover records that board's decision.
#include "guards.h"
#include "money.h"

#include <assure/plugin/dates.h>
#include <assure/plugin/sentences.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace assure::cover_sheet {
namespace {

// What the paper spends: the highest sum that its value, or else a sentence about spending, names.
struct Value {
    double pounds = 0;
    TextPart words;
    bool yearly = false;  // for each year: nobody says for how many
};

// The sentences of the whole cover, one after the other.
template <class Visit>
void each_sentence(const Context& context, const Visit& visit) {
    const BlockRange range = context.paper().range();
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const Block& block = context.source().block(i);
        if (block.contents_entry || block.text.empty()) continue;
        for (const TextPart& sentence : sentences({block.text, i}, context.lexicon()))
            visit(sentence);
    }
}

void keep_highest(std::optional<Value>& value, const TextPart& words, const Context& context) {
    const std::string text = words.text.without(not_an_answer);
    for (const double sum : sums_in(text, context.lexicon()))
        if (!value || sum > value->pounds) value = Value{sum, words, context.words("money-per-year").in(text)};
}

bool states_value(const Context& context, const Field& field) {
    return context.words("label-value").is(field.label);
}

std::optional<Value> value_of(const Context& context, const CoverSheet& cover) {
    std::optional<Value> value;
    for (const Field* field : cover.fields())
        if (states_value(context, *field) || field == cover.recommendation_field())
            for (const AnswerPart& answer : field->answer)
                if (!answer.label) keep_highest(value, answer.part, context);
    if (value) return value;
    each_sentence(context, [&](const TextPart& sentence) {
        if (context.words("spending-words").in(sentence.text.str)) keep_highest(value, sentence, context);
    });
    return value;
}

// A field for the value, or words of spending in the title or the recommendation.
bool may_spend(const Context& context, const CoverSheet& cover) {
    bool stated = false;
    for (const Field* field : cover.fields()) {
        if (!states_value(context, *field)) continue;
        if (context.words("no-spending").in(field->text())) return false;
        stated = stated || !field->answer.empty();
    }
    const Field* recommendation = cover.recommendation_field();
    const WordList& spends = context.words("spending-words");
    return stated || spends.in(context.paper().title()) ||
           (recommendation != nullptr && spends.in(recommendation->text()));
}

// A day after that of the paper: what it dates has not happened.
bool lies_ahead(const Context& context, std::string_view text) {
    const Day day = day_of_paper(context);
    const std::vector<FoundDate> dates = find_dates(text, day.year());
    return std::any_of(dates.begin(), dates.end(), [&](const FoundDate& date) { return date.first > day; });
}

// The sentence that tells of the board's decision; else one that names the board.
struct Vote {
    TextPart words;
    bool taken = false;
};

std::optional<Vote> vote_of(const Context& context) {
    std::optional<Vote> vote;
    each_sentence(context, [&](const TextPart& sentence) {
        const std::string text = sentence.text.without(not_an_answer);
        if (!context.words("partnership-boards").in(text)) return;
        const bool taken = context.words("board-decisions").in(text) && !context.words("planned").in(text) &&
                           !context.words("votes-not-taken").in(text) && !lies_ahead(context, text) &&
                           !sentence.text.any(Mark::pending);
        if (!vote || (taken && !vote->taken)) vote = Vote{sentence, taken};
    });
    return vote;
}

std::string in_pounds(double sum) {
    std::string digits = std::to_string(static_cast<long long>(sum));
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return "£" + digits;
}

Result judge_vote(const Context& context, const Value& value, const std::string& threshold) {
    const std::string above = "The paper is about " + in_pounds(value.pounds) + ", at or above the threshold of " +
                              threshold + " for a vote of the Lived-Experience Partnership Board";
    const std::optional<Vote> vote = vote_of(context);
    const Evidence sum = quote(context.source(), value.words);
    if (vote && vote->taken) {
        const Evidence decision = quote(context.source(), vote->words);
        return Result::pass(above + ", and that board's decision is recorded.")
            .at(decision.location)
            .quoting({decision, sum});
    }
    if (vote)
        return Result::fail(above + ". The board is named, but we found no decision that it has taken.")
            .at(context.source().locate(vote->words))
            .quoting({quote(context.source(), vote->words), sum});
    return Result::fail(above + ". We searched the whole cover and found no decision of that board.")
        .at(where_section_belongs(context))
        .quoting(sum);
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (context.parameters().text("voting-threshold").empty())
        return Result::not_applicable("The rule pack sets no threshold for a vote of people with lived experience.");
    if (purpose_of(context) == Purpose::noting)
        return Result::not_applicable("The paper is purely for noting, information or assurance: it spends nothing.");
    const int threshold = context.parameters().number("voting-threshold");
    const std::optional<Value> value = value_of(context, cover);
    if (!value && !may_spend(context, cover))
        return Result::not_applicable("The paper asks for no decision about spending.");
    if (!value)
        return Result::review(
                   "The paper may be about spending, but we found no sum on the cover: a person must decide.")
            .to_mend("Say what the decision costs in all: ‘Value: £450,000 over three years’.")
            .at(where_section_belongs(context));
    if (value->pounds >= threshold) return judge_vote(context, *value, in_pounds(threshold));
    if (value->yearly)
        return Result::review("The paper is about " + in_pounds(value->pounds) +
                              " a year, and does not say what it is about in all.")
            .to_mend("Say what the decision costs in all: ‘Value: £450,000 over three years’.")
            .at(context.source().locate(value->words))
            .quoting(quote(context.source(), value->words));
    return Result::not_applicable("The paper is about " + in_pounds(value->pounds) + ", below the threshold of " +
                                  in_pounds(threshold) + ".")
        .quoting(quote(context.source(), value->words));
}

std::vector<std::string_view> word_lists() {
    std::vector<std::string_view> lists = money_word_lists();
    lists.insert(lists.end(), {"label-value", "money-per-year", "spending-words", "no-spending", "partnership-boards",
                               "board-decisions", "votes-not-taken", "planned"});
    return lists;
}

}  // namespace

Check vote_recorded() {
    return {"vote-recorded",
            "cover-sheet",
            &run,
            word_lists(),
            {{"voting-threshold", ParameterType::number, "", Tighter::lower,
              "The sum in pounds from which on the board of people with lived experience votes; nothing: not asked."},
             evidence_purposes()}};
}

}  // namespace assure::cover_sheet
