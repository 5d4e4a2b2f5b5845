#include "together.h"

#include "demand.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace assure::contract_quality_schedule {
namespace {

// Nothing is left of the words once those that change nothing are taken away.
bool only_plain(std::string_view words, const Lexicon& lexicon) {
    std::string rest(words);
    for (const std::string_view list : {together_plain, together_with, std::string_view("schedule-organisations")})
        for (const Match& match : lexicon.list(list).all(words))
            std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(match.begin), match.length, ' ');
    return std::none_of(rest.begin(), rest.end(),
                        [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

// "are set together with carers".
bool behind(std::string_view words, const Lexicon& lexicon) {
    return lexicon.list(together_with).in(words) && only_plain(words, lexicon);
}

std::string_view between(std::string_view text, const Match& one, const Match& other) {
    const Match& first = one.begin < other.begin ? one : other;
    const std::size_t end = std::max(one.begin, other.begin);
    return first.end() < end ? text.substr(first.end(), end - first.end()) : std::string_view();
}

// "Measures agreed by clinicians; leaflets written with patients": the leaflets are.
bool done_to_thing(std::string_view sentence, const Match& deed, const Doing& doing, const Lexicon& lexicon) {
    const std::vector<Match> things = lexicon.list(doing.things).all(sentence);
    return std::any_of(things.begin(), things.end(), [&](const Match& thing) {
        const std::string_view words = between(sentence, thing, deed);
        return words.find(';') == std::string_view::npos && !lexicon.list(doing.deeds).in(words);
    });
}

}  // namespace

TakePart people_do(std::string_view sentence, const Doing& doing, const Lexicon& lexicon) {
    const std::vector<Match> done = lexicon.list(doing.deeds).all(sentence);
    if (done.empty() || !people_take_part(sentence, lexicon)) return TakePart::no;
    const std::vector<Match> people = people_taking_part(sentence, lexicon);
    for (const Match& deed : done) {
        if (!done_to_thing(sentence, deed, doing, lexicon)) continue;
        for (const Match& who : people) {
            if (who.end() <= deed.begin && only_plain(sentence.substr(who.end(), deed.begin - who.end()), lexicon))
                return TakePart::yes;
            if (deed.end() <= who.begin && behind(sentence.substr(deed.end(), who.begin - deed.end()), lexicon))
                return TakePart::yes;
        }
    }
    return TakePart::perhaps;
}

bool done_with_somebody(std::string_view sentence, const Doing& doing, const Lexicon& lexicon) {
    if (lexicon.list("schedule-organisations").in(sentence)) return false;
    const bool them = people_named(sentence, lexicon) && lexicon.list(together_them).in(sentence);
    const std::vector<Match> done = lexicon.list(doing.deeds).all(sentence);
    return std::any_of(done.begin(), done.end(), [&](const Match& deed) {
        const bool made_together = lexicon.list(together_made).in(sentence.substr(deed.begin, deed.length));
        return (made_together || them) && done_to_thing(sentence, deed, doing, lexicon);
    });
}

}  // namespace assure::contract_quality_schedule
