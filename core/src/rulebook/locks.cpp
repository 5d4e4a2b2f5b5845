#include "rulebook/locks.h"

#include "assure/plugin/error.h"
#include "rulebook/parameter_value.h"
#include "rulebook/resolve.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace assure {
namespace {

[[noreturn]] void refuse(const Card& card, const std::string& what, const std::string& place,
                         const std::string& next_step) {
    throw Error(what + " loosens the rule '" + card.rule.id + "', which the pack '" + card.rule.pack + "' has locked.",
                place, next_step);
}

void require_level(const Card& card, const RuleChange& change) {
    if (change.level == Level::advisory && card.rule.level == Level::mandatory)
        refuse(card, "level=\"advisory\"", change.place, "Leave it mandatory.");
}

// A rule that begins later, or is lenient for longer, is looser.
void require_day(const Card& card, const RuleChange& change, const char* attribute, std::optional<Day> before,
                 std::optional<Day> after) {
    if (after && (!before || *after > *before))
        refuse(card, std::string(attribute) + " on a later day", change.place,
               before ? "Keep the day, or name an earlier one." : "Leave the day out.");
}

// Numbers and days, as something to compare; nothing for anything else.
std::optional<long> rank(const ParameterSpec& spec, const std::string& written) {
    if (spec.type == ParameterType::date) {
        const std::optional<Day> day = parse_iso(written);
        return day ? std::optional<long>(std::chrono::sys_days(*day).time_since_epoch().count()) : std::nullopt;
    }
    if (spec.type != ParameterType::number && spec.type != ParameterType::percentage) return std::nullopt;
    const auto no_words = make_lexicon({});
    const ParameterReading reading = read_parameter(spec, written, *no_words);
    long value = 0;
    const char* end = reading.value.data() + reading.value.size();
    const auto [stop, error] = std::from_chars(reading.value.data(), end, value);
    return error == std::errc() && stop == end ? std::optional<long>(value) : std::nullopt;
}

std::string value_in(const Card& card, const ParameterSpec& spec) {
    const auto own = std::find_if(card.parameters.begin(), card.parameters.end(),
                                  [&](const WrittenParameter& parameter) { return parameter.name == spec.name; });
    return own == card.parameters.end() ? std::string(spec.default_value) : own->value;
}

// A value where there was none makes a rule demand what it did not.
bool is_looser(const ParameterSpec& spec, const std::string& before, const std::string& after) {
    if (before == after) return false;
    if (spec.tighter == Tighter::none) return true;
    if (before.empty()) return false;
    const std::optional<long> from = rank(spec, before);
    const std::optional<long> to = rank(spec, after);
    if (!from || !to) return true;
    return spec.tighter == Tighter::higher ? *to < *from : *to > *from;
}

std::string tighter_words(const ParameterSpec& spec, const std::string& before) {
    if (spec.tighter == Tighter::none)
        return "The check does not say which way of '" + std::string(spec.name) + "' is tighter, so it stays as it is.";
    return "Set it to " + before + " or " + (spec.tighter == Tighter::higher ? "more." : "less.");
}

void require_parameters(const Card& card, const RuleChange& change, const Check& check) {
    for (const WrittenParameter& parameter : change.parameters) {
        const auto spec = std::find_if(check.parameters.begin(), check.parameters.end(),
                                       [&](const ParameterSpec& one) { return one.name == parameter.name; });
        if (spec == check.parameters.end()) continue;  // refused when the card is resolved
        const std::string before = value_in(card, *spec);
        if (is_looser(*spec, before, parameter.value))
            refuse(card, "The parameter '" + parameter.name + "' = " + parameter.value, parameter.place,
                   tighter_words(*spec, before));
    }
}

}  // namespace

void require_not_looser(const Card& card, const RuleChange& change, const Offer& offer) {
    if (!card.rule.locked) return;
    require_level(card, change);
    require_day(card, change, "effective-from", card.rule.effective_from, change.effective_from);
    require_day(card, change, "transition-until", card.rule.transition_until, change.transition_until);
    require_parameters(card, change, check_of(card, offer));
    if (change.replaces_clauses)
        refuse(card, "clauses=\"replace\"", change.place, "Cite further clauses beside its own.");
}

void require_removable(const Card& card, const RuleRemoval& removal) {
    if (card.rule.locked) refuse(card, "Its removal", removal.place, "Remove this file.");
}

void require_not_looser(const std::vector<Card>& cards, const WordsFile& words, const WordsChange& change,
                        Direction went, const Offer& offer) {
    if (!(words.tightens ? went.finds_fewer : went.finds_more)) return;
    for (const Card& card : cards) {
        if (!card.rule.locked) continue;
        const std::vector<std::string> lists = word_lists_of(card, offer);
        if (std::find(lists.begin(), lists.end(), change.name) == lists.end()) continue;
        refuse(card, "This change of the word list '" + change.name + "'", change.place,
               words.tightens ? "Words may be added to it, not removed or excepted."
                              : "Words may be removed from it or excepted, not added.");
    }
}

}  // namespace assure
