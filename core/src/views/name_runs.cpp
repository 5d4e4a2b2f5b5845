#include "views/name_runs.h"

#include "views/name_words.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace assure {
namespace {

constexpr std::size_t longest_run = 6;       // words
constexpr std::size_t shortest_shouted = 3;  // letters; "ED" is a department

// An acronym is seldom to be spoken as a word.
bool can_be_spoken(std::string_view capitals) {
    return capitals.size() >= shortest_shouted && (capitals.find_first_of("AEIOUY") != std::string_view::npos ||
                                                   std::any_of(capitals.begin(), capitals.end(), [](char c) {
                                                       return static_cast<unsigned char>(c) >= 0x80;
                                                   }));
}

class Runs {
public:
    Runs(std::string_view text, std::span<const Match> taken, const NameLists& lists)
        : text_(text), lists_(lists), words_(name_words(text)), taken_(text.size(), false) {
        for (const Match& match : taken)
            std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(match.begin),
                      taken_.begin() + static_cast<std::ptrdiff_t>(match.end()), true);
    }

    std::vector<NameRun> all() {
        std::vector<NameRun> runs;
        for (std::size_t at = 0; at < words_.size();) {
            const std::size_t from = at;
            if (const std::optional<NameRun> run = next(at)) runs.push_back(*run);
            if (at == from) ++at;
        }
        return runs;
    }

private:
    enum class Role : std::uint8_t { none, title, initial, part, capital, particle };
    // Of the words of a run.
    struct Tally {
        std::size_t parts = 0;
        std::size_t surnames = 0;  // those of them that may be other words
        std::size_t shouted = 0;   // those in capitals
        bool introduced = false;   // by a title or an initial
    };

    [[nodiscard]] std::string_view letters(std::size_t index) const {
        return text_.substr(words_[index].begin, words_[index].end - words_[index].begin);
    }

    [[nodiscard]] bool dotted(std::size_t index) const { return text_.substr(words_[index].end).starts_with('.'); }

    [[nodiscard]] Role role(std::size_t index) const {
        const NameWord& word = words_[index];
        if (taken_[word.begin]) return Role::none;
        if (word.look == WordLook::plain) return lists_.is(particle_list, letters(index)) ? Role::particle : Role::none;
        if (lists_.is(title_list, letters(index))) return Role::title;
        if (word.look == WordLook::initial && dotted(index)) return Role::initial;
        if (lists_.is(no_name_list, letters(index))) return Role::none;
        if (word.look == WordLook::initial) return Role::initial;
        if (word.look == WordLook::name) return Role::part;
        return can_be_spoken(letters(index)) ? Role::capital : Role::none;
    }

    [[nodiscard]] bool follows(std::size_t index, Role before) const {
        const std::string_view between =
            text_.substr(words_[index - 1].end, words_[index].begin - words_[index - 1].end);
        return is_gap_in_name(between, before == Role::initial || before == Role::title);
    }

    // "West" of "Ann West" and "Mrs West".
    [[nodiscard]] bool is_surname(std::size_t index, Role before) const {
        const NameWord& word = words_[index];
        return (before == Role::part || before == Role::title || before == Role::initial) &&
               word.look != WordLook::plain && !taken_[word.begin] && lists_.is(surname_list, letters(index));
    }

    // A run that begins at the word; moves `at` behind it.
    std::optional<NameRun> next(std::size_t& at) const {
        Tally tally;
        const std::size_t first = at;
        std::size_t last = first;  // of those that a name can end with
        Role before = Role::none;
        for (std::size_t index = first; index < words_.size() && index - first < longest_run; ++index) {
            if (index > first && !follows(index, before)) break;
            Role is = role(index);
            const bool surname = is == Role::none && is_surname(index, before);
            if (surname) is = Role::part;
            const bool leads = is == Role::title && tally.parts > 0;  // a title begins the next name
            if (is == Role::none || leads || (is == Role::particle && tally.parts == 0)) break;
            before = is;
            tally.introduced = tally.introduced || is == Role::title || is == Role::initial;
            if (is != Role::part && is != Role::capital) continue;
            tally.parts += 1;
            tally.surnames += surname ? 1 : 0;
            tally.shouted += is == Role::capital ? 1 : 0;
            last = index;
        }
        const bool sure = tally.parts - tally.surnames > 1 || tally.introduced;
        if (tally.parts == 0 || (!sure && tally.shouted > 0)) return std::nullopt;
        at = last + 1;
        return NameRun{words_[first].begin, words_[last].end, sure, tally.shouted == tally.parts};
    }

    std::string_view text_;
    const NameLists& lists_;
    std::vector<NameWord> words_;
    std::vector<bool> taken_;
};

}  // namespace

std::vector<NameRun> name_runs(std::string_view text, std::span<const Match> taken, const NameLists& lists) {
    return Runs(text, taken, lists).all();
}

bool joins_names(std::string_view between, const NameLists& lists) {
    constexpr std::string_view list_marks = " ,;/&+\n";
    if (between.find_first_not_of(list_marks) == std::string_view::npos)
        return between.find_first_not_of(" \n") != std::string_view::npos;
    between.remove_prefix(between.find_first_not_of(list_marks));
    between.remove_suffix(between.size() - 1 - between.find_last_not_of(" \n"));
    return lists.is(list_joiner_list, between);
}

std::vector<std::span<const NameRun>> name_groups(std::string_view text, std::span<const NameRun> runs,
                                                  const NameLists& lists) {
    std::vector<std::span<const NameRun>> groups;
    for (std::size_t first = 0; first < runs.size();) {
        std::size_t last = first;
        while (last + 1 < runs.size() &&
               joins_names(text.substr(runs[last].end, runs[last + 1].begin - runs[last].end), lists))
            ++last;
        groups.push_back(runs.subspan(first, last + 1 - first));
        first = last + 1;
    }
    return groups;
}

}  // namespace assure
