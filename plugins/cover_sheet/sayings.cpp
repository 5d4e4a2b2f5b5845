#include "sayings.h"

#include "account.h"

#include <algorithm>

namespace assure::cover_sheet {
namespace {

// How far before the words a "not" may stand to deny them.
constexpr std::size_t reach_of_denial = 40;

bool stands_within(std::string_view inner, std::string_view outer) {
    return !inner.empty() && inner.data() >= outer.data() && inner.data() + inner.size() <= outer.data() + outer.size();
}

bool begins_with(const WordList& list, std::string_view text) {
    const auto first = list.first(text);
    return first && first->begin == 0;
}

// "Next steps:" above, or "planned:" in front of it: said outside the clause.
bool scoped(const Statement& statement, Polarity polarity) {
    return statement.polarity == polarity && !stands_within(statement.trigger.text.str, statement.clause.text.str);
}

// `words` are in `text`, the clause or the sentence of the statement.
bool denied(const Context& context, std::string_view text, const Match& words) {
    const std::vector<Match> negations = context.words("negated").all(text);
    const std::vector<Match> harmless = context.words("pseudo-triggers").all(text);
    return std::any_of(negations.begin(), negations.end(), [&](const Match& negation) {
        const bool near = negation.end() <= words.begin && words.begin - negation.end() <= reach_of_denial;
        return near && std::none_of(harmless.begin(), harmless.end(), [&](const Match& match) {
                   return match.begin <= negation.begin && negation.end() <= match.end();
               });
    });
}

Said said_in(const Context& context, const Statement& statement, std::string_view text, const Match& words) {
    if (scoped(statement, Polarity::negated) || denied(context, text, words)) return Said::denied;
    if (scoped(statement, Polarity::planned) || context.words("future-words").in(text)) return Said::to_come;
    return Said::done;
}

// The statements [first, last) of one sentence: the shortest clause that holds the words, else the whole sentence.
Saying place(const Context& context, std::span<const Statement> sentence, const Match& words) {
    const std::string_view text = sentence.front().sentence.text.str;
    const std::string_view said = text.substr(words.begin, words.length);
    const Statement* clause = nullptr;
    for (const Statement& statement : sentence)
        if (stands_within(said, statement.clause.text.str) &&
            (clause == nullptr || statement.clause.text.str.size() < clause->clause.text.str.size()))
            clause = &statement;
    if (clause == nullptr) return {&sentence.front(), text, said_in(context, sentence.front(), text, words)};
    const auto at = static_cast<std::size_t>(said.data() - clause->clause.text.str.data());
    return {clause, clause->clause.text.str, said_in(context, *clause, clause->clause.text.str, {at, words.length})};
}

}  // namespace

std::vector<std::span<const Statement>> by_sentence(std::span<const Statement> statements) {
    std::vector<std::span<const Statement>> sentences;
    for (std::size_t begin = 0; begin < statements.size();) {
        const char* const start = statements[begin].sentence.text.str.data();
        std::size_t end = begin + 1;
        while (end < statements.size() && statements[end].sentence.text.str.data() == start)
            ++end;
        sentences.push_back(statements.subspan(begin, end - begin));
        begin = end;
    }
    return sentences;
}

std::vector<Saying> sayings(const Context& context, std::string_view list) {
    std::vector<Saying> found;
    for (const std::span<const Statement> sentence : by_sentence(context.record<CoverSheet>().statements()))
        for (const Match& words : context.words(list).all(sentence.front().sentence.text.str))
            found.push_back(place(context, sentence, words));
    return found;
}

const Saying* first_said(const std::vector<Saying>& sayings, Said said) {
    const auto found =
        std::find_if(sayings.begin(), sayings.end(), [&](const Saying& one) { return one.said == said; });
    return found == sayings.end() ? nullptr : &*found;
}

Said how_said(const Context& context, const Statement& statement, const Match& words) {
    return said_in(context, statement, statement.clause.text.str, words);
}

const TextPart* answered_label(const Context& context, std::string_view labels, std::string_view answers) {
    const Section& section = *context.record<CoverSheet>().section();
    const std::vector<AnswerPart>& parts = (section.target != nullptr ? section.target : section.field)->answer;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        if (!parts[i].label || parts[i + 1].label || !context.words(labels).in(parts[i].part.text.str)) continue;
        const std::string_view answer = parts[i + 1].part.text.trimmed().str;
        if (answers.empty() ? !answer.empty() : begins_with(context.words(answers), answer)) return &parts[i].part;
    }
    return nullptr;
}

std::vector<std::string_view> word_lists_with(std::initializer_list<std::string_view> own) {
    std::vector<std::string_view> lists = account_word_lists();
    lists.insert(lists.end(), {"negated", "pseudo-triggers", "future-words"});
    lists.insert(lists.end(), own);
    return lists;
}

}  // namespace assure::cover_sheet
