#include "finds.h"

#include "columns.h"

#include "assure/plugin/tables.h"

#include <algorithm>
#include <string_view>

namespace assure::procurement_panel {
namespace {

using assure::BlockType;
using assure::Lexicon;

constexpr std::size_t longest_label = 60;

bool begins_with_fact(std::string_view words, const Lexicon& lexicon) {
    const std::string_view label = words.substr(0, words.find(':'));
    return label.size() <= longest_label &&
           (lexicon.list("panel-labels").is(label) || lexicon.list("panel-label-start").is(label));
}

// An element's name, or what it says: <text>Service: community stroke.</text>
bool is_fact(const assure::Block& block, const Lexicon& lexicon) {
    return begins_with_fact(block.text.str, lexicon) ||
           (block.type == BlockType::field && begins_with_fact(block.label.str, lexicon));
}

// "Competitive Process", or what follows a label: "Process: PSR competitive, two lots", in one block or, where
// `before` is the block in front, in two.
bool names_competition(const assure::Block& block, std::string_view before, const Lexicon& lexicon) {
    const std::string_view words = block.text.str;
    if (words.size() > 2 * longest_label || !lexicon.list("panel-other-process").in(words)) return false;
    if (lexicon.list("panel-other-process").is(words)) return true;
    const assure::WordList& labels = lexicon.list("panel-label-process");
    if (block.type == BlockType::field) return labels.is(block.label.str);
    return labels.is(words.substr(0, words.find(':'))) || labels.is(before);
}

}  // namespace

const MembersTable* Finds::table_in(assure::BlockRange range) const {
    const auto found = std::lower_bound(tables.begin(), tables.end(), range.first,
                                        [](const MembersTable& table, std::uint32_t at) { return table.block < at; });
    return found == tables.end() || found->block >= range.last ? nullptr : &*found;
}

bool Finds::fact_in(assure::BlockRange range) const {
    const auto found = std::lower_bound(facts.begin(), facts.end(), range.first);
    return found != facts.end() && *found < range.last;
}

Finds look_for_records(const assure::Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    Finds found;
    for (const assure::DataTable& table : data_tables(source, range)) {
        const std::vector<Column> columns = columns_of(table, lexicon);
        if (!lists_members(columns)) continue;
        found.plain_table = found.plain_table || plainly_lists_members(columns);
        const std::uint32_t block = source.table(table.table).block;
        found.tables.push_back({block, source.block(block).end, {}});
        std::string& headings = found.tables.back().headings;
        for (const std::string& heading : table.columns)
            headings += (headings.empty() ? "" : ", ") + heading;
    }
    std::string_view before;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const assure::Block& block = source.block(i);
        if (is_fact(block, lexicon)) found.facts.push_back(i);
        found.competition = found.competition || names_competition(block, before, lexicon);
        if (!block.text.empty()) before = block.text.str;
    }
    return found;
}

}  // namespace assure::procurement_panel
