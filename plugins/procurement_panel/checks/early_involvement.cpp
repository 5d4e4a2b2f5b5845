// Strategy 7.0, Procure: "involve partners in market engagement; co-write specifications and evaluation criteria".
// Passes where the record says all three; names each that it does not.
#include "guards.h"
#include "together.h"

#include <array>
#include <string>
#include <vector>

namespace assure::procurement_panel {
namespace {

using assure::Result;

struct Step {
    std::string_view things;  // word lists
    std::string_view deeds;
    const char* called;
};

constexpr std::array<Step, 3> steps{{{"panel-market-engagement", "panel-joined-in", "the market engagement"},
                                     {"panel-specification", "panel-co-wrote", "the specification"},
                                     {"panel-criteria", "panel-co-wrote", "the evaluation criteria"}}};

struct Reading {
    Told told = Told::nothing;
    const Note* note = nullptr;
};

Reading read(const Step& step, const ProcurementPanel& panel, const assure::Lexicon& lexicon) {
    Reading best;
    const Note* before = nullptr;
    for (const Note& note : panel.notes) {
        if (const Told told = had_a_part(note, before, step.things, step.deeds, lexicon); told > best.told)
            best = {told, &note};
        before = &note;
    }
    return best;
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : &name == &names.back() ? " and " : ", ") + name;
    return text;
}

Result run(const assure::Context& context) {
    const auto& panel = context.record<ProcurementPanel>();
    if (auto result = no_panel_needed(panel)) return *result;
    if (!panel.listed) return nobody_listed();
    std::vector<std::string> missing;
    std::vector<std::string> unclear;
    std::vector<assure::Evidence> words;
    for (const Step& step : steps) {
        const Reading reading = read(step, panel, context.lexicon());
        if (reading.told == Told::nothing) missing.emplace_back(step.called);
        if (reading.told == Told::unclear) unclear.emplace_back(step.called);
        if (reading.note != nullptr) words.push_back(assure::quote(context.source(), reading.note->part));
    }
    if (!missing.empty())
        return Result::fail("We found no account of people's part in " + listed(missing) +
                            ". We searched every sentence outside the members' rows.")
            .at(place_of_list(context))
            .quoting(words);
    if (!unclear.empty())
        return Result::review("Whether people had a part in " + listed(unclear) + " is for a person to decide.")
            .to_mend(
                "Say plainly who took part in the market engagement, and who co-wrote the specification and the "
                "criteria.")
            .at(place_of_list(context))
            .quoting(words);
    return Result::pass(
               "People took part in the market engagement, and co-wrote the specification and the evaluation criteria.")
        .at(place_of_list(context))
        .quoting(words);
}

}  // namespace

assure::Check early_involvement() {
    return {"early-involvement",
            "procurement-panel",
            &run,
            {"panel-market-engagement", "panel-specification", "panel-criteria", "panel-joined-in", "panel-co-wrote",
             "panel-with", "panel-not-done", "planned", "terminators", "joiners", "people-who-do-not-count",
             "people-who-are-arguable", "people-referred-to"},
            {}};
}

}  // namespace assure::procurement_panel
