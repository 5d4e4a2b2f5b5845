#include "demand.h"

#include "cells.h"

#include "assure/plugin/sentences.h"

#include <algorithm>

namespace assure::contract_quality_schedule {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool is_space_only(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_space);
}

// The few words before a position, within the sentence.
std::string_view words_before(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    for (int words = 0; begin > 0 && words < 3; ++words) {
        while (begin > 0 && is_space(text[begin - 1]))
            --begin;
        while (begin > 0 && !is_space(text[begin - 1]))
            --begin;
    }
    return text.substr(begin, at - begin);
}

// An adjective: "patient pathway", "customer services"; not "patients plan and test changes".
bool is_adjective(std::string_view text, const Match& match, const Lexicon& lexicon) {
    std::size_t at = match.end();
    while (at < text.size() && is_space(text[at]))
        ++at;
    if (at == match.end()) return false;
    const std::string_view rest = text.substr(at);
    const auto begins = [&](std::string_view list) {
        const auto next = lexicon.list(list).first(rest);
        return next && next->begin == 0;
    };
    const bool plural = match.length > 0 && text[match.end() - 1] == 's';
    return begins("people-as-adjective") && !(plural && begins("schedule-deeds-behind-people"));
}

// "How patients are referred": what is decided is done to them.
bool is_done_to(std::string_view text, const Match& match, const Lexicon& lexicon) {
    const auto done = lexicon.list("schedule-done-to-people").first(text.substr(match.end()));
    return done && is_space_only(text.substr(match.end(), done->begin));
}

// Words for people, but not those inside an organisation's name: "Carers UK Ltd".
std::vector<Match> people_in(std::string_view sentence, const Lexicon& lexicon) {
    std::vector<Match> people = lexicon.list("people-who-count").all(sentence);
    const std::vector<Match> more = lexicon.list("schedule-people-with-conditions").all(sentence);
    people.insert(people.end(), more.begin(), more.end());
    if (people.empty()) return people;
    const std::vector<Match> names = lexicon.list("organisation-names").all(sentence);
    std::erase_if(people, [&](const Match& one) {
        return std::any_of(names.begin(), names.end(),
                           [&](const Match& name) { return name.begin <= one.begin && one.end() <= name.end(); });
    });
    return people;
}

struct Reading {
    Demand level = Demand::none;
    std::string reason;
    bool takes_back = false;  // what a sentence before it asked for
};

struct Words {
    std::string_view text;
    const Lexicon& lexicon;
    [[nodiscard]] bool have(std::string_view list) const { return lexicon.list(list).in(text); }
};

// "Co-production with carers".
bool with_people(std::string_view text, const Lexicon& lexicon) {
    constexpr std::size_t window = 80;  // of the words before people: "co-production with", and a few between
    const std::vector<Match> people = people_in(text, lexicon);
    return std::any_of(people.begin(), people.end(), [&](const Match& one) {
        const std::size_t begin = one.begin - std::min(one.begin, window);
        const std::string_view before = text.substr(begin, one.begin - begin);
        const std::vector<Match> withs = lexicon.list("schedule-made-with").all(before);
        return !withs.empty() && is_space_only(before.substr(withs.back().end())) && !is_adjective(text, one, lexicon);
    });
}

// "The leaflet for patients was co-produced by clinicians": people are named before the making, and not after it.
bool made_by_others(std::string_view text, const Lexicon& lexicon) {
    const auto thing = lexicon.list("schedule-co-produced-things").first(text);
    return thing && !people_take_part(text.substr(thing->end()), lexicon) && !with_people(text, lexicon);
}

// Making or deciding together, in a sentence: with whom?
Reading together(const Words& sentence, bool people_in_row, const Lexicon& lexicon) {
    if (sentence.have("schedule-individual-care"))
        return {Demand::arguable, "it is about one person's own care, which a person must weigh"};
    if (people_take_part(sentence.text, lexicon)) {
        if (sentence.have("schedule-permissions"))
            return {Demand::none, "it leaves it to the provider whether anything is done", true};
        if (sentence.have("schedule-about-co-production"))
            return {Demand::arguable, "it may speak of co-production without asking that it be done"};
        if (made_by_others(sentence.text, lexicon))
            return {Demand::arguable, "it does not clearly say that people took part in the making"};
        if (sentence.have("schedule-hedges")) return {Demand::arguable, "it is hedged, so it may ask for nothing"};
        return {Demand::co_production, ""};
    }
    if (sentence.have("schedule-arguable-people"))
        return {Demand::arguable, "it does not say that people with lived experience take part"};
    if (sentence.have("schedule-organisations"))
        return {Demand::none, "it is about working with organisations or staff"};
    if (!sentence.have("schedule-co-production")) return {};
    if (sentence.have("schedule-permissions"))
        return {Demand::arguable, "it may leave it to the provider whether anything is done", true};
    if (people_in_row) return {Demand::arguable, "it does not clearly say that people take part"};
    return {Demand::arguable, "it does not say with whom"};
}

Reading read_sentence(const Words& sentence, bool people_in_row, const Lexicon& lexicon) {
    if (sentence.have("schedule-national-clauses"))
        return {Demand::none, "it repeats the national contract, which is not a local requirement"};
    if (sentence.have("schedule-have-regard"))
        return {Demand::none, "it only asks the provider to have regard to co-production, which cannot be measured"};
    if (sentence.have("schedule-negations")) return {};
    if (sentence.have("schedule-surveys") &&
        !(sentence.have("schedule-co-production") && people_take_part(sentence.text, lexicon)))
        return {Demand::none, "a survey or a story is not co-production"};
    if (sentence.have("schedule-co-production") || sentence.have("schedule-joint-decision")) {
        if (Reading reading = together(sentence, people_in_row, lexicon);
            reading.level != Demand::none || !reading.reason.empty())
            return reading;
    }
    const bool somebody = people_named(sentence.text, lexicon) || sentence.have("schedule-arguable-people");
    if (sentence.have("schedule-engagement") && somebody)
        return {Demand::engagement, "it asks for engagement, which is less than co-production"};
    return {};
}

// A heading demands nothing: a few words without a verb's company.
bool bare_heading(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool letter = !is_space(c);
        if (letter && !inside) ++words;
        inside = letter;
    }
    return words <= 3;
}

// A clause in the present tense ("Carers and the provider decide together") may as well describe: it asks for nothing
// less than co-production in plain words.
enum class Asks : std::uint8_t { nothing, in_the_present, plainly };

Asks clause_asks(std::string_view sentence, const Lexicon& lexicon) {
    if (lexicon.list("schedule-demands").in(sentence)) return Asks::plainly;
    return lexicon.list("schedule-present-duties").in(sentence) ? Asks::in_the_present : Asks::nothing;
}

bool better(const Reading& reading, const Requirement& requirement) {
    if (reading.level > requirement.level || reading.takes_back) return true;
    return requirement.level == Demand::none && requirement.reason.empty() && !reading.reason.empty();
}

void judge_part(Requirement& requirement, const Part& part, std::string_view context, const Lexicon& lexicon) {
    for (const TextPart& paragraph : part.parts) {
        for (const TextPart& sentence : sentences(paragraph, lexicon)) {
            const std::string own = without_prompts(sentence.text.without(not_an_answer), lexicon);
            if (wordless(own)) continue;
            const std::string text = context.empty() ? own : std::string(context) + ": " + own;
            const Asks asks = requirement.clause ? clause_asks(text, lexicon) : Asks::plainly;
            if (asks == Asks::nothing) continue;
            const Reading reading = read_sentence({text, lexicon}, requirement.people, lexicon);
            if (asks == Asks::in_the_present && reading.level != Demand::co_production) continue;
            if (!better(reading, requirement)) continue;
            requirement.level = reading.level;
            requirement.reason = reading.reason;
            requirement.words = sentence;
        }
    }
}

// A bare heading demands what its threshold says.
void judge_under_heading(Requirement& requirement, const Lexicon& lexicon) {
    const std::string heading =
        requirement.context.empty() ? requirement.demand.text : requirement.context + ": " + requirement.demand.text;
    if (!blank(requirement.threshold, lexicon) && !names_method(requirement.threshold, lexicon)) return;
    judge_part(requirement, requirement.threshold, heading, lexicon);
}

}  // namespace

bool people_named(std::string_view sentence, const Lexicon& lexicon) {
    const std::vector<Match> people = people_in(sentence, lexicon);
    return std::any_of(people.begin(), people.end(),
                       [&](const Match& match) { return !is_adjective(sentence, match, lexicon); });
}

std::vector<Match> people_taking_part(std::string_view sentence, const Lexicon& lexicon) {
    std::vector<Match> people = people_in(sentence, lexicon);
    std::erase_if(people, [&](const Match& match) {
        return is_adjective(sentence, match, lexicon) || is_done_to(sentence, match, lexicon) ||
               lexicon.list("schedule-about-people").in(words_before(sentence, match.begin));
    });
    return people;
}

bool people_take_part(std::string_view sentence, const Lexicon& lexicon) {
    return !people_taking_part(sentence, lexicon).empty();
}

void judge_demand(Requirement& requirement, const Lexicon& lexicon) {
    const std::string demand = without_prompts(requirement.demand.text, lexicon);
    requirement.people =
        people_named(demand, lexicon) || people_named(without_prompts(requirement.threshold.text, lexicon), lexicon);
    const bool bare = bare_heading(demand);
    if (!bare || !requirement.threshold.column)
        judge_part(requirement, requirement.demand, requirement.context, lexicon);
    if (bare) judge_under_heading(requirement, lexicon);
    if (requirement.level != Demand::co_production || !requirement.demand.pending) return;
    requirement.level = Demand::arguable;
    requirement.reason = "it stands in a tracked insertion that nobody has accepted yet";
}

}  // namespace assure::contract_quality_schedule
