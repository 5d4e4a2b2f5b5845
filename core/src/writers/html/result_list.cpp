#include "writers/html/result_list.h"

#include "report/words.h"
#include "text/phrases.h"
#include "writers/causes.h"
#include "writers/html/needs.h"
#include "writers/html/result_card.h"

#include <array>
#include <string>

namespace assure::html {
namespace {

using Answers = std::vector<const RuleResult*>;

template <typename Wanted>
Answers roots_that(const Causes& causes, const Answers& ordered, const Wanted& is_wanted) {
    Answers chosen;
    for (const RuleResult* answer : ordered)
        if (causes.is_root(*answer) && is_wanted(*answer)) chosen.push_back(answer);
    return chosen;
}

void write_cards(Markup& page, std::string_view title, const Answers& answers, const Causes& causes) {
    if (answers.empty()) return;
    page.whole("h3", std::string(title) + " (" + std::to_string(answers.size()) + ")");
    for (const RuleResult* answer : answers)
        write_card(page, *answer, causes.followers(*answer));
}

void write_folded(Markup& page, std::string_view title, const Answers& answers, const Causes& causes, bool is_open) {
    if (answers.empty()) return;
    const Fold fold(page, std::string(title) + ": " + counted(answers.size(), "rule", "rules"), Printed::title,
                    is_open);
    const auto list = page.open("ul", {{"class", "entries"}});
    for (const RuleResult* answer : answers)
        write_entry(page, *answer, causes.followers(*answer), Outcomes::same);
}

}  // namespace

void write_results(Markup& page, const std::vector<RuleResult>& results) {
    const Causes causes(results);
    const Answers ordered = causes.in_reading_order();
    const auto with = [&](Outcome outcome) {
        return roots_that(causes, ordered, [=](const RuleResult& one) { return one.result.outcome == outcome; });
    };
    bool asks = false;
    for (const Need need : {Need::mend, Need::decide, Need::advice}) {
        const Answers answers =
            roots_that(causes, ordered, [=](const RuleResult& one) { return need_of(one) == need; });
        asks = asks || !answers.empty();
        write_cards(page, words_for(need), answers, causes);
    }
    const Answers waived = with(Outcome::waived);
    write_cards(page, words_for(Outcome::waived), waived, causes);
    // Where nothing is asked, the evidence is what people want to see.
    write_folded(page, words_for(Outcome::pass), with(Outcome::pass), causes, !asks && waived.empty());
    write_folded(page, words_for(Outcome::not_applicable), with(Outcome::not_applicable), causes, false);
}

}  // namespace assure::html
