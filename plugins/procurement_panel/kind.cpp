#include "kind.h"

#include "direct_award.h"
#include "finds.h"
#include "members.h"
#include "record.h"

#include "assure/plugin/normalise.h"

#include <algorithm>
#include <optional>
#include <string>

namespace assure::procurement_panel {
namespace {

using assure::BlockType;
using assure::Lexicon;
using assure::Source;

// A title stands within the first blocks, and is no sentence.
constexpr std::uint32_t title_blocks = 12;
constexpr std::size_t title_length = 160;

struct Signs {
    std::string title;           // as typed
    bool of_a_panel = false;     // the title is that of a panel's record
    bool of_a_decision = false;  // … of a decision
    bool of_scores = false;      // … of an evaluation, which need not be one of bids
    bool of_another = false;     // … of an agenda, a policy, a guide
    std::string table;           // the headings of a table of members
    bool plain_table = false;
    bool facts = false;        // labels that a procurement's facts carry
    bool competition = false;  // a process is named in which bids are compared
    bool direct_award = false;
    bool list = false;  // of members, under a heading that says so
    std::uint32_t title_block = assure::no_index;
    std::uint32_t table_block = assure::no_index;

    [[nodiscard]] bool titled() const { return of_a_panel || of_a_decision; }
};

bool can_be_title(const assure::Block& block) {
    if (block.type == BlockType::table || block.contents_entry) return false;
    return !block.text.empty() && block.text.str.size() <= title_length && block.cell.table == assure::no_index;
}

// A title may stand in a table's first row, alone or beside a logo; a row of more cells is a row of headings.
bool opens_table(const Source& source, const assure::Block& block) {
    constexpr std::size_t title_and_logo = 2;
    if (block.cell.table == assure::no_index || block.cell.row != 0 || block.text.str.size() > title_length)
        return false;
    return source.table(block.cell.table).rows.front().cells.size() <= title_and_logo;
}

void look_at_title(Signs& signs, std::string_view words, const Lexicon& lexicon) {
    const bool decision = lexicon.list("panel-decision-titles").in(words);
    const bool panel = lexicon.list("panel-titles").in(words);
    const bool scores = lexicon.list("panel-evaluation-titles").in(words);
    if (lexicon.list("panel-not-records").in(words) && !decision) {
        signs.of_another = true;
        return;
    }
    if (!panel && !decision && !scores) return;
    signs.of_a_panel = signs.of_a_panel || panel;
    signs.of_a_decision = signs.of_a_decision || decision;
    signs.of_scores = signs.of_scores || scores;
    if (signs.title.empty() || panel || decision) signs.title = std::string(words);
}

// The first titles: what the document is. A paper that another title opens is not a panel's record.
void look_at_titles(Signs& signs, const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    const std::uint32_t end = std::min(range.last, range.first + title_blocks);
    for (std::uint32_t i = range.first; i < end && !signs.titled() && !signs.of_another; ++i) {
        const assure::Block& block = source.block(i);
        const std::string before = signs.title;
        if (block.type == BlockType::field) {
            if (assure::label_key(block.label.str) == "title") look_at_title(signs, block.text.str, lexicon);
        } else if (can_be_title(block) || opens_table(source, block)) {
            look_at_title(signs, block.text.trimmed().str, lexicon);
        }
        if (signs.title != before) signs.title_block = i;
    }
}

void look_at_finds(Signs& signs, const Finds& finds) {
    if (!finds.tables.empty()) {
        signs.table = finds.tables.front().headings;
        signs.table_block = finds.tables.front().block;
    }
    signs.plain_table = finds.plain_table;
    signs.facts = !finds.facts.empty();
    signs.competition = finds.competition;
}

// A heading; or any title that stands on a line of its own and is no sentence.
bool opens_record(const assure::Block& block, bool any_line, const Lexicon& lexicon) {
    if (!can_be_title(block) || (block.type != BlockType::heading && !any_line)) return false;
    const std::string_view words = block.text.trimmed().str;
    if (words.empty() || block.type == BlockType::list_item || words.back() == '.' || words.back() == ',' ||
        words.back() == ';')
        return false;
    return lexicon.list("panel-titles").in(words) && !lexicon.list("panel-not-records").in(words);
}

// Where what the block opens ends: a section before the next heading of its level or above, a mere title with the
// file. (A heading by its looks alone has no level to go by.)
std::uint32_t section_end(const Source& source, std::uint32_t opening) {
    const std::uint32_t end = source.body().last;
    if (source.block(opening).type != BlockType::heading || source.block(opening).guessed) return end;
    for (std::uint32_t i = opening + 1; i < end; ++i) {
        const assure::Block& block = source.block(i);
        const bool ends = block.type == BlockType::heading && block.cell.table == assure::no_index &&
                          block.level <= source.block(opening).level;
        if (ends) return i;
    }
    return end;
}

// A title of a panel's record over a table of members and facts of its own: one record of several in a file, or
// one behind another paper. A title that is no heading counts only in a file that opens as something else.
std::vector<assure::Claim> records_under_titles(const Source& source, const Finds& finds, bool any_line,
                                                const Lexicon& lexicon) {
    std::vector<assure::Claim> claims;
    const assure::BlockRange body = source.body();
    for (std::uint32_t i = body.first; i < body.last; ++i) {
        const assure::Block& block = source.block(i);
        if (!opens_record(block, any_line, lexicon)) continue;
        const std::string_view words = block.text.trimmed().str;
        const assure::BlockRange range{i, section_end(source, i)};
        const MembersTable* const table = finds.table_in(range);
        if (table == nullptr || !finds.fact_in(range)) continue;
        if (!claims.empty()) claims.back().range.last = std::min(claims.back().range.last, i);
        claims.push_back(
            {range,
             std::string(words),
             "heading '" + std::string(words) + "'; a table of panel members with the columns " + table->headings,
             {i, table->end}});
        i = table->end - 1;
    }
    return claims;
}

std::uint32_t outermost(const Source& source, std::uint32_t block) {
    while (source.block(block).cell.table != assure::no_index)
        block = source.table(source.block(block).cell.table).block;
    return block;
}

// From the title to the end of the table of members, as far as there are both; nothing where there is neither.
assure::BlockRange signs_of(const Source& source, const Signs& signs) {
    assure::BlockRange found{assure::no_index, 0};
    for (const std::uint32_t block : {signs.title_block, signs.table_block}) {
        if (block == assure::no_index) continue;
        found.first = std::min(found.first, outermost(source, block));
        found.last = std::max(found.last, source.block(outermost(source, block)).end);
    }
    return found.empty() ? assure::BlockRange{} : found;
}

// The title that a field of the first blocks gives; in XML the root element's name stands before it.
std::string own_title(const Source& source, const Lexicon& lexicon) {
    const assure::BlockRange body = source.body();
    const std::uint32_t end = std::min(body.last, body.first + title_blocks);
    for (std::uint32_t i = body.first; i < end; ++i) {
        const assure::Block& block = source.block(i);
        if (block.type != BlockType::field || block.cell.table != assure::no_index || block.text.empty()) continue;
        if (lexicon.list("record-title-labels").is(block.label.str)) return std::string(block.text.trimmed().str);
    }
    return {};
}

std::optional<std::string> reason(const Signs& signs) {
    if (signs.of_another) return std::nullopt;
    const std::string title = signs.title.empty() ? "" : "title '" + signs.title + "'";
    const bool of_a_panel = signs.of_a_panel || (signs.of_scores && signs.competition);
    if (!signs.table.empty() && (of_a_panel || signs.plain_table))
        return (title.empty() ? "" : title + "; ") + "a table of panel members with the columns " + signs.table;
    if (of_a_panel && signs.list) return title + "; a list of members";
    if (signs.of_a_decision && signs.direct_award) return title + "; it tells of a direct award";
    if (of_a_panel && (signs.facts || signs.direct_award)) return title + "; the facts of a procurement";
    return std::nullopt;
}

// Sheets of a workbook that are a record each, with a table of members and facts of its own. What stands on the
// sheets between belongs to the record before it.
std::vector<assure::Claim> records_on_sheets(const Source& source, const Lexicon& lexicon) {
    std::vector<assure::Claim> claims;
    for (const assure::BlockRange sheet : source.sheets()) {
        Signs signs;
        look_at_titles(signs, source, sheet, lexicon);
        const Finds finds = look_for_records(source, sheet, lexicon);
        look_at_finds(signs, finds);
        const std::optional<std::string> why = reason(signs);
        const bool record = why && !finds.tables.empty() && !finds.facts.empty();
        if (record)
            claims.push_back({{claims.empty() ? source.body().first : sheet.first, sheet.last}, signs.title, *why});
        else if (!claims.empty())
            claims.back().range.last = sheet.last;
    }
    return claims.size() > 1 ? claims : std::vector<assure::Claim>();
}

}  // namespace

std::vector<std::string_view> PanelKind::word_lists() const {
    return assure::procurement_panel::word_lists();
}

std::vector<assure::Claim> PanelKind::recognise(const Source& source, const Lexicon& lexicon) const {
    if (std::vector<assure::Claim> sheets = records_on_sheets(source, lexicon); !sheets.empty()) return sheets;
    Signs signs;
    look_at_titles(signs, source, source.body(), lexicon);
    if (!signs.titled() && !signs.of_another) look_at_title(signs, source.property("title"), lexicon);
    const Finds finds = look_for_records(source, source.body(), lexicon);
    look_at_finds(signs, finds);
    signs.list = (signs.of_a_panel || signs.of_scores) && members_of_lists(source, source.body(), lexicon).size() > 1;
    signs.direct_award = says_direct_award(source, source.body(), lexicon);
    const bool opens_otherwise = signs.of_another || !signs.titled();
    std::vector<assure::Claim> several = records_under_titles(source, finds, opens_otherwise, lexicon);
    if (several.size() == 1 && signs.of_another) return several;
    if (several.size() > 1) {
        if (signs.of_a_panel && !signs.of_another) several.front().range.first = source.body().first;
        return several;
    }
    const std::optional<std::string> why = reason(signs);
    if (!why) return {};
    const std::string own = own_title(source, lexicon);
    const assure::BlockRange found = several.empty() ? signs_of(source, signs) : several.front().signs;
    return {assure::Claim{source.body(), own.empty() ? signs.title : own, *why, found}};
}

std::unique_ptr<assure::Record> PanelKind::read(const assure::Paper& paper, const Lexicon& lexicon) const {
    return read_panel(paper, lexicon);
}

}  // namespace assure::procurement_panel
