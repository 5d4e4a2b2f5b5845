#include "members.h"

#include "answers.h"
#include "columns.h"
#include "member_cells.h"

#include <algorithm>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Source;
using assure::Standing;

// "A.B., supplies manager" under "Name and role": a name, and what is left of the cell, the role.
std::optional<Answer> take_name(const Source& source, Answer& both, const Lexicon& lexicon) {
    if (!lexicon.list("panel-column-name-and-role").is(both.heading) || !both.part) return std::nullopt;
    const assure::Text& text = both.part->text;
    const std::size_t role = role_begin(text.str);
    if (role == std::string_view::npos || text.without(assure::not_an_answer) != both.text) return std::nullopt;
    Answer name = both;
    const auto cut = [&](Answer& answer, std::size_t begin, std::size_t length) {
        answer.part = assure::TextPart{text.slice(begin, length).trimmed(), both.part->block};
        answer.text = answer.part->text.without(assure::not_an_answer);
        answer.where = source.locate(*answer.part);
    };
    Answer rest = both;
    cut(name, 0, role);
    cut(rest, role, text.str.size() - role);
    both = std::move(rest);
    return name;
}

Cells sort_cells(const Source& source, const assure::DataTable& table, const assure::DataRow& row,
                 const std::vector<Column>& columns, const Lexicon& lexicon) {
    Cells cells;
    for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
        Answer answer = answer_of(source, table, row, i);
        if (columns[i] != Column::substitute && lexicon.list("panel-took-no-part").in(answer.text))
            cells.took_no_part = true;
        if (columns[i] == Column::code && !answer.blank()) cells.code = true;
        if (std::optional<Answer> name = take_name(source, answer, lexicon))
            put_answer(cells, Column::name, std::move(*name), lexicon);
        put_answer(cells, columns[i], std::move(answer), lexicon);
    }
    return cells;
}

bool nothing_in(const assure::DataRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const assure::DataCell& cell) { return wordless(cell.text()); });
}

// A filled-in example that the template gives is nobody.
bool is_example(const Cells& cells, const Lexicon& lexicon) {
    return std::any_of(cells.name.begin(), cells.name.end(), [&](const Answer& answer) {
        return begins_with(answer.text, lexicon.list("panel-example-rows"));
    });
}

}  // namespace

std::string heading_over(const Source& source, std::uint32_t block) {
    const std::uint32_t heading = source.block(block).heading;
    return heading == assure::no_index ? std::string() : std::string(source.block(heading).text.str);
}

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
        if (is_example(cells, lexicon)) continue;
        cells.capacity.group = group;
        members.push_back(member_of(source, locate(source, table, row, 0), std::move(cells), lexicon));
        // Who advised, stood by or sat on an earlier panel need not sit on this one.
        if (lexicon.list("panel-other-groups").in(group) && members.back().standing == Standing::counts)
            members.back().standing = Standing::arguable;
        members.back().pending = members.back().pending || source.table(table.table).rows[row.row].pending;
    }
    return members;
}

}  // namespace assure::procurement_panel
