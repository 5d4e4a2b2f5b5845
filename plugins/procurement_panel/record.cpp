#include "record.h"

#include "answers.h"
#include "columns.h"
#include "direct_award.h"
#include "members.h"
#include "read_notes.h"

#include "assure/plugin/tables.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Source;
using assure::Standing;

// The only year that the record's dates are of.
std::optional<std::chrono::year> year_of(const assure::Paper& paper) {
    std::set<int> years;
    const Source& source = paper.source();
    for (std::uint32_t i = paper.range().first; i < paper.range().last; ++i)
        for (const assure::FoundDate& date : assure::find_dates(source.block(i).text.str, std::nullopt))
            years.insert(static_cast<int>(date.first.year()));
    if (years.size() != 1) return std::nullopt;
    return std::chrono::year{*years.begin()};
}

std::optional<StartDate> start_in(const Source& source, const assure::TextPart& part, std::size_t from,
                                  std::optional<std::chrono::year> year) {
    const std::string_view words = part.text.str.substr(from);
    const std::vector<assure::FoundDate> dates = assure::find_dates(words, year);
    if (dates.empty()) return std::nullopt;
    const assure::FoundDate& first = dates.front();
    StartDate start{first, assure::quote(source, part)};
    start.uncertain = part.text.any(assure::Mark::pending);
    start.in_month =
        first.first.day() == std::chrono::day{1} &&
        first.last == std::chrono::year_month_day_last{first.first.year(), first.first.month() / std::chrono::last};
    return start;
}

constexpr std::array<std::string_view, 1> start_words{"panel-start-plain"};

std::optional<StartDate> plain_start_in(const Source& source, const assure::TextPart& part,
                                        std::optional<std::chrono::year> year, const Lexicon& lexicon) {
    std::optional<StartDate> start = start_in(source, part, 0, year);
    if (start) start->uncertain = start->uncertain || !understood(part.text.str, start_words, lexicon);
    return start;
}

std::optional<StartDate> start_by_field(const assure::Paper& paper, std::optional<std::chrono::year> year,
                                        const assure::WordList& labels, const Lexicon& lexicon) {
    for (const assure::Field& field : paper.form().fields()) {
        if (!labels.is(field.label)) continue;
        for (const assure::AnswerPart& answer : field.answer)
            if (!answer.label)
                if (auto start = plain_start_in(paper.source(), answer.part, year, lexicon)) return start;
    }
    return std::nullopt;
}

// A table of facts, whose first cell of a row is the label of the second ("Item", "Detail").
std::optional<StartDate> start_by_row(const assure::Paper& paper, std::optional<std::chrono::year> year,
                                      const Lexicon& lexicon) {
    for (const assure::DataTable& table : data_tables(paper.source(), paper.range())) {
        if (table.columns.size() != 2) continue;
        for (const assure::DataRow& row : table.rows) {
            if (row.cells.size() != 2 || !lexicon.list("panel-label-start").is(row.cells.front().text())) continue;
            for (const assure::TextPart& part : row.cells.back().parts)
                if (auto start = plain_start_in(paper.source(), part, year, lexicon)) return start;
        }
    }
    return std::nullopt;
}

std::optional<StartDate> start_by_sentence(const ProcurementPanel& panel, const Source& source,
                                           const Lexicon& lexicon) {
    for (const Note& note : panel.notes) {
        const auto phrase = lexicon.list("panel-start-sentences").first(note.part.text.str);
        if (!phrase) continue;
        if (auto start = start_in(source, note.part, phrase->begin, panel.default_year)) return start;
    }
    return std::nullopt;
}

// The one day that a field such as "Date of record" gives; a month, two days or a tracked insertion are none.
std::optional<assure::Day> own_date_of(const assure::Paper& paper, const Lexicon& lexicon) {
    for (const assure::Field& field : paper.form().fields()) {
        if (!lexicon.list("panel-label-date").is(field.label)) continue;
        for (const assure::AnswerPart& answer : field.answer) {
            if (answer.label || answer.part.text.any(assure::Mark::pending)) continue;
            const auto dates = assure::find_dates(answer.part.text.without(assure::not_an_answer), std::nullopt);
            if (dates.size() == 1 && dates.front().first == dates.front().last) return dates.front().first;
        }
    }
    return std::nullopt;
}

bool under_panel_heading(const assure::Paper& paper, const assure::DataTable& table, const Lexicon& lexicon) {
    const std::string heading = heading_over(paper.source(), paper.source().table(table.table).block);
    return lexicon.list("panel-member-headings").is(heading) || lexicon.list("panel-titles").in(heading);
}

// The list or card that a member's place stands in.
assure::Location over(assure::Location where) {
    where.label.clear();
    where.row = 0;
    where.column = 0;
    return where;
}

// Somebody who scores in one table and does not in another: a person must say which.
void doubt_scores_that_rows_gainsay(std::vector<Member>& members) {
    std::set<std::string> silent;
    for (const Member& member : members)
        if (!member.name.empty() && member.capacity == Capacity::does_not_score) silent.insert(member.name);
    for (Member& member : members)
        if (member.capacity == Capacity::scores && silent.contains(member.name)) member.capacity = Capacity::unknown;
}

// Where several rows bear one label, their numbers tell them apart.
void tell_namesakes_apart(std::vector<Member>& members) {
    std::map<std::string, int> times;
    for (const Member& member : members)
        ++times[member.called];
    for (Member& member : members)
        if (times[member.called] > 1 && member.where.row > 0 && !member.row_label.empty())
            member.called += " (row " + std::to_string(member.where.row) + " of the table, counting the heading row)";
}

// Names and roles beside a plain table of members may be another group's: who wrote the specification, who bid.
void read_members(ProcurementPanel& panel, const assure::Paper& paper, std::set<std::uint32_t>& tables,
                  const Lexicon& lexicon) {
    const std::vector<assure::DataTable> all = data_tables(paper.source(), paper.range());
    const bool plain = std::any_of(all.begin(), all.end(), [&](const assure::DataTable& table) {
        const std::vector<Column> columns = columns_of(table, lexicon);
        return lists_members(columns) && has_panel_column(columns);
    });
    for (const assure::DataTable& table : all) {
        const std::vector<Column> columns = columns_of(table, lexicon);
        if (!lists_members(columns)) continue;
        tables.insert(table.table);
        if (!panel.place) panel.place = paper.source().locate(paper.source().table(table.table).block);
        const bool perhaps_others = plain && !has_panel_column(columns) && !under_panel_heading(paper, table, lexicon);
        for (Member& member : members_of_table(paper.source(), table, lexicon)) {
            if (perhaps_others && member.standing == Standing::counts) member.standing = Standing::arguable;
            panel.members.push_back(std::move(member));
        }
    }
    if (tables.empty()) panel.members = members_of_lists(paper.source(), paper.range(), lexicon);
    if (panel.members.empty() && tables.empty()) panel.members = members_of_cards(paper, tables, lexicon);
    if (panel.members.empty() && tables.empty()) panel.members = members_of_answers(paper, lexicon);
    panel.listed = !panel.members.empty();
    doubt_scores_that_rows_gainsay(panel.members);
    tell_namesakes_apart(panel.members);
    if (!panel.place && panel.listed) panel.place = over(panel.members.front().where);
}

// "The members of the panel were:", and nothing after it.
bool only_leads_in(const assure::Field& field) {
    return std::all_of(field.answer.begin(), field.answer.end(), [](const assure::AnswerPart& answer) {
        const std::string_view words = answer.part.text.trimmed().str;
        return answer.label || words.empty() || words.ends_with(':');
    });
}

// A list pasted as a picture under the heading that belongs above a list.
void find_unread_list(ProcurementPanel& panel, const assure::Paper& paper, const Lexicon& lexicon) {
    for (const assure::Field& field : paper.form().fields()) {
        const bool titled = lexicon.list("panel-member-headings").is(field.label);
        if (panel.listed || !titled || !only_leads_in(field)) continue;
        panel.unread_list = paper.source().unread_in(field.answer_blocks);
        if (panel.unread_list == nullptr) continue;
        panel.place = answer_location(paper.source(), field);
        return;
    }
}

}  // namespace

assure::Evidence Member::evidence(const Source& source, const assure::TextPart& part) const {
    assure::Evidence words = assure::quote(source, part);
    words.location.label = row_label;
    return words;
}

bool Member::concerns_people() const {
    return sits() && (standing == Standing::counts || standing == Standing::arguable);
}

std::vector<const Member*> ProcurementPanel::people(Standing standing) const {
    std::vector<const Member*> found;
    for (const Member& member : members)
        if (member.sits() && member.standing == standing) found.push_back(&member);
    return found;
}

std::vector<const Member*> ProcurementPanel::seated() const {
    std::vector<const Member*> found;
    for (const Member& member : members)
        if (member.sits()) found.push_back(&member);
    return found;
}

std::vector<const Member*> ProcurementPanel::people() const {
    std::vector<const Member*> found;
    for (const Member& member : members)
        if (member.concerns_people()) found.push_back(&member);
    return found;
}

std::vector<std::string_view> word_lists() {
    return {"abbreviations",
            "words-before-a-letter",
            "record-title-labels",
            "people-who-count",
            "people-who-are-arguable",
            "people-who-do-not-count",
            "people-as-adjective",
            "panel-titles",
            "panel-not-records",
            "panel-decision-titles",
            "panel-direct-award",
            "panel-other-process",
            "panel-not-this-process",
            "panel-label-process",
            "panel-label-start",
            "panel-label-bids-released",
            "panel-evaluation-titles",
            "panel-label-date",
            "panel-start-plain",
            "panel-plain-words",
            "panel-employed",
            "panel-employed-at",
            "panel-other-groups",
            "panel-employers",
            "panel-scoring-plain",
            "panel-start-sentences",
            "panel-labels",
            "panel-column-name",
            "panel-column-name-and-role",
            "panel-column-code",
            "panel-column-role",
            "panel-column-role-alone",
            "panel-column-representing",
            "panel-column-panel-role",
            "panel-column-scoring",
            "panel-column-non-scoring",
            "panel-column-weight",
            "panel-column-training",
            "panel-column-payment",
            "panel-column-expenses",
            "panel-column-lived-experience",
            "panel-column-substitute",
            "panel-column-conflicts",
            "panel-column-conflict-action",
            "panel-column-confidentiality",
            "panel-column-questions",
            "panel-column-moderation",
            "panel-column-support",
            "panel-column-record",
            "panel-yes",
            "panel-no",
            "panel-vacant",
            "panel-example-rows",
            "panel-took-no-part",
            "panel-scores",
            "panel-share-given",
            "panel-does-not-score",
            "panel-adviser-roles",
            "panel-lived-experience-roles",
            "panel-lived-experience-told",
            "panel-words-before-others",
            "panel-words-after-person",
            "panel-speaks-for",
            "panel-organisations",
            "panel-member-headings",
            "panel-everyone"};
}

namespace {

void forget_name(ProcurementPanel& panel, Member& member) {
    if (member.concerns_people() && !member.written_name.empty()) panel.names_of_people.push_back(member.written_name);
    member.written_name.clear();
    member.name.clear();
}

// What says plainly when evaluation began goes before the day on which evaluators were given the bids.
std::optional<StartDate> start_of(const ProcurementPanel& panel, const assure::Paper& paper,
                                  std::optional<std::chrono::year> year, const Lexicon& lexicon) {
    if (auto start = start_by_field(paper, year, lexicon.list("panel-label-start"), lexicon)) return start;
    if (auto start = start_by_row(paper, year, lexicon)) return start;
    if (auto start = start_by_sentence(panel, paper.source(), lexicon)) return start;
    return start_by_field(paper, year, lexicon.list("panel-label-bids-released"), lexicon);
}

}  // namespace

std::unique_ptr<assure::Record> read_panel(const assure::Paper& paper, const Lexicon& lexicon) {
    auto panel = std::make_unique<ProcurementPanel>();
    std::set<std::uint32_t> tables;
    read_members(*panel, paper, tables, lexicon);
    find_unread_list(*panel, paper, lexicon);
    read_notes(*panel, paper, tables, lexicon);
    for (Member& member : panel->members)
        forget_name(*panel, member);
    const std::optional<std::chrono::year> only_year = year_of(paper);
    panel->default_year = only_year;
    panel->start = start_of(*panel, paper, only_year, lexicon);
    if (panel->start && !panel->start->date.year_assumed) panel->default_year = panel->start->date.first.year();
    panel->own_date = own_date_of(paper, lexicon);
    panel->direct_award = direct_award(paper, lexicon);
    return panel;
}

}  // namespace assure::procurement_panel
