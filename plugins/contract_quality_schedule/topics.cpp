#include "topics.h"

#include "demand.h"

#include "assure/plugin/sentences.h"

namespace assure::contract_quality_schedule {

namespace {

bool names_somebody(std::string_view sentence, const Lexicon& lexicon) {
    return people_named(sentence, lexicon) || lexicon.list("schedule-organisations").in(sentence);
}

// Every sentence that may say what a requirement demands, in reading order: never what a provider answers.
template <class Visit>
void each_sentence(const Requirement& requirement, const Lexicon& lexicon, const Visit& visit) {
    for (const Part* part : {&requirement.demand, &requirement.threshold, &requirement.method, &requirement.evidence}) {
        std::string before;
        for (const TextPart& paragraph : part->parts)
            for (const TextPart& sentence : sentences(paragraph, lexicon)) {
                const std::string text = sentence.text.without(not_an_answer);
                visit(*part, sentence, Said{text, before});
                if (names_somebody(text, lexicon)) before = text;
            }
    }
}

Reading read(const Reader& reader, const Requirement& requirement, const Part& part, const Said& said,
             const Lexicon& lexicon) {
    Reading reading = reader(said, requirement, lexicon);
    if (reading.shows == Shows::yes && part.pending)
        return {Shows::review, "it stands in a tracked insertion that nobody has accepted yet"};
    return reading;
}

}  // namespace

std::optional<Reading> asks_for_nothing(std::string_view sentence, const Lexicon& lexicon) {
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    if (has("schedule-national-clauses")) return Reading{Shows::near_miss, "it repeats the national contract"};
    if (has("schedule-have-regard") || has("schedule-negations"))
        return Reading{Shows::near_miss, "it asks for nothing that can be seen"};
    if (has("schedule-hedges")) return Reading{Shows::near_miss, "it is hedged, so it may ask for nothing"};
    return std::nullopt;
}

std::vector<std::string_view> word_lists_with(std::initializer_list<std::string_view> own) {
    std::vector<std::string_view> lists = own;
    lists.insert(lists.end(),
                 {"schedule-national-clauses", "schedule-have-regard", "schedule-negations", "schedule-hedges"});
    return lists;
}

std::optional<Shown> best_sentence(const QualitySchedule& schedule, const Lexicon& lexicon, const Reader& reader) {
    std::optional<Shown> best;
    for (const Requirement& requirement : schedule.requirements)
        each_sentence(requirement, lexicon, [&](const Part& part, const TextPart& sentence, const Said& said) {
            const Reading reading = read(reader, requirement, part, said, lexicon);
            if (reading.shows == Shows::nothing) return;
            if (!best || reading.shows > best->reading.shows) best = Shown{reading, &requirement, sentence};
        });
    return best;
}

std::vector<const Requirement*> rows_that_show(const QualitySchedule& schedule, const Lexicon& lexicon,
                                               const Reader& reader) {
    std::vector<const Requirement*> rows;
    for (const Requirement& requirement : schedule.requirements) {
        bool shown = false;
        each_sentence(requirement, lexicon, [&](const Part& part, const TextPart& /*sentence*/, const Said& said) {
            shown = shown || read(reader, requirement, part, said, lexicon).shows == Shows::yes;
        });
        if (shown) rows.push_back(&requirement);
    }
    return rows;
}

Result judge_topic(const Context& context, const Reader& reader, const TopicWords& words) {
    const auto& schedule = context.record<QualitySchedule>();
    const std::optional<Shown> found = best_sentence(schedule, context.lexicon(), reader);
    if (!found)
        return Result::fail(std::string(words.nothing) + " We searched every row, clause and note.").at(schedule.where);
    const Evidence quoted = quote(context.source(), found->words);
    const std::string& called = found->requirement->called;
    if (found->reading.shows == Shows::yes)
        return Result::pass(std::string(words.required) + " (" + called + ").").at(quoted.location).quoting(quoted);
    const std::string but = " is in " + called + ", but " + found->reading.reason + ".";
    if (found->reading.shows == Shows::review)
        return Result::review("What comes near to " + std::string(words.near) + but)
            .to_mend("Say in " + called + " " + std::string(words.mend))
            .at(quoted.location)
            .quoting(quoted);
    return Result::fail(std::string(words.missing) + " What comes near" + but).at(schedule.where).quoting(quoted);
}

}  // namespace assure::contract_quality_schedule
