#include "writers/html/result_card.h"

#include "assure/app/clauses.h"
#include "assure/app/words.h"
#include "report/words.h"
#include "text/phrases.h"
#include "writers/found.h"
#include "writers/html/needs.h"

#include <string>
#include <string_view>

namespace assure::html {
namespace {

// A row of a summary list: its key, and what is written into it while it lives.
class Row {
public:
    Row(Markup& page, std::string_view key)
        : row_(page.open("div", {{"class", "nhsuk-summary-list__row"}})), value_(value(page, key)) {}

private:
    static Markup::Element value(Markup& page, std::string_view key) {
        page.whole("dt", key, {{"class", "nhsuk-summary-list__key"}});
        return page.open("dd", {{"class", "nhsuk-summary-list__value"}});
    }

    Markup::Element row_;
    Markup::Element value_;
};

void write_row(Markup& page, std::string_view key, const std::string& text) {
    if (text.empty()) return;
    const Row row(page, key);
    page.text(text);
}

// The words of the paper may be of any script: each quotation is isolated from ours.
void write_found(Markup& page, const Result& result) {
    page.whole("p", result.message);
    for (const Quoted& one : quoted(result)) {
        page.whole("blockquote", one.words, {{"dir", "auto"}});
        if (!one.where.empty()) page.whole("p", one.where, {{"class", "where"}});
    }
    if (result.evidence.empty() && result.location) page.whole("p", describe(*result.location), {{"class", "where"}});
}

void write_demand(Markup& page, const RuleResult& answer) {
    const Rule& rule = *answer.rule;
    const std::string clauses = cited(rule.clauses);
    write_row(page, "Required", clauses.empty() ? rule.required : rule.required + " (" + clauses + ")");
    write_row(page, "To do", next_step(answer));
    if (answer.result.outcome != Outcome::error && !rule.acts.empty())
        write_row(page, "Who acts", "The " + who_acts(rule.acts));
}

void write_title(Markup& page, const RuleResult& answer) {
    const auto heading = page.open("h4");
    page.whole("strong", words_for(answer.result.outcome), {{"class", tag_class(answer)}});
    page.text(" " + answer.rule->title);
}

void write_followers(Markup& page, const std::vector<const RuleResult*>& followers) {
    if (followers.empty()) return;
    const Fold fold(page, counted(followers.size(), "more rule follows", "more rules follow") + " from this one",
                    Printed::whole);
    const auto list = page.open("ul", {{"class", "entries"}});
    for (const RuleResult* one : followers)
        write_entry(page, *one, {}, Outcomes::told);
}

}  // namespace

Fold::Fold(Markup& page, std::string_view title, Printed printed, bool is_open)
    : details_([&page, printed, is_open] {
          const std::string_view style = printed == Printed::whole ? "nhsuk-details" : "nhsuk-details record";
          return is_open ? page.open("details", {{"class", style}, {"open", ""}})
                         : page.open("details", {{"class", style}});
      }()),
      text_([&page, title] {
          {
              const auto summary = page.open("summary", {{"class", "nhsuk-details__summary"}});
              page.whole("span", title, {{"class", "nhsuk-details__summary-text"}});
          }
          return page.open("div", {{"class", "nhsuk-details__text"}});
      }()) {}

void write_card(Markup& page, const RuleResult& answer, const std::vector<const RuleResult*>& followers) {
    const auto card = page.open("div", {{"class", "card"}});
    write_title(page, answer);
    {
        const auto list = page.open("dl", {{"class", "nhsuk-summary-list"}});
        {
            const Row found(page, "Found");
            write_found(page, answer.result);
        }
        write_demand(page, answer);
        // By whom it is waived, why and until when, the engine puts before what was found.
        if (answer.waiver != nullptr)
            write_row(page, "Without the waiver", std::string(words_for(answer.without_waiver)));
        write_row(page, "Rule", answer.rule->id);
    }
    write_followers(page, followers);
}

void write_entry(Markup& page, const RuleResult& answer, const std::vector<const RuleResult*>& followers,
                 Outcomes outcomes) {
    const auto item = page.open("li");
    {
        const auto title = page.open("p");
        if (outcomes == Outcomes::told) {
            page.whole("span", words_for(answer.result.outcome), {{"class", tag_class(answer)}});
            page.text(" ");
        }
        page.whole("strong", answer.rule->title);
    }
    write_found(page, answer.result);
    write_followers(page, followers);
}

}  // namespace assure::html
