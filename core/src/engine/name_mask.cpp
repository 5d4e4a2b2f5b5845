#include "engine/name_mask.h"

#include "assure/plugin/normalise.h"
#include "views/names.h"

#include <utility>

namespace assure {
namespace {

constexpr std::size_t longest_name = 8;   // words
constexpr std::size_t shortest_part = 3;  // letters; "Mo" is a name only as it is written, not as "MO"

std::string_view letters_of(std::string_view text, const NameWord& word) {
    return text.substr(word.begin, word.end - word.begin);
}

bool goes_on(std::string_view text, const NameWord& word, const NameWord& next, bool behind_abbreviation) {
    return is_gap_in_name(text.substr(word.end, next.begin - word.end), behind_abbreviation);
}

template <class Place, class Visit>
void each_text_of_place(Place& place, const Visit& visit) {
    visit(place.label);
    visit(place.column_heading);
    visit(place.sheet);
    for (auto& heading : place.heading)
        visit(heading);
}

template <class Results, class Visit>
void each_text_of_results(Results& results, const Visit& visit) {
    for (auto& answer : results) {
        visit(answer.result.message);
        visit(answer.result.fix);
        if (answer.result.location) each_text_of_place(*answer.result.location, visit);
        for (auto& one : answer.result.evidence) {
            visit(one.quote);
            each_text_of_place(one.location, visit);
        }
    }
}

template <class Document, class Visit>
void each_text_of_document(Document& document, const Visit& visit) {
    visit(document.title);
    visit(document.recognised_by);
    visit(document.reason);
    visit(document.next_step);
    each_text_of_place(document.begins, visit);
    for (auto& part : document.coverage)
        visit(part.why);
    each_text_of_results(document.results, visit);
}

}  // namespace

NameMask::NameMask(const Lexicon& lexicon) : lexicon_(&lexicon), lists_(lexicon) {}

void NameMask::learn(const Paper& paper) {
    for (const std::string& cell : paper.record().private_names())
        for (const std::string& name : names_in_cell(cell, *lexicon_))
            add(name);
}

// The name without its title, and those of its parts that are no other words.
void NameMask::add(std::string_view name) {
    std::string whole;
    std::size_t count = 0;
    for (const NameWord& word : name_words(name)) {
        const std::string_view letters = letters_of(name, word);
        if (count == 0 && lists_.is(title_list, letters)) continue;
        const std::string folded = normalise(letters);
        ++count;
        whole += (whole.empty() ? "" : " ") + folded;
        const bool other_word =
            lists_.is(no_name_list, letters) || lists_.is(particle_list, letters) || word.look == WordLook::initial;
        if (!other_word) parts_.insert(folded);
        if (other_word && count == 1) add_whole(normalise(name));  // "Mrs West"
    }
    if (count > 1) add_whole(whole);
}

void NameMask::add_whole(const std::string& name) {
    names_.insert(name);
    begins_.insert(name.substr(0, name.find(' ')));
}

// How many words of a name begin at the word: as many as there are, none where no name begins.
std::size_t NameMask::words_of_name(std::string_view text, const std::vector<NameWord>& words, std::size_t at) const {
    const NameWord& first = words[at];
    std::string name = normalise(letters_of(text, first));
    const bool written_large =
        first.look == WordLook::name || (first.look == WordLook::capitals && first.end - first.begin >= shortest_part);
    std::size_t found = written_large && parts_.contains(name) ? 1 : 0;
    if (!begins_.contains(name)) return found;
    for (std::size_t last = at + 1; last < words.size() && last - at < longest_name; ++last) {
        if (!goes_on(text, words[last - 1], words[last], words[last - 1].look == WordLook::initial)) break;
        name += " " + normalise(letters_of(text, words[last]));
        if (names_.contains(name)) found = last + 1 - at;
    }
    return found;
}

// "Mrs", or the "M." of "M. Lewis".
bool NameMask::introduces(std::string_view text, const NameWord& word, const NameWord& next) const {
    if (word.look == WordLook::plain || !goes_on(text, word, next, true)) return false;
    const std::string_view letters = letters_of(text, word);
    const bool initial = word.look == WordLook::initial && !lists_.is(no_name_list, letters);
    return initial || lists_.is(title_list, letters);
}

// The word that makes a full name of a part of one: "Lewis" behind "Mary", where the record gives "Mary" alone.
bool NameMask::is_other_half(std::string_view text, const NameWord& word) const {
    return word.look == WordLook::name && !lists_.is(no_name_list, letters_of(text, word));
}

// The words of a name, with what else belongs to it: its other half, titles and initials. From `free` on, words are in
// no other name.
NameMask::Piece NameMask::whole_name(std::string_view text, const std::vector<NameWord>& words, Piece name,
                                     std::size_t free) const {
    const bool is_part = name.end - name.begin == 1;
    if (is_part && name.end < words.size() && goes_on(text, words[name.end - 1], words[name.end], false) &&
        is_other_half(text, words[name.end]))
        ++name.end;
    if (is_part && name.begin > free && goes_on(text, words[name.begin - 1], words[name.begin], false) &&
        is_other_half(text, words[name.begin - 1]))
        --name.begin;
    while (name.begin > free && introduces(text, words[name.begin - 1], words[name.begin]))
        --name.begin;
    return name;
}

// What follows a name directly belongs to it: "Mary" and "Lewis" are one.
std::vector<NameMask::Piece> NameMask::names_in(std::string_view text) const {
    const std::vector<NameWord> words = name_words(text);
    std::vector<Piece> pieces;
    std::size_t free = 0;  // the first word behind the last name
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t count = words_of_name(text, words, at);
        if (count == 0) {
            ++at;
            continue;
        }
        const Piece name = whole_name(text, words, {at, at + count}, free);
        const bool same =
            !pieces.empty() && name.begin == free && goes_on(text, words[name.begin - 1], words[name.begin], false);
        if (!same) pieces.push_back({words[name.begin].begin, 0});
        pieces.back().end = words[name.end - 1].end;
        at = free = name.end;
    }
    return pieces;
}

bool NameMask::mask(std::string& text) const {
    const std::vector<Piece> names = names_in(text);
    if (names.empty()) return false;
    std::string masked;
    std::size_t done = 0;
    for (const Piece& name : names) {
        masked.append(text, done, name.begin - done).append(masked_name);
        done = name.end;
    }
    text = masked.append(text, done);
    return true;
}

void NameMask::learn(const std::vector<DocumentReport>& documents, const std::optional<SetReport>& set) {
    std::unordered_set<std::string> seen;  // headings stand in many places
    const auto visit = [&](const std::string& text) {
        if (!seen.insert(text).second) return;
        for (const std::string& name : names_beside_people(text, *lexicon_))
            add(name);
    };
    for (const DocumentReport& document : documents)
        each_text_of_document(document, visit);
    if (set) each_text_of_results(set->results, visit);
}

void NameMask::apply(std::vector<DocumentReport>& documents, std::optional<SetReport>& set) {
    learn(documents, set);
    if (parts_.empty() && names_.empty()) return;
    for (DocumentReport& document : documents)
        each_text_of_document(document, [&](std::string& text) { document.names_masked |= mask(text); });
    if (set) each_text_of_results(set->results, [&](std::string& text) { mask(text); });
}

}  // namespace assure
