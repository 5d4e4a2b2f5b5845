#include "assure/app/chaser.h"

#include "assure/app/clauses.h"
#include "assure/app/printable.h"
#include "assure/app/words.h"
#include "report/words.h"
#include "text/paper_path.h"
#include "text/phrases.h"
#include "writers/causes.h"
#include "writers/found.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure {
namespace {

// What every message begins and ends with.
constexpr std::string_view subject = "Subject: ";
constexpr std::string_view thanks = "Thank you for putting it right.\n";

struct Asked {
    std::vector<const RuleResult*> mend;    // demands that are not met
    std::vector<const RuleResult*> decide;  // what a person will look at
    std::vector<const RuleResult*> advice;

    [[nodiscard]] bool nothing() const { return mend.empty() && decide.empty(); }
};

// Root causes alone: what follows from them is mended with them.
Asked asked_of(const DocumentReport& document) {
    const Causes causes(document.results);
    Asked asked;
    for (const RuleResult* answer : causes.in_reading_order()) {
        const Outcome outcome = answer->result.outcome;
        const bool advice = answer->rule->level == Level::advisory;
        if (!causes.is_root(*answer)) continue;
        if (outcome == Outcome::fail) (advice ? asked.advice : asked.mend).push_back(answer);
        if (outcome == Outcome::review && !advice) asked.decide.push_back(answer);
    }
    return asked;
}

std::string name_of(const DocumentReport& document) {
    return document.title.empty() ? file_name(document.path) : "‘" + document.title + "’";
}

std::string paragraph(const std::string& text) {
    return printable(text) + "\n\n";
}

// A title says what a paper must show; before it stands that this one does not.
std::string heading(const RuleResult& answer) {
    return std::string(shortfall_words(answer.result.outcome)) + ": " + printable(answer.rule->title) + "\n";
}

// What was found and where, and what to write: the author need open nothing but the paper.
std::string item(std::size_t number, const RuleResult& answer, const std::string& author) {
    const std::string found = quotations(answer.result);
    const std::string clauses = cited(answer.rule->clauses);
    const std::string& acts = answer.rule->acts;
    std::string text = std::to_string(number) + ". " + heading(answer);
    text += "   Where: " + printable(places(answer.result)) + "\n";
    text += "   We found: " + printable(answer.result.message + (found.empty() ? "" : " " + found)) + "\n";
    text +=
        "   What is needed: " + printable(answer.rule->required + (clauses.empty() ? "" : " (" + clauses + ")")) + "\n";
    text += "   Please: " + printable(next_step(answer)) + "\n";
    if (!acts.empty() && acts != author) text += "   (This one is for the " + printable(who_acts(acts)) + ".)\n";
    return text + "\n";
}

std::string items(const std::vector<const RuleResult*>& answers, std::size_t first, const std::string& author) {
    std::string text;
    for (const RuleResult* answer : answers)
        text += item(first++, *answer, author);
    return text;
}

// Whoever must act on most of it; of equals the one who is named first.
std::string addressee(const Asked& asked) {
    const std::vector<const RuleResult*>& answers = asked.mend.empty() ? asked.decide : asked.mend;
    const auto count = [&](const std::string& acts) {
        return std::count_if(answers.begin(), answers.end(),
                             [&](const RuleResult* answer) { return answer->rule->acts == acts; });
    };
    const auto most =
        std::max_element(answers.begin(), answers.end(), [&](const RuleResult* one, const RuleResult* other) {
            return count(one->rule->acts) < count(other->rule->acts);
        });
    return (*most)->rule->acts;
}

std::string advice_words(const std::vector<const RuleResult*>& advice) {
    std::string text = "Not required, but it would make the paper better:\n";
    for (const RuleResult* answer : advice)
        text += "- " + heading(*answer) + "  We found: " + printable(answer->result.message) +
                "\n  Suggestion: " + printable(next_step(*answer)) + "\n";
    return text + "\n";
}

std::string message_to_mend(const DocumentReport& document, const Asked& asked) {
    const std::string author = addressee(asked);
    const bool to_mend = !asked.mend.empty();
    const std::size_t things = to_mend ? asked.mend.size() : asked.decide.size();
    std::string text = std::string(subject) + printable(name_of(document)) + ": " +
                       (to_mend ? counted(things, "thing", "things") + " to mend before it can go forward"
                                : counted(things, "question", "questions") + " before it can go forward") +
                       "\n\n";
    text += author.empty() ? "Hello,\n\n" : "To the " + printable(who_acts(author)) + ",\n\n";
    text += paragraph("Thank you for " + name_of(document) +
                      (document.title.empty() ? "" : " (" + file_name(document.path) + ")") +
                      ". We looked in it for evidence that people with lived experience were involved.");
    if (to_mend)
        text += paragraph(things == 1 ? "One thing needs mending before it can go forward:"
                                      : "These things need mending before it can go forward:");
    text += items(asked.mend, 1, author);
    if (!asked.decide.empty())
        text += paragraph(to_mend ? "Somebody will also look at this and decide; what is asked for here may settle it:"
                                  : "We could not tell this from the paper; what is asked for here may settle it:");
    text += items(asked.decide, asked.mend.size() + 1, author);
    if (!asked.advice.empty()) text += advice_words(asked.advice);
    return text + "If we have misread the paper, please tell us where it says so. " + std::string(thanks);
}

std::string message_about_file(const DocumentReport& document) {
    return std::string(subject) + printable(file_name(document.path)) + ": we could not read this file\n\nHello,\n\n" +
           paragraph("Thank you for sending " + file_name(document.path) +
                     ". We could not read it: " + document.reason) +
           paragraph("Please: " + document.next_step) + std::string(thanks);
}

class Chaser : public Writer {
public:
    explicit Chaser(TakeMessage take) : take_(std::move(take)) {}

    void begin(const ReportHeader& /*header*/) override {}
    void document(const DocumentReport& document) override {
        if (document.verdict == Verdict::not_checked) {
            const bool for_author = document.obstacle == Obstacle::file && !document.unrecognised;
            if (for_author && !document.reason.empty()) take_(document.path, message_about_file(document));
            return;
        }
        const Asked asked = asked_of(document);
        if (!asked.nothing()) take_(document.path, message_to_mend(document, asked));
    }
    // Results of a set are about how papers fit together: no single author mends them.
    void set(const SetReport& /*set*/) override {}
    void end(const Summary& /*summary*/) override {}

private:
    TakeMessage take_;
};

}  // namespace

std::unique_ptr<Writer> make_chaser(TakeMessage take) {
    return std::make_unique<Chaser>(std::move(take));
}

bool is_chaser_message(std::string_view text) {
    return text.starts_with(subject) && text.ends_with(thanks);
}

}  // namespace assure
