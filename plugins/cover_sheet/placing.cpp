#include "placing.h"

#include <assure/plugin/sentences.h>

#include <algorithm>
#include <utility>

namespace assure::cover_sheet {

std::string in_quotes(std::string_view words) {
    return "\u2018" + std::string(words) + "\u2019";
}

namespace {

// A tick in a column of its own stands for the column's title, which is in another row.
bool is_column_title(const Field& field, const TextPart& words) {
    return !field.answer_blocks.contains(words.block) &&
           std::any_of(field.options.begin(), field.options.end(),
                       [&](const Option& option) { return option.where.block == words.block; });
}

}  // namespace

Evidence words_in(const Context& context, const Field& field, const TextPart& words) {
    Evidence evidence = quote(context.source(), words);
    if (!is_column_title(field, words)) {
        evidence.location = answer_location(context.source(), field, words);
        return evidence;
    }
    Location where = label_location(context.source(), field);
    where.column = evidence.location.column;
    where.column_heading = evidence.quote;
    where.column_matters = true;
    evidence.location = std::move(where);
    return evidence;
}

Evidence label_of(const Context& context, const Field& field) {
    return {quote(context.source(), field.label_part).quote, label_location(context.source(), field)};
}

Evidence section_words(const Context& context, const TextPart& words) {
    return words_in(context, context.record<CoverSheet>().section()->read_in(), words);
}

std::vector<Evidence> decisive_words(const Context& context, const Field& field, const SectionReading& reading) {
    std::vector<Evidence> evidence;
    for (const TextPart& part : reading.decisive)
        if (!part.text.trimmed().empty()) evidence.push_back(words_in(context, field, part));
    return evidence;
}

std::vector<Evidence> decisive_words(const Context& context, const Section& section) {
    return decisive_words(context, section.read_in(), section.reading);
}

Result at_statement(const Context& context, Result result, const Statement& statement) {
    const Section& section = *context.record<CoverSheet>().section();
    const Evidence words = section_words(context, statement.sentence);
    return std::move(result).at(words.location).quoting(words).in_state(to_string(section.reading.state));
}

Result at_answer(const Context& context, Result result) {
    const Section& section = *context.record<CoverSheet>().section();
    return std::move(result)
        .at(answer_location(context.source(), *section.field))
        .quoting(decisive_words(context, section))
        .in_state(to_string(section.reading.state));
}

Result at_absence(const Context& context, Result result) {
    const Section& section = *context.record<CoverSheet>().section();
    std::size_t count = 0;
    for (const AnswerPart& answer : section.read_in().answer)
        if (!answer.label) count += sentences(answer.part, context.lexicon()).size();
    result.message += " We searched the " +
                      (count == 1 ? std::string("one sentence") : std::to_string(count) + " sentences") +
                      " of its answer.";
    return std::move(result)
        .at(answer_location(context.source(), *section.field))
        .in_state(to_string(section.reading.state));
}

// Headings may be the paper's own, after its cover: they count only on a cover that has nothing else.
Location where_section_belongs(const Context& context) {
    const WordList& labels = context.words("cover-sheet-labels");
    const Field* last = nullptr;
    for (const Field* field : context.record<CoverSheet>().fields()) {
        const bool better = last == nullptr || last->layout == Layout::heading || field->layout != Layout::heading;
        if (labels.is(field->label) && better) last = field;
    }
    Location where = last != nullptr ? label_location(context.source(), *last)
                                     : context.source().locate(context.paper().range().first);
    where.after = true;
    return where;
}

std::string what_was_searched(const Context& context) {
    const std::size_t count = context.record<CoverSheet>().fields().size();
    return "the " + std::to_string(count) + (count == 1 ? " label or heading" : " labels and headings") +
           " of this paper";
}

}  // namespace assure::cover_sheet
