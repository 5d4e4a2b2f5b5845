#include "views/statement_clauses.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <utility>

namespace assure::statements {
namespace {

// How far behind a comma "who" or "of whom" may stand to open a relative clause.
constexpr std::size_t relative_reach = 30;
// How far behind a comma a subject may stand to open a clause of its own.
constexpr std::size_t subject_reach = 30;

// Bytes between two dashes that may be an aside.
constexpr std::size_t longest_aside = 80;

// "Six", "about six": how much may stand in a bracket before its people.
constexpr std::size_t words_before_members = 2;

// The comma of "4,000".
bool is_inside_number(std::string_view text, std::size_t comma) {
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    return comma > 0 && digit(comma - 1) && digit(comma + 1);
}

// The last comma before `position` that parts words.
std::size_t last_comma(std::string_view text, std::size_t position) {
    std::size_t comma = text.rfind(',', position);
    while (comma != std::string_view::npos && is_inside_number(text, comma))
        comma = text.rfind(',', comma - 1);
    return comma;
}

std::size_t words_in(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ';
        count += !space && !inside ? 1U : 0U;
        inside = !space;
    }
    return count;
}

class ClauseSplitter {
public:
    ClauseSplitter(std::string_view sentence, const Words& words)
        : sentence_(sentence), outer_(sentence), words_(words), people_(words.counts.all(sentence)) {}

    std::vector<Clause> run() {
        take_brackets();
        take_aside();
        take_relative_clauses();
        cut_outer();
        std::sort(clauses_.begin(), clauses_.end(), [](const Clause& a, const Clause& b) { return a.begin < b.begin; });
        return std::move(clauses_);
    }

private:
    void take(std::size_t begin, std::size_t end) {
        if (words_in(std::string_view(outer_).substr(begin, end - begin)) == 0) return;
        clauses_.push_back({outer_.substr(begin, end - begin), begin});
        std::fill(outer_.begin() + static_cast<std::ptrdiff_t>(begin),
                  outer_.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    }

    void take_brackets() {
        for (std::size_t open = outer_.find('('); open != std::string::npos; open = outer_.find('(', open + 1)) {
            const std::size_t close = outer_.find(')', open);
            if (close == std::string::npos) return;
            if (const auto people = members_of_group(open, open + 1, close)) {
                keep_only(*people, open, close);
            } else {
                if (are_others(open, close)) blank_people_before(open);
                take(open + 1, close);
            }
            outer_[open] = ' ';
            outer_[close] = ' ';
        }
    }

    // "Six tenants – all elderly – wrote it": what stands between two dashes behind a mere subject.
    void take_aside() {
        const std::vector<Match> dashes = spaced_dashes();
        if (dashes.size() != 2) return;
        const std::size_t open = dashes.front().begin;
        if (const auto people = members_of_group(open, dashes.front().end(), dashes.back().begin)) {
            keep_only(*people, dashes.front().begin, dashes.back().end());
            return;
        }
        const std::string_view subject = std::string_view(outer_).substr(0, open);
        const std::string_view aside =
            std::string_view(outer_).substr(dashes.front().end(), dashes.back().begin - dashes.front().end());
        if (!words_.counts.in(subject) || aside.size() > longest_aside || says_something(subject) || is_undone(aside))
            return;
        take(dashes.front().end(), dashes.back().begin);
        for (const Match& dash : dashes)
            std::fill_n(outer_.begin() + static_cast<std::ptrdiff_t>(dash.begin), dash.length, ' ');
    }

    [[nodiscard]] std::vector<Match> spaced_dashes() const {
        constexpr std::array<std::string_view, 3> kinds{" - ", " \u2013 ", " \u2014 "};
        std::vector<Match> found;
        for (const std::string_view dash : kinds)
            for (std::size_t at = outer_.find(dash); at != std::string::npos; at = outer_.find(dash, at + 1))
                found.push_back({at, dash.size()});
        std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
        return found;
    }

    [[nodiscard]] bool is_undone(std::string_view text) const {
        return words_.negated.in(text) || words_.planned.in(text) || words_.came_to_nothing.in(text);
    }

    [[nodiscard]] bool says_something(std::string_view text) const {
        return words_.auxiliaries.in(text) || is_undone(text) ||
               std::any_of(words_.activities.begin(), words_.activities.end(),
                           [&](const WordList* list) { return list->in(text); });
    }

    // "A group of eight (six bereaved parents, two staff) wrote it", "Mrs Abara (a carer) wrote it": they are the
    // group's people or the one who is named, where nothing else is said of them.
    [[nodiscard]] std::optional<Match> members_of_group(std::size_t end_of_group, std::size_t open,
                                                        std::size_t close) const {
        const std::string_view inside = std::string_view(outer_).substr(open, close - open);
        const std::optional<Match> people = words_.counts.first(inside);
        if (!people || words_in(inside.substr(0, people->begin)) > words_before_members) return std::nullopt;
        // Not "(carer liaison officers)".
        const std::string_view behind_them = inside.substr(people->end());
        const bool ends = behind_them.empty() || behind_them.starts_with(',') || behind_them.starts_with(';') ||
                          behind_them.starts_with(" and ");
        if (!ends) return std::nullopt;
        const std::string_view before = std::string_view(outer_).substr(0, end_of_group);
        const bool named = behind_them.empty() && ends_with_name(before);
        if (!named && !ends_with_group(before)) return std::nullopt;
        const auto about_them = [&](const WordList* list) {
            return list->in(inside.substr(0, people->begin)) || list->in(behind_them);
        };
        const std::array<const WordList*, 5> more{&words_.bystander, &words_.participant, &words_.negated,
                                                  &words_.planned, &words_.came_to_nothing};
        if (std::any_of(more.begin(), more.end(), about_them)) return std::nullopt;
        if (std::any_of(words_.activities.begin(), words_.activities.end(), about_them)) return std::nullopt;
        return Match{open + people->begin, people->length};
    }

    // "Carers (the agency's care workers)": those named are staff, by the writer's own word.
    [[nodiscard]] bool are_others(std::size_t open, std::size_t close) const {
        const std::string_view inside = std::string_view(outer_).substr(open + 1, close - open - 1);
        const auto article = words_.articles.first(inside);
        if (!article || article->begin != inside.find_first_not_of(' ')) return false;
        return words_.does_not_count.in(inside) && !words_.counts.in(inside) && !says_something(inside);
    }

    // Also "the tenants of the centre (a pharmacy and the surgery)".
    void blank_people_before(std::size_t open) {
        const std::string_view before = std::string_view(outer_).substr(0, open);
        const std::vector<Match> people = words_.counts.all(before);
        if (people.empty() || says_something(before.substr(people.back().end()))) return;
        std::fill_n(outer_.begin() + static_cast<std::ptrdiff_t>(people.back().begin), people.back().length, ' ');
    }

    // "Mrs Abara (a carer) wrote it".
    static bool ends_with_name(std::string_view text) {
        text = text.substr(0, text.find_last_not_of(' ') + 1);
        const std::size_t word = text.rfind(' ') + 1;
        return word < text.size() && std::isupper(static_cast<unsigned char>(text[word])) != 0;
    }

    [[nodiscard]] bool ends_with_group(std::string_view text) const {
        text = text.substr(0, text.find_last_not_of(' ') + 1);
        const std::string_view last = text.substr(text.rfind(' ') + 1);
        return words_.quantifiers.is(last);
    }

    void keep_only(const Match& people, std::size_t open, std::size_t close) {
        for (std::size_t at = open; at < close; ++at)
            if (at < people.begin || at >= people.end()) outer_[at] = ' ';
    }

    // ", two of whom do not use speech," and ", who met us in May."
    void take_relative_clauses() {
        for (const Match& relative : words_.relatives.all(outer_)) {
            if (overlaps_any(people_, relative)) continue;
            const std::size_t comma = last_comma(outer_, relative.begin);
            if (comma == std::string::npos || relative.begin - comma > relative_reach) continue;
            const std::size_t end = std::min(next_comma(outer_, relative.end()), outer_.size());
            // "who" is its subject; of "two of whom" and "in which" only the rest is a statement.
            const bool subject = relative.begin - comma <= 2 && relative.length == 3;
            take(subject ? relative.begin : relative.end(), end);
            std::fill(outer_.begin() + static_cast<std::ptrdiff_t>(comma),
                      outer_.begin() + static_cast<std::ptrdiff_t>(relative.end()), ' ');
            outer_[comma] = ' ';
            if (end < outer_.size()) outer_[end] = ' ';
        }
    }

    void cut_outer() {
        std::vector<Match> cuts;
        const std::vector<Match> pseudo = words_.pseudo.all(sentence_);
        for (const Match& cut : words_.terminators.all(outer_))
            if (!overlaps_any(pseudo, cut) && !overlaps_any(people_, cut)) cuts.push_back(cut);
        if (const std::optional<Match> end = end_of_concession()) cuts.push_back(*end);
        std::sort(cuts.begin(), cuts.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
        std::size_t begin = 0;
        for (const Match& cut : cuts) {
            cut_at_subjects(begin, cut.begin);
            begin = behind(cut);
        }
        cut_at_subjects(begin, outer_.size());
    }

    // "Although men have not been involved, 13 women wrote it": the denial ends at the first comma behind it.
    [[nodiscard]] std::optional<Match> end_of_concession() const {
        const auto start = words_.concessive_starts.first(sentence_);
        if (!start || start->begin != 0) return std::nullopt;
        const auto denial = words_.negated.first(sentence_);
        const std::size_t comma = denial ? next_comma(outer_, denial->end()) : std::string::npos;
        if (comma == std::string::npos) return std::nullopt;
        return Match{comma, 1};
    }

    // The clause behind "and they" begins with "they".
    [[nodiscard]] std::size_t behind(const Match& cut) const {
        const std::string_view words = std::string_view(outer_).substr(cut.begin, cut.length);
        const std::size_t last = words.rfind(' ') + 1;
        return words_.referred_to.is(words.substr(last)) || words_.ourselves.is(words.substr(last)) ? cut.begin + last
                                                                                                    : cut.end();
    }

    // "Working with carers, we rewrote": the carers belong to what follows.
    [[nodiscard]] bool leads_in(std::size_t begin, std::size_t end) const {
        const auto with = words_.participant.first(std::string_view(outer_).substr(begin, end - begin));
        return with && outer_.find_first_not_of(' ', begin) == begin + with->begin;
    }

    // ", six carers joined online": a comma and a new subject with a verb of its own.
    void cut_at_subjects(std::size_t begin, std::size_t end) {
        std::size_t from = begin;
        for (std::size_t comma = next_comma(outer_, begin); comma < end; comma = next_comma(outer_, comma + 1)) {
            const std::size_t stop = std::min(next_comma(outer_, comma + 1), end);
            if (leads_in(from, comma)) continue;
            const std::string_view next = std::string_view(outer_).substr(comma + 1, stop - comma - 1);
            if (!opens_clause(next) || continues_subject(std::string_view(outer_).substr(from, comma - from), next))
                continue;
            take(from, comma);
            from = comma + 1;
        }
        take(from, end);
    }

    // "The chair of the charity, a small one, and two trustees met us": what stands before "and" says nothing yet. Nor
    // does what stands before the last two of a list: "Six carers, two nurses and a manager met us".
    [[nodiscard]] bool continues_subject(std::string_view before, std::string_view next) const {
        const auto joiner = words_.joiners.first(next);
        if (!joiner || says_something(before)) return false;
        if (next.find_first_not_of(' ') == joiner->begin) return true;
        const auto deed = deed_behind_subject(next);
        return deed && joiner->end() < *deed && ends_with_subject(before);
    }

    // "In May 2025 a team of six carers", not "ignoring six carers", "a register of six carers".
    [[nodiscard]] bool ends_with_subject(std::string_view text) const {
        const std::optional<Match> people = people_at_end(text);
        if (!people) return false;
        std::string before(text.substr(0, people->begin));
        const auto blank = [&](const Match& at) { before.replace(at.begin, at.length, at.length, ' '); };
        for (const WordList* list : {&words_.specifics, &words_.quantifiers, &words_.time_words}) {
            const std::vector<Match> found = list->all(before);
            std::for_each(found.begin(), found.end(), blank);
        }
        std::istringstream rest(before);
        return std::all_of(std::istream_iterator<std::string>(rest), std::istream_iterator<std::string>(),
                           [&](const std::string& word) { return words_.before_a_subject.is(word); });
    }

    [[nodiscard]] std::optional<Match> people_at_end(std::string_view text) const {
        const std::size_t end = text.find_last_not_of(' ') + 1;
        for (const WordList* list : {&words_.counts, &words_.arguable, &words_.does_not_count}) {
            const std::vector<Match> people = list->all(text);
            if (!people.empty() && people.back().end() == end) return people.back();
        }
        return std::nullopt;
    }

    [[nodiscard]] bool opens_clause(std::string_view text) const { return deed_behind_subject(text).has_value(); }

    // Where the deed begins of a subject that stands near the begin.
    [[nodiscard]] std::optional<std::size_t> deed_behind_subject(std::string_view text) const {
        std::size_t subject = std::string_view::npos;
        for (const WordList* list : {&words_.counts, &words_.arguable, &words_.does_not_count, &words_.ourselves})
            if (const auto found = list->first(text); found && found->begin < subject_reach)
                subject = std::min(subject, found->end());
        if (subject == std::string_view::npos) return std::nullopt;
        const std::string_view rest = text.substr(subject);
        std::optional<std::size_t> begin;
        for (const WordList* list : words_.activities) {
            const auto deed = list->first(rest);
            if (!deed || words_.nouns.is(rest.substr(deed->begin, deed->length))) continue;
            begin = std::min(begin.value_or(text.size()), subject + deed->begin);
        }
        return begin;
    }

    std::string_view sentence_;
    std::string outer_;
    const Words& words_;
    std::vector<Match> people_;
    std::vector<Clause> clauses_;
};

}  // namespace

std::size_t next_comma(std::string_view text, std::size_t from) {
    std::size_t comma = text.find(',', from);
    while (comma != std::string_view::npos && is_inside_number(text, comma))
        comma = text.find(',', comma + 1);
    return comma;
}

bool overlap(const Match& a, const Match& b) {
    return a.begin < b.end() && b.begin < a.end();
}

bool overlaps_any(const std::vector<Match>& matches, const Match& at) {
    return std::any_of(matches.begin(), matches.end(), [&](const Match& match) { return overlap(match, at); });
}

std::vector<Clause> split_clauses(std::string_view sentence, const Words& words) {
    return ClauseSplitter(sentence, words).run();
}

}  // namespace assure::statements
