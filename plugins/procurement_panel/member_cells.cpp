#include "member_cells.h"

#include "standing.h"

#include "assure/plugin/normalise.h"

#include <algorithm>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Source;
using assure::Standing;

bool filled(const Answer& answer, const Lexicon& lexicon) {
    return !answer.blank() && !lexicon.list("panel-vacant").is(answer.text);
}
bool any_filled(const std::vector<Answer>& answers, const Lexicon& lexicon) {
    return std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) { return filled(answer, lexicon); });
}
// "Patient representative (vacant)": one part of the words says so.
bool any_vacant(const std::vector<Answer>& answers, const Lexicon& lexicon) {
    return std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
        if (lexicon.list("panel-vacant").is(answer.text)) return true;
        const std::string folded = assure::normalise(answer.text);
        const std::vector<std::string_view> parts = segments(folded);
        return std::any_of(parts.begin(), parts.end(),
                           [&](std::string_view part) { return lexicon.list("panel-vacant").is(part); });
    });
}

struct StandingFound {
    Standing standing = Standing::none;
    const Answer* words = nullptr;
};

StandingFound standing_in(const std::vector<Answer>& answers, const Lexicon& lexicon) {
    for (const Answer& answer : answers)
        if (const Standing found = standing_of(answer.text, lexicon); found != Standing::none) return {found, &answer};
    return {};
}

// A role decides; where it says nothing, the seat, then whom the member represents, then a pseudonym such
// as "Patient partner 1". An officer in a seat for experts by experience is arguable,
// and so is one who represents Healthwatch or a charity.
StandingFound by_words(const Cells& cells, const Lexicon& lexicon) {
    const StandingFound role = standing_in(cells.capacity.role, lexicon);
    const StandingFound seat = standing_in(cells.capacity.panel_role, lexicon);
    const StandingFound represented = standing_in(cells.representing, lexicon);
    const StandingFound named = standing_in(cells.name, lexicon);
    if (role.standing == Standing::does_not_count) {
        const bool claimed = seat.standing == Standing::counts || named.standing == Standing::counts ||
                             represented.standing == Standing::arguable;
        return {claimed ? Standing::arguable : Standing::does_not_count, role.words};
    }
    if (role.standing != Standing::none) return role;
    for (const StandingFound& found : {seat, represented, named})
        if (found.standing == Standing::counts || found.standing == Standing::arguable) return found;
    return seat;
}

// A column "Lived experience? (Y/N)" adds to the words, and gainsays them.
StandingFound standing_of_row(const Cells& cells, const Lexicon& lexicon) {
    StandingFound found = by_words(cells, lexicon);
    for (const Answer& answer : cells.lived_experience) {
        const Said what = said(answer, lexicon);
        if (what == Said::yes && found.standing == Standing::none) return {Standing::counts, &answer};
        if (what == Said::yes && found.standing == Standing::does_not_count) return {Standing::arguable, &answer};
        if (what == Said::no && found.standing == Standing::counts) return {Standing::arguable, &answer};
    }
    return found;
}

// The row has a place for a name and holds nothing but the role that somebody should have.
bool only_a_role(const Cells& cells, const Lexicon& lexicon) {
    if (cells.name.empty() || any_filled(cells.name, lexicon)) return false;
    for (const std::vector<Answer>* answers :
         {&cells.training, &cells.payment, &cells.expenses, &cells.capacity.scoring, &cells.capacity.non_scoring})
        if (any_filled(*answers, lexicon)) return false;
    return true;
}

bool any_pending(const std::vector<Answer>& answers) {
    return std::any_of(answers.begin(), answers.end(), [](const Answer& answer) { return answer.pending; });
}

// The role that stands for the member in reports.
std::string role_text(const Cells& cells, const Lexicon& lexicon) {
    for (const std::vector<Answer>* answers : {&cells.capacity.role, &cells.capacity.panel_role, &cells.representing})
        for (const Answer& answer : *answers)
            if (filled(answer, lexicon)) return answer.text.substr(0, answer.text.find('\n'));
    return {};
}

// Locations by the role, since the cell at the row's head holds a name.
void relabel(std::vector<Answer>& answers, const std::string& label) {
    for (Answer& answer : answers)
        if (answer.where) answer.where->label = label;
}

void set_standing(Member& member, const Source& source, const Cells& cells, const Lexicon& lexicon) {
    const StandingFound found = standing_of_row(cells, lexicon);
    member.standing = found.standing;
    // Words that nobody has accepted yet decide nothing, and a named person in a vacant seat is a riddle.
    const bool pending = found.words != nullptr && found.words->pending;
    const bool riddle = any_vacant(cells.capacity.role, lexicon) || any_vacant(cells.capacity.panel_role, lexicon);
    if (member.standing == Standing::counts && (pending || riddle)) member.standing = Standing::arguable;
    const bool quotable =
        found.words != nullptr && found.words->part &&
        std::none_of(cells.name.begin(), cells.name.end(), [&](const Answer& name) { return &name == found.words; });
    if (quotable) member.standing_words = member.evidence(source, *found.words->part);
}

void set_capacity(Member& member, const Source& source, const CapacityCells& cells, const Lexicon& lexicon) {
    const CapacityReading reading = capacity_of(cells, lexicon);
    member.capacity = reading.capacity;
    if (reading.decisive != nullptr && reading.decisive->pending) member.capacity = Capacity::unknown;
    if (reading.decisive == nullptr) return;
    if (reading.decisive->part)
        member.capacity_words = member.evidence(source, *reading.decisive->part);
    else if (reading.decisive->where)
        member.capacity_words = assure::Evidence{"", *reading.decisive->where};
    if (member.capacity_words) member.capacity_words->location.label = member.row_label;
}

bool seat_is_empty(const Cells& cells, const Lexicon& lexicon) {
    if (!cells.name.empty() && any_filled(cells.name, lexicon)) return false;
    return any_vacant(cells.name, lexicon) || any_vacant(cells.capacity.role, lexicon);
}

std::vector<Answer>* place_for(Cells& cells, Column column) {
    switch (column) {
        case Column::name:
            return &cells.name;
        case Column::role:
            return &cells.capacity.role;
        case Column::representing:
            return &cells.representing;
        case Column::panel_role:
            return &cells.capacity.panel_role;
        case Column::scoring:
            return &cells.capacity.scoring;
        case Column::non_scoring:
            return &cells.capacity.non_scoring;
        case Column::weight:
            return &cells.capacity.weight;
        case Column::training:
            return &cells.training;
        case Column::payment:
            return &cells.payment;
        case Column::expenses:
            return &cells.expenses;
        case Column::lived_experience:
            return &cells.lived_experience;
        case Column::conflicts:
            return &cells.duties.conflicts;
        case Column::conflict_action:
            return &cells.duties.conflict_actions;
        case Column::confidentiality:
            return &cells.duties.confidentiality;
        case Column::questions:
            return &cells.duties.questions;
        case Column::moderation:
            return &cells.duties.moderation;
        case Column::support:
            return &cells.duties.support;
        default:
            return nullptr;
    }
}

}  // namespace

std::size_t role_begin(std::string_view line) {
    std::size_t best = std::string_view::npos;
    for (const std::string_view mark : {", ", " - ", " \u2013 ", " \u2014 ", ": ", " (", "\t"}) {
        const std::size_t at = line.find(mark);
        if (at != std::string_view::npos && at > 0 && at + mark.size() < best) best = at + mark.size();
    }
    return best;
}

bool put_answer(Cells& cells, Column column, Answer answer, const Lexicon& lexicon) {
    std::vector<Answer>* place = place_for(cells, column);
    if (place == nullptr) return false;
    if (column == Column::confidentiality && lexicon.list("panel-column-conflicts").in(answer.heading))
        cells.duties.conflicts.push_back(answer);
    place->push_back(std::move(answer));
    return true;
}

std::string called_by_row(const assure::Location& where, const std::string& label) {
    const std::string number = "row " + std::to_string(where.row) + " of the table, counting the heading row";
    if (label.empty()) return where.row > 0 ? number : "a member";
    return where.row > 0 ? "row '" + label + "'" : "'" + label + "'";
}

Member member_of(const Source& source, const assure::Location& where, Cells cells, const Lexicon& lexicon) {
    Member member;
    member.row_label = role_text(cells, lexicon);
    member.where = where;
    member.where.label = member.row_label;
    member.called = called_by_row(where, member.row_label);
    for (std::vector<Answer>* answers :
         {&cells.training, &cells.payment, &cells.expenses, &cells.capacity.scoring, &cells.capacity.weight,
          &cells.duties.conflicts, &cells.duties.conflict_actions, &cells.duties.confidentiality,
          &cells.duties.questions, &cells.duties.moderation, &cells.duties.support})
        relabel(*answers, member.row_label);
    member.has_name = any_filled(cells.name, lexicon) || (cells.name.empty() && cells.code);
    member.has_role = any_filled(cells.capacity.role, lexicon) || any_filled(cells.capacity.panel_role, lexicon) ||
                      any_filled(cells.representing, lexicon);
    if (!cells.name.empty()) member.written_name = cells.name.front().text;
    member.name = assure::normalise(member.written_name);
    member.vacant = seat_is_empty(cells, lexicon);
    member.pending = any_pending(cells.name) || any_pending(cells.capacity.role);
    member.unfilled = only_a_role(cells, lexicon);
    member.took_no_part = cells.took_no_part;
    set_standing(member, source, cells, lexicon);
    set_capacity(member, source, cells.capacity, lexicon);
    member.training = std::move(cells.training);
    member.payment_columns = cells.payment.size();
    member.payment = std::move(cells.payment);
    for (Answer& answer : cells.expenses)
        member.payment.push_back(std::move(answer));
    member.role_answers = std::move(cells.capacity.role);
    member.weights = std::move(cells.capacity.weight);
    member.duties = std::move(cells.duties);
    return member;
}

}  // namespace assure::procurement_panel
