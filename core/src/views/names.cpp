#include "views/names.h"

#include "text/blanks.h"
#include "views/name_lists.h"
#include "views/name_people.h"
#include "views/name_runs.h"
#include "views/name_words.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace assure {
namespace {

constexpr std::size_t longest_join = 48;            // bytes between a name and the word for the person
constexpr std::size_t longest_introduction = 120;   // bytes between the people and the colon before their names
constexpr std::size_t longest_lower_case_name = 3;  // words

bool is_spaces(std::string_view text) {
    return text.find_first_not_of(' ') == std::string_view::npos;
}

bool in_capitals(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool in_small_letters(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

class Search {
public:
    Search(std::string_view text, const NameLists& lists) : text_(text), lists_(lists) {}

    std::vector<std::string> names() {
        people_ = all_people_in(text_, lists_);
        clauses_ = lists_.all(clause_list, text_);
        if (people_.empty() && clauses_.empty()) return {};
        std::vector<Match> taken = clauses_;
        for (const Person& person : people_)
            taken.push_back(person.where);
        const std::vector<NameRun> runs = name_runs(text_, taken, lists_);
        keep_private(people_, text_, lists_);
        std::vector<std::string> names;
        for (const std::span<const NameRun> group : name_groups(text_, runs, lists_)) {
            if (!stand_beside_people(group)) continue;
            for (const NameRun& run : group)
                names.emplace_back(between(run.begin, run.end));
        }
        return names;
    }

private:
    using Group = std::span<const NameRun>;

    [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const {
        return text_.substr(begin, end - begin);
    }
    [[nodiscard]] std::string_view words_of(const Person& person) const {
        return text_.substr(person.where.begin, person.where.length);
    }
    static bool sure(Group group) {
        return std::any_of(group.begin(), group.end(), [](const NameRun& run) { return run.sure; });
    }

    [[nodiscard]] bool stand_beside_people(Group group) const {
        return before_person(group) || behind_person(group) || before_clause(group) || behind_colon(group);
    }

    // Nothing but punctuation and words like "a", "our", "called".
    [[nodiscard]] bool only_joins(std::string_view gap) const {
        if (gap.size() > longest_join || gap.find_first_of(".;!?") != std::string_view::npos) return false;
        const std::vector<NameWord> words = name_words(gap);
        return std::all_of(words.begin(), words.end(), [&](const NameWord& word) {
            return lists_.is(name_joiner_list, gap.substr(word.begin, word.end - word.begin));
        });
    }

    // "Mary Lewis, a carer". One word alone needs more: "Mary, a carer", "Mary (carer)", not "Newark, carers" or "In
    // Newark, a carer".
    [[nodiscard]] bool before_person(Group group) const {
        const std::size_t end = group.back().end;
        const auto person = std::lower_bound(people_.begin(), people_.end(), end,
                                             [](const Person& one, std::size_t at) { return one.where.begin < at; });
        if (person == people_.end()) return false;
        const std::string_view gap = between(end, person->where.begin);
        if (!only_joins(gap) || is_list(gap) || is_heading(group, *person, gap)) return false;
        if (is_spaces(gap) && (in_small_letters(words_of(*person)) || !group.back().sure)) return false;
        if (sure(group)) return true;
        if (!person->counts || is_place(group)) return false;
        return lists_.in(one_person_list, gap) || (gap == " (" && is_one_in_brackets(*person));
    }

    // "our patient partners Mary Lewis and Tom Price", "a carer called Mary".
    [[nodiscard]] bool behind_person(Group group) const {
        const std::size_t begin = group.front().begin;
        const auto behind = std::upper_bound(people_.begin(), people_.end(), begin,
                                             [](std::size_t at, const Person& one) { return at < one.where.end(); });
        if (behind == people_.begin()) return false;
        const Person& person = *std::prev(behind);
        const std::string_view gap = between(person.where.end(), begin);
        if (!only_joins(gap) || is_list(gap) || is_heading(group, person, gap)) return false;
        if (sure(group)) return true;
        if (!person.counts) return false;
        return lists_.in(calling_list, gap) || (gap == " " && in_small_letters(words_of(person)));
    }

    // "Sandra and Tom, both of whom have COPD".
    [[nodiscard]] bool before_clause(Group group) const {
        const std::size_t end = group.back().end;
        const auto clause = std::lower_bound(clauses_.begin(), clauses_.end(), end,
                                             [](const Match& one, std::size_t at) { return one.begin < at; });
        return clause != clauses_.end() && only_joins(between(end, clause->begin)) && (sure(group) || !is_place(group));
    }

    // "Carers came to both days: Mary Lewis told us …".
    [[nodiscard]] bool behind_colon(Group group) const {
        if (!group.front().sure || group.front().capitals) return false;
        const std::size_t colon = text_.find_last_not_of(' ', group.front().begin - (group.front().begin > 0 ? 1 : 0));
        if (colon == std::string_view::npos || text_[colon] != ':') return false;
        const auto behind = std::upper_bound(people_.begin(), people_.end(), colon,
                                             [](std::size_t at, const Person& one) { return at < one.where.end(); });
        if (behind == people_.begin() || !std::prev(behind)->counts) return false;
        const std::string_view introduction = between(std::prev(behind)->where.end(), colon);
        return introduction.size() <= longest_introduction &&
               introduction.find_first_of(".;!?") == std::string_view::npos;
    }

    // "Jane Price and carers" are two things.
    [[nodiscard]] bool is_list(std::string_view gap) const {
        const std::size_t first = gap.find_first_not_of(' ');
        if (first == std::string_view::npos) return false;
        return lists_.is(list_joiner_list, gap.substr(first, gap.find_last_not_of(' ') + 1 - first));
    }

    // In a heading everything is in capitals.
    [[nodiscard]] bool is_heading(Group group, const Person& person, std::string_view gap) const {
        return group.back().capitals && in_capitals(words_of(person)) && !lists_.in(one_person_list, gap);
    }

    [[nodiscard]] bool is_one_in_brackets(const Person& person) const {
        return text_.substr(person.where.end()).starts_with(')') && !words_of(person).ends_with('s');
    }

    [[nodiscard]] bool is_place(Group group) const {
        const std::string_view before = text_.substr(0, group.front().begin);
        const std::size_t end = before.find_last_not_of(' ');
        if (end == std::string_view::npos) return false;
        const std::size_t space = before.find_last_of(' ', end);
        const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
        return lists_.is(place_list, before.substr(begin, end + 1 - begin));
    }

    std::string_view text_;
    const NameLists& lists_;
    std::vector<Person> people_;  // in order, none in another
    std::vector<Match> clauses_;
};

// "mary lewis", as people fill in tables: all of the cell, and no word of it one of no name.
bool is_lower_case_name(std::string_view cell, const NameLists& lists) {
    const std::vector<NameWord> words = name_words(cell);
    if (words.size() < 2 || words.size() > longest_lower_case_name) return false;
    std::size_t end = words.front().end;
    for (const NameWord& word : words) {
        const std::string_view letters = cell.substr(word.begin, word.end - word.begin);
        const bool apart = word.begin > end + 1;
        if (word.look != WordLook::plain || apart || lists.is(no_name_list, letters)) return false;
        end = word.end;
    }
    return words.front().begin == 0 && end == cell.size();
}

}  // namespace

std::vector<std::string> names_beside_people(std::string_view text, const Lexicon& lexicon) {
    const NameLists lists(lexicon);
    return lists.ready() ? Search(text, lists).names() : std::vector<std::string>();
}

std::vector<std::string> names_in_cell(std::string_view text, const Lexicon& lexicon) {
    const NameLists lists(lexicon);
    std::vector<std::string> names;
    if (!lists.ready()) return names;
    const std::string_view cell = trimmed(text);
    std::vector<Match> taken;
    for (const Person& person : all_people_in(cell, lists))
        taken.push_back(person.where);
    const std::vector<NameRun> runs = name_runs(cell, taken, lists);
    if (runs.empty() && taken.empty() && is_lower_case_name(cell, lists)) names.emplace_back(cell);
    if (runs.empty() || runs.front().begin != 0) return names;
    const std::span<const NameRun> group = name_groups(cell, runs, lists).front();
    for (std::size_t index = 0; index < group.size(); ++index) {
        // Behind a full name a comma goes on with what its bearer is: "Mary Lewis, Saltmere Forum".
        if (index > 0 && group[index - 1].sure && cell[group[index - 1].end] == ',') break;
        names.emplace_back(cell.substr(group[index].begin, group[index].end - group[index].begin));
    }
    return names;
}

}  // namespace assure
