#include "views/statement_account.h"

#include "text/blanks.h"
#include "views/statement_dates.h"
#include "views/statement_roles.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace assure::statements {
namespace {

constexpr std::string_view marks = " :?|";  // around a label

// "Q. Who took part?", "a) Who": the letter says nothing.
std::string_view without_letter(std::string_view label) {
    const bool lettered = label.size() > 2 && std::isalpha(static_cast<unsigned char>(label[0])) != 0 &&
                          (label[1] == '.' || label[1] == ')');
    return lettered ? trimmed(label.substr(2)) : label;
}

}  // namespace

void Account::begin_sentence() {
    if (!label_alone_) line_ = Line::other;
    label_alone_ = false;
}

std::optional<Account::Line> Account::label(std::string_view text) const {
    text = without_letter(trimmed(text, marks));
    if (words_.account_who.is(text)) return Line::who;
    if (words_.account_when.is(text)) return Line::when;
    if (words_.account_what.is(text)) return Line::what;
    return std::nullopt;
}

void Account::open(Line line) {
    line_ = line;
    if (line == Line::who) told_before_.push_back(std::exchange(told_, {}));
}

void Account::read(const TextPart& sentence, const Clause& clause, Findings& found) {
    says_what_ = false;
    const std::string_view behind = trimmed(sentence.text.str).substr(clause.begin + clause.text.size());
    if (const std::optional<Line> line = label(clause.text)) {
        label_alone_ = trimmed(behind, marks).empty();
        open(*line);
        for (const Person& person : found.people)  // "Experts by experience: 6"
            if (line_ == Line::who && person.standing == Standing::counts && !person.pronoun)
                told_.who = Standing::counts;
        return;
    }
    if (trimmed(behind).starts_with(':')) open(Line::other);
    if (line_ == Line::who) read_people(clause, found);
    if (line_ == Line::when) read_date(sentence, clause, found);
    if (line_ != Line::what || told_.who == Standing::none || told_.denied) return;
    const std::size_t start = std::min(clause.text.find_first_not_of(' '), clause.text.size());
    const bool staff = std::any_of(found.people.begin(), found.people.end(),
                                   [](const Person& person) { return person.standing == Standing::does_not_count; });
    found.people.insert(found.people.begin(), {{start, 0}, told_.who, true, !staff});
    says_what_ = true;
}

void Account::read_people(const Clause& clause, const Findings& found) {
    if (!found.triggers.empty() || words_.nothing.is(trimmed(clause.text))) told_.denied = true;
    for (const Person& person : found.people)
        if (person.standing != Standing::does_not_count && place_of(person, found, clause.text).role == Role::subject)
            told_.who = std::max(told_.who, person.standing);
}

void Account::read_date(const TextPart& sentence, const Clause& clause, const Findings& found) {
    if (!found.triggers.empty()) {
        const Trigger& trigger = found.triggers.front();
        told_.undone = trigger.polarity;
        told_.undoing = {sentence.text.slice(clause.begin + trigger.at.begin, trigger.at.length), sentence.block};
    }
    const std::optional<Day> date = first_date(clause.text, false, words_);
    if (date && (!told_.date || *date < *told_.date)) told_.date = date;
}

void Account::keep(std::size_t statement) {
    if (says_what_) told_.statements.push_back(statement);
}

void Account::settle(std::vector<Statement>& statements) const {
    for (const Told& told : told_before_)
        settle(told, statements);
    settle(told_, statements);
}

void Account::settle(const Told& told, std::vector<Statement>& statements) {
    for (const std::size_t index : told.statements) {
        Statement& statement = statements.at(index);
        if (!statement.not_before) statement.not_before = told.date;
        if (!told.undone || statement.polarity != Polarity::done) continue;
        statement.polarity = *told.undone;
        statement.trigger = told.undoing;
    }
}

}  // namespace assure::statements
