#include "members.h"

#include "answers.h"
#include "capacity.h"
#include "columns.h"
#include "standing.h"

#include "assure/plugin/normalise.h"

#include <algorithm>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Source;
using assure::Standing;

// The cells of one row, sorted by what their columns say.
struct Cells {
    std::vector<Answer> name;
    std::vector<Answer> representing;
    std::vector<Answer> lived_experience;
    std::vector<Answer> training;
    std::vector<Answer> payment;
    std::vector<Answer> expenses;
    CapacityCells capacity;  // with role and panel role
    bool took_no_part = false;
    bool code = false;
};

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
        default:
            return nullptr;
    }
}

Cells sort_cells(const Source& source, const assure::DataTable& table, const assure::DataRow& row,
                 const std::vector<Column>& columns, const Lexicon& lexicon) {
    Cells cells;
    for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
        Answer answer = answer_of(source, table, row, i);
        if (columns[i] != Column::substitute && lexicon.list("panel-took-no-part").in(answer.text))
            cells.took_no_part = true;
        if (columns[i] == Column::code && !answer.blank()) cells.code = true;
        if (std::vector<Answer>* place = place_for(cells, columns[i])) place->push_back(std::move(answer));
    }
    return cells;
}

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
// as "Patient partner 1". An officer in a seat for experts by experience is arguable.
StandingFound by_words(const Cells& cells, const Lexicon& lexicon) {
    const StandingFound role = standing_in(cells.capacity.role, lexicon);
    const StandingFound seat = standing_in(cells.capacity.panel_role, lexicon);
    const StandingFound named = standing_in(cells.name, lexicon);
    if (role.standing == Standing::does_not_count) {
        const bool claimed = seat.standing == Standing::counts || named.standing == Standing::counts;
        return {claimed ? Standing::arguable : Standing::does_not_count, role.words};
    }
    if (role.standing != Standing::none) return role;
    for (const StandingFound& found : {seat, standing_in(cells.representing, lexicon), named})
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

Member member_of(const Source& source, const assure::Location& where, Cells cells, const Lexicon& lexicon) {
    Member member;
    member.row_label = role_text(cells, lexicon);
    member.where = where;
    member.where.label = member.row_label;
    member.called = where.row > 0 ? "row " + std::to_string(where.row) : "a member";
    if (!member.row_label.empty()) member.called += ", '" + member.row_label + "'";
    for (std::vector<Answer>* answers : {&cells.training, &cells.payment, &cells.expenses, &cells.capacity.scoring})
        relabel(*answers, member.row_label);
    member.has_name = any_filled(cells.name, lexicon) || (cells.name.empty() && cells.code);
    member.has_role = any_filled(cells.capacity.role, lexicon) || any_filled(cells.capacity.panel_role, lexicon) ||
                      any_filled(cells.representing, lexicon);
    if (!cells.name.empty()) member.name = assure::normalise(cells.name.front().text);
    member.vacant = seat_is_empty(cells, lexicon);
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
    return member;
}

bool nothing_in(const assure::DataRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const assure::DataCell& cell) { return wordless(cell.text()); });
}

// The heading over a block, or nothing.
std::string heading_over(const Source& source, std::uint32_t block) {
    const std::uint32_t heading = source.block(block).heading;
    return heading == assure::no_index ? std::string() : std::string(source.block(heading).text.str);
}

}  // namespace

std::vector<Member> members_of_table(const Source& source, const assure::DataTable& table, const Lexicon& lexicon) {
    const std::vector<Column> columns = columns_of(table, lexicon);
    std::vector<Member> members;
    std::string group = heading_over(source, source.table(table.table).block);
    for (const assure::DataRow& row : table.rows) {
        if (nothing_in(row)) continue;
        if (row.spanning) {
            group = row.cells.front().text();
            continue;
        }
        Cells cells = sort_cells(source, table, row, columns, lexicon);
        cells.capacity.group = group;
        members.push_back(member_of(source, locate(source, table, row, 0), std::move(cells), lexicon));
        members.back().pending = source.table(table.table).rows[row.row].pending;
    }
    return members;
}

namespace {

// Where the role begins in "Name, role", "Name – role" or "Name (role)"; npos when the line is no member.
std::size_t role_begin(std::string_view line) {
    std::size_t best = std::string_view::npos;
    for (const std::string_view mark : {", ", " - ", " \u2013 ", " \u2014 ", ": ", " (", "\t"}) {
        const std::size_t at = line.find(mark);
        if (at != std::string_view::npos && at > 0 && at + mark.size() < best) best = at + mark.size();
    }
    return best;
}

Answer part_answer(const Source& source, std::uint32_t block, std::size_t begin, std::size_t length) {
    Answer answer;
    answer.column = true;
    const assure::TextPart part{source.block(block).text.slice(begin, length).trimmed(), block};
    answer.text = part.text.without(assure::not_an_answer);
    answer.pending = part.text.any(assure::Mark::pending);
    answer.where = source.locate(part);
    answer.part = part;
    return answer;
}

Member member_of_line(const Source& source, std::uint32_t block, std::size_t number, const Lexicon& lexicon) {
    const std::string_view line = source.block(block).text.str;
    const std::size_t role = role_begin(line);
    Cells cells;
    const std::size_t name_end = role == std::string_view::npos ? line.size() : role;
    cells.name.push_back(part_answer(source, block, 0, name_end));
    if (role != std::string_view::npos)
        cells.capacity.role.push_back(part_answer(source, block, role, line.size() - role));
    cells.took_no_part = lexicon.list("panel-took-no-part").in(line);
    const std::string group = heading_over(source, block);
    cells.capacity.group = group;
    const bool has_role = !cells.capacity.role.empty();
    const std::string role_text = has_role ? cells.capacity.role.front().text : std::string();
    Member member = member_of(source, source.locate(block), std::move(cells), lexicon);
    member.called = "member " + std::to_string(number) + (has_role ? ", '" + role_text + "'" : "");
    return member;
}

// A line that can be "Name, role": short, and no sentence.
bool short_line(const assure::Block& block, const Lexicon& lexicon) {
    const std::string_view line = block.text.trimmed().str;
    if (line.empty() || line.size() > 160 || line.find(". ") != std::string_view::npos) return false;
    return line.back() != '.' && !lexicon.list("panel-everyone").in(line);
}

}  // namespace

std::vector<Member> members_of_lists(const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    const assure::WordList& headings = lexicon.list("panel-member-headings");
    std::vector<Member> members;
    bool under_heading = false;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const assure::Block& block = source.block(i);
        if (block.type == assure::BlockType::table || block.cell.table != assure::no_index) {
            under_heading = under_heading && block.cell.table != assure::no_index;
            continue;
        }
        const std::string_view words = block.text.str;
        const bool label = words.size() <= 80 && headings.is(words);
        if (block.type == assure::BlockType::heading || label) {
            under_heading = label;
            continue;
        }
        const bool item = block.type == assure::BlockType::list_item || block.type == assure::BlockType::paragraph;
        if (!under_heading || !item || !short_line(block, lexicon)) continue;
        if (block.type == assure::BlockType::paragraph && role_begin(words) == std::string_view::npos) continue;
        members.push_back(member_of_line(source, i, members.size() + 1, lexicon));
    }
    return members;
}

}  // namespace assure::procurement_panel
