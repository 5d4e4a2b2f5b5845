// A contract quality schedule: its requirements, as rows of a table or as numbered clauses and notes, each
// with the cells that say how it is measured, and what it demands of co-production.
#pragma once

#include "assure/plugin/paper.h"
#include "assure/plugin/result.h"
#include "assure/plugin/tables.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure::contract_quality_schedule {

// One kind of cell of a row (several columns of the kind are joined). `column` is false where the table has none.
struct Part {
    bool column = false;
    std::string text;
    std::vector<TextPart> parts;
    Location where;
    bool pending = false;  // in an insertion, a row's too, that nobody has accepted yet
};

// What a provider answered in one column of a row.
struct Entry {
    std::string heading;
    Part part;
};

// What a requirement demands, from nothing upwards.
enum class Demand : std::uint8_t {
    none,
    arguable,       // co-production, but with whom, or of what, a person must decide
    engagement,     // asking and listening
    co_production,  // making and deciding services together with people
};

struct Requirement {
    std::string called;  // "row 3", "the clause '4.2 The Provider shall …'"
    Location where;
    bool clause = false;  // a numbered clause or a note: its own sentence holds what cells hold for a row
    std::string context;  // reference, domain, heading: names the requirement, demands nothing
    Part demand;
    Part threshold;
    Part method;
    Part period;
    Part evidence;
    std::vector<Entry> entries;  // in the columns in which a provider answers
    Demand level = Demand::none;
    std::string reason;             // why it is no more than its level, for messages
    std::optional<TextPart> words;  // the sentence that decided
    bool people = false;            // people who count are named somewhere in the row
    bool after_people = false;      // a row or clause above it is co-produced with people who count

    // Whom "the group" means: people who count, by this requirement or one above it.
    [[nodiscard]] bool joint() const { return after_people || (level == Demand::co_production && people); }
};

class QualitySchedule : public Record {
public:
    std::vector<Requirement> requirements;
    Location where;               // where a requirement belongs: the table, else the paper
    std::optional<Day> own_date;  // of the schedule itself, where it gives one plainly

    [[nodiscard]] std::optional<Day> date() const override { return own_date; }

    // The requirements that the rule "requirement-present" rests on: those of the best level there is.
    [[nodiscard]] std::vector<const Requirement*> rested_on() const;
    [[nodiscard]] Demand best() const;
};

std::vector<std::string_view> word_lists();
std::unique_ptr<Record> read_schedule(const Paper& paper, const Lexicon& lexicon);

}  // namespace assure::contract_quality_schedule
