// A procurement panel as its record tells it: who sat on it, for whom they speak, whether they scored, how
// they were prepared and paid. Members come from tables (columns in any order and by any name), XML, and
// lists "name, role". Names of members are not kept, only that there is one: but for those that reports must leave out.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/paper.h"
#include "assure/plugin/result.h"
#include "assure/plugin/statement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assure::procurement_panel {

// One cell of a member's row. `column` is false where the record has no such column at all.
struct Answer {
    bool column = false;
    std::string text;  // as it counts: struck, hidden and prompt text left out, trimmed
    std::string heading;
    std::optional<assure::TextPart> part;
    std::optional<assure::Location> where;
    assure::Marks marks;   // ticked or unticked, where the cell holds a tick box
    bool pending = false;  // in an insertion, a row's too, that nobody has accepted yet

    [[nodiscard]] bool blank() const;
};

// What the row says of a member's part in the process, besides scoring, training and payment.
struct Duties {
    std::vector<Answer> conflicts;
    std::vector<Answer> conflict_actions;
    std::vector<Answer> confidentiality;
    std::vector<Answer> questions;
    std::vector<Answer> moderation;
    std::vector<Answer> support;
};

enum class Capacity : std::uint8_t { unknown, scores, does_not_score };

struct Member {
    assure::Location where;
    std::string name;          // for finding sentences that call the member by name; forgotten when the record is read
    std::string written_name;  // the same as it stands in the paper; forgotten too
    std::string called;        // "row 'Patient representative'": never a name
    std::string row_label;     // the role, for locations: never a name
    bool has_name = false;
    bool has_role = false;
    bool vacant = false;    // the seat is said to be empty
    bool unfilled = false;  // a role, and nothing that shows a person
    bool took_no_part = false;
    bool pending = false;  // the row, name or role is an insertion that nobody has accepted yet
    assure::Standing standing = assure::Standing::none;
    Capacity capacity = Capacity::unknown;
    std::optional<assure::Evidence> standing_words;  // the words that decided
    std::optional<assure::Evidence> capacity_words;
    std::vector<Answer> training;
    std::vector<Answer> payment;      // payment columns, then expenses columns
    std::size_t payment_columns = 0;  // how many of them are about payment
    std::vector<Answer> role_answers;
    std::vector<Answer> weights;
    Duties duties;

    // Words of the member's row as evidence, placed by the role and not by the name at the row's head.
    [[nodiscard]] assure::Evidence evidence(const assure::Source& source, const assure::TextPart& part) const;
    [[nodiscard]] bool sits() const { return !vacant && !unfilled && !took_no_part; }
    // Counted or arguable, and on the panel.
    [[nodiscard]] bool concerns_people() const;
};

// A sentence outside the members' rows, with the label of the field it answers.
struct Note {
    assure::TextPart part;
    std::string label;               // of the field, or empty
    std::string text;                // label and sentence
    bool pending = false;            // in an insertion that nobody has accepted yet
    std::vector<std::size_t> names;  // the members (by their place in the record) that it calls by name
    std::vector<std::size_t> roles;  // … by a role that is theirs alone
};

struct StartDate {
    assure::FoundDate date;
    assure::Evidence words;
    bool uncertain = false;  // several days are given, or the words are pending
    bool in_month = false;   // a month alone: it began on some day of it
};

class ProcurementPanel : public assure::Record {
public:
    std::vector<Member> members;
    std::vector<Note> notes;
    std::optional<StartDate> start;
    std::optional<std::chrono::year> default_year;      // the year of dates that have none
    std::optional<assure::Evidence> direct_award;       // the words that say "Direct Award A" or "B"
    std::optional<assure::Day> own_date;                // of the record itself, where it gives one plainly
    bool listed = false;                                // there is a table or list of members
    std::optional<assure::Location> place;              // of that table or list, not of any one member
    const assure::PartCoverage* unread_list = nullptr;  // a picture or a file that stands where a list belongs

    std::vector<std::string> names_of_people;  // of those with lived experience, for leaving them out

    [[nodiscard]] std::optional<assure::Day> date() const override { return own_date; }
    [[nodiscard]] std::vector<std::string> private_names() const override { return names_of_people; }
    [[nodiscard]] std::vector<const Member*> people(assure::Standing standing) const;
    // Everybody who sits on the panel.
    [[nodiscard]] std::vector<const Member*> seated() const;
    // Counted and arguable members who sit on the panel.
    [[nodiscard]] std::vector<const Member*> people() const;
};

std::vector<std::string_view> word_lists();
std::unique_ptr<assure::Record> read_panel(const assure::Paper& paper, const assure::Lexicon& lexicon);

}  // namespace assure::procurement_panel
