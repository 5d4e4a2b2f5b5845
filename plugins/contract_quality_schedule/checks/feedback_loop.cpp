// Strategy 7.0, Monitor: "You said, we did". Passes where what changed because of people has to be published.
#include "readers.h"

namespace assure::contract_quality_schedule {
namespace {

constexpr TopicWords words{"We found nothing about publishing what changed because of people.",
                           "The schedule requires that what changed is published",
                           "We found nothing that requires what changed to be published.", "publishing what changed",
                           "that what changed because of people is published; or add a row of its own: ‘“You said, we "
                           "did” is published on the website. Threshold: 4 a year. Method: web page copy.’"};

Result run(const Context& context) {
    return judge_topic(context, &read_feedback, words);
}

}  // namespace

Reading read_feedback(const Said& said, const Requirement& requirement, const Lexicon& lexicon) {
    const std::string_view sentence = said.text;
    const auto has = [&](std::string_view list) { return lexicon.list(list).in(sentence); };
    const bool named = has("schedule-you-said");
    const bool changed = has("schedule-what-changed");
    // "What the board changed", of a board on which people sit by a requirement above or by this one.
    const bool by_group = !named && !changed && has("schedule-what-a-group-changed");
    if (!named && !changed && !by_group) return {};
    if (auto nothing = asks_for_nothing(sentence, lexicon)) return *nothing;
    const bool published = has("schedule-publishing");
    if (!published && has("schedule-told-to-others"))
        return {Shows::near_miss, "it is told to staff or to the commissioner, not to people"};
    if (published && by_group && !requirement.joint())
        return {Shows::review, "it does not say that people are in that group"};
    if (named || published) return {Shows::yes, ""};
    return {Shows::review, "it does not say that people can read what changed"};
}

Check feedback_loop() {
    return {"feedback-loop",
            "contract-quality-schedule",
            &run,
            word_lists_with({"schedule-you-said", "schedule-what-changed", "schedule-what-a-group-changed",
                             "schedule-publishing", "schedule-told-to-others"}),
            {}};
}

}  // namespace assure::contract_quality_schedule
