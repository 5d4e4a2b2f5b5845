#include "kind.h"

#include "columns.h"
#include "direct_award.h"
#include "record.h"

#include "assure/plugin/normalise.h"
#include "assure/plugin/tables.h"

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
    bool of_another = false;     // … of an agenda, a policy, a guide
    std::string table;           // the headings of a table of members
    bool plain_table = false;
    bool facts = false;  // labels that a procurement's facts carry
    bool direct_award = false;
};

bool can_be_title(const assure::Block& block) {
    if (block.type == BlockType::table || block.contents_entry) return false;
    return !block.text.empty() && block.text.str.size() <= title_length && block.cell.table == assure::no_index;
}

void look_at_title(Signs& signs, std::string_view words, const Lexicon& lexicon) {
    const bool decision = lexicon.list("panel-decision-titles").in(words);
    const bool panel = lexicon.list("panel-titles").in(words);
    if (lexicon.list("panel-not-records").in(words) && !decision) {
        signs.of_another = true;
        return;
    }
    if (!panel && !decision) return;
    signs.of_a_panel = signs.of_a_panel || panel;
    signs.of_a_decision = signs.of_a_decision || decision;
    if (signs.title.empty()) signs.title = std::string(words);
}

// The first titles: what the document is. A paper that another title opens is not a panel's record.
void look_at_titles(Signs& signs, const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    const std::uint32_t end = std::min(range.last, range.first + title_blocks);
    for (std::uint32_t i = range.first; i < end && signs.title.empty() && !signs.of_another; ++i) {
        const assure::Block& block = source.block(i);
        if (block.type == BlockType::field) {
            if (assure::label_key(block.label.str) == "title") look_at_title(signs, block.text.str, lexicon);
        } else if (can_be_title(block)) {
            look_at_title(signs, block.text.trimmed().str, lexicon);
        } else if (block.cell.table != assure::no_index && block.cell.row == 0 &&
                   block.text.str.size() <= title_length) {
            look_at_title(signs, block.text.trimmed().str, lexicon);
        }
    }
}

void look_at_tables(Signs& signs, const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    for (const assure::DataTable& table : data_tables(source, range)) {
        const std::vector<Column> columns = columns_of(table, lexicon);
        if (!lists_members(columns)) continue;
        signs.plain_table = signs.plain_table || plainly_lists_members(columns);
        if (!signs.table.empty()) continue;
        for (const std::string& heading : table.columns)
            signs.table += (signs.table.empty() ? "" : ", ") + heading;
    }
}

bool holds_facts(const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const assure::Block& block = source.block(i);
        const std::string_view words = block.type == BlockType::field ? block.label.str : block.text.str;
        const std::string_view label = words.substr(0, words.find(':'));
        if (label.size() <= 60 && lexicon.list("panel-labels").is(label)) return true;
    }
    return false;
}

// The headings of the first table of members in the range.
std::string members_table(const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    std::string headings;
    for (const assure::DataTable& table : data_tables(source, range)) {
        if (!lists_members(columns_of(table, lexicon))) continue;
        for (const std::string& heading : table.columns)
            headings += (headings.empty() ? "" : ", ") + heading;
        return headings;
    }
    return headings;
}

// Where the section that a heading opens ends: before the next heading of its level or above.
std::uint32_t section_end(const Source& source, std::uint32_t heading) {
    const std::uint32_t end = source.body().last;
    for (std::uint32_t i = heading + 1; i < end; ++i) {
        const assure::Block& block = source.block(i);
        const bool ends = block.type == BlockType::heading && block.cell.table == assure::no_index &&
                          block.level <= source.block(heading).level;
        if (ends) return i;
    }
    return end;
}

// A heading of a panel's record over a table of members and facts of its own: one record of several in a file.
std::vector<assure::Claim> records_under_headings(const Source& source, const Lexicon& lexicon) {
    std::vector<assure::Claim> claims;
    const assure::BlockRange body = source.body();
    for (std::uint32_t i = body.first; i < body.last; ++i) {
        const assure::Block& block = source.block(i);
        if (block.type != BlockType::heading || !can_be_title(block)) continue;
        const std::string_view words = block.text.trimmed().str;
        if (!lexicon.list("panel-titles").in(words) || lexicon.list("panel-not-records").in(words)) continue;
        const assure::BlockRange range{i, section_end(source, i)};
        const std::string table = members_table(source, range, lexicon);
        if (table.empty() || !holds_facts(source, range, lexicon)) continue;
        claims.push_back({range, std::string(words),
                          "heading '" + std::string(words) + "'; a table of panel members with the columns " + table});
        i = range.last - 1;
    }
    return claims;
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
    if (!signs.table.empty() && (signs.of_a_panel || signs.plain_table))
        return (title.empty() ? "" : title + "; ") + "a table of panel members with the columns " + signs.table;
    if (signs.of_a_decision && signs.direct_award) return title + "; it tells of a direct award";
    if (signs.of_a_panel && (signs.facts || signs.direct_award)) return title + "; the facts of a procurement";
    return std::nullopt;
}

// Sheets of a workbook that are a record each, with a table of members and facts of its own. What stands on the
// sheets between belongs to the record before it.
std::vector<assure::Claim> records_on_sheets(const Source& source, const Lexicon& lexicon) {
    std::vector<assure::Claim> claims;
    for (const assure::BlockRange sheet : source.sheets()) {
        Signs signs;
        look_at_titles(signs, source, sheet, lexicon);
        look_at_tables(signs, source, sheet, lexicon);
        const std::optional<std::string> why = reason(signs);
        const bool record = why && !signs.table.empty() && holds_facts(source, sheet, lexicon);
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
    if (signs.title.empty() && !signs.of_another) look_at_title(signs, source.property("title"), lexicon);
    look_at_tables(signs, source, source.body(), lexicon);
    signs.facts = holds_facts(source, source.body(), lexicon);
    signs.direct_award = says_direct_award(source, source.body(), lexicon);
    std::vector<assure::Claim> several = records_under_headings(source, lexicon);
    if (several.size() == 1 && signs.of_another) return several;
    if (several.size() > 1) {
        if (signs.of_a_panel && !signs.of_another) several.front().range.first = source.body().first;
        return several;
    }
    const std::optional<std::string> why = reason(signs);
    if (!why) return {};
    const std::string own = own_title(source, lexicon);
    return {assure::Claim{source.body(), own.empty() ? signs.title : own, *why}};
}

std::unique_ptr<assure::Record> PanelKind::read(const assure::Paper& paper, const Lexicon& lexicon) const {
    return read_panel(paper, lexicon);
}

}  // namespace assure::procurement_panel
