#include "rulebook/resolve.h"

#include "assure/app/nearest.h"
#include "assure/plugin/error.h"
#include "rulebook/element.h"
#include "rulebook/parameter_value.h"

#include <algorithm>
#include <map>
#include <utility>

namespace assure {
namespace {

bool is_set_check(const Check& check) {
    return std::holds_alternative<SetCheck>(check.run);
}

bool judges(const Check& check, const Card& card) {
    return is_set_check(check) ? card.folder == set_folder : check.kind == card.folder;
}

void require_word_lists(const Card& card, const Check& check, const Lexicon& lexicon) {
    for (const std::string_view list : check.word_lists)
        if (!lexicon.has(list))
            throw Error("The check '" + card.rule.check + "' needs the word list '" + std::string(list) +
                            "', which this pack has not.",
                        place(card, card.check_line), "Add words/" + std::string(list) + ".xml to the pack.");
}

// Sets the parameter, whose value stands in that place (where a pack sets it, or the check's default).
void set_parameter(Parameters& parameters, const ParameterSpec& spec, const std::string& value,
                   const std::string& place, const Lexicon& lexicon) {
    const ParameterReading reading = read_parameter(spec, value, lexicon);
    if (!reading.problem.empty())
        throw Error("The parameter '" + std::string(spec.name) + "' " + reading.problem + ".", place,
                    reading.next_step);
    parameters.set(std::string(spec.name), reading.value);
}

void require_known_parameters(const std::vector<WrittenParameter>& parameters, const Check& check) {
    std::vector<std::string> names;
    for (const ParameterSpec& spec : check.parameters)
        names.emplace_back(spec.name);
    std::vector<std::string> seen;
    for (const WrittenParameter& parameter : parameters) {
        if (std::find(names.begin(), names.end(), parameter.name) == names.end())
            throw Error("The check '" + std::string(check.name) + "' has no parameter '" + parameter.name + "'.",
                        parameter.place, did_you_mean(parameter.name, names));
        if (std::find(seen.begin(), seen.end(), parameter.name) != seen.end())
            throw Error("The parameter '" + parameter.name + "' is set twice.", parameter.place,
                        "Keep one of the two.");
        seen.push_back(parameter.name);
    }
}

const WrittenParameter* written(const std::vector<WrittenParameter>& parameters, std::string_view name) {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const WrittenParameter& parameter) { return parameter.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

// The rule's parameters, with what the example sets for itself.
void resolve_example(Example& example, const Rule& rule, const Check& check, const Lexicon& lexicon) {
    require_known_parameters(example.given, check);
    example.parameters = rule.parameters;
    for (const ParameterSpec& spec : check.parameters)
        if (const WrittenParameter* own = written(example.given, spec.name))
            set_parameter(example.parameters, spec, own->value, own->place, lexicon);
}

void require_kind(const Card& card, const Offer& offer) {
    const bool known = std::find(offer.kinds.begin(), offer.kinds.end(), card.folder) != offer.kinds.end();
    if (known || card.folder == set_folder) return;
    throw Error("No plugin offers the kind of paper '" + card.folder + "', after which the card's folder is named.",
                card.rule.file,
                offer.kinds.empty() ? "Load the plugin that brings it." : did_you_mean(card.folder, offer.kinds));
}

}  // namespace

std::string place(const Card& card, std::size_t line) {
    return card.rule.file + ":" + std::to_string(line);
}

const Check& check_of(const Card& card, const Offer& offer) {
    std::vector<std::string> names;
    for (const Check& check : offer.checks) {
        if (!judges(check, card)) continue;
        if (check.name == card.rule.check) return check;
        names.emplace_back(check.name);
    }
    const std::string near = names.empty() ? "Load the plugin that brings it."
                                           : "There are: " + listed(by_likeness(card.rule.check, names)) + ".";
    throw Error("No plugin offers the check '" + card.rule.check + "' for " + card.folder + ".",
                place(card, card.check_line), near);
}

std::vector<std::string> word_lists_of(const Card& card, const Offer& offer) {
    const Check& check = check_of(card, offer);
    std::vector<std::string> lists(check.word_lists.begin(), check.word_lists.end());
    for (const ParameterSpec& spec : check.parameters) {
        if (spec.type != ParameterType::word_list) continue;
        const WrittenParameter* own = written(card.parameters, spec.name);
        lists.push_back(own != nullptr ? own->value : std::string(spec.default_value));
    }
    for (const auto& [kind, list] : offer.kind_word_lists)
        if (kind == card.rule.kind) lists.push_back(list);
    return lists;
}

void require_ids(const std::vector<Card>& cards, const Offer& offer) {
    std::map<std::string, const Card*> seen;
    for (const Card& card : cards) {
        const std::string fitting = card.folder + "." + card.stem;
        const auto [first, fresh] = seen.try_emplace(card.rule.id, &card);
        if (!fresh)
            throw Error("The id '" + card.rule.id + "' is used twice: here and in " +
                            place(*first->second, first->second->line) + ".",
                        place(card, card.line), "Give this card the id '" + fitting + "', as its file is named.");
    }
    for (const Card& card : cards) {
        require_kind(card, offer);
        const std::string fitting = card.folder + "." + card.stem;
        if (card.rule.id != fitting)
            throw Error("The id '" + card.rule.id + "' does not fit the file, which is named for '" + fitting + "'.",
                        place(card, card.line), "Write id=\"" + fitting + "\", or rename the file.");
    }
}

void resolve(Card& card, const Offer& offer, const Lexicon& lexicon) {
    const Check& check = check_of(card, offer);
    require_word_lists(card, check, lexicon);
    require_known_parameters(card.parameters, check);
    for (const ParameterSpec& spec : check.parameters) {
        const WrittenParameter* own = written(card.parameters, spec.name);
        set_parameter(card.rule.parameters, spec, own != nullptr ? own->value : std::string(spec.default_value),
                      own != nullptr ? own->place : place(card, card.check_line), lexicon);
    }
    for (Example& example : card.examples)
        resolve_example(example, card.rule, check, lexicon);
}

}  // namespace assure
