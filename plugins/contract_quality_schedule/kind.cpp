#include "kind.h"

#include "columns.h"
#include "record.h"

#include "assure/plugin/form.h"
#include "assure/plugin/normalise.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace assure::contract_quality_schedule {
namespace {

// What a document is stands within its first blocks, in words that are no sentence.
constexpr std::uint32_t title_blocks = 12;
constexpr std::size_t title_length = 160;

struct Titles {
    std::string schedule;
    bool another = false;
};

void look_at(Titles& titles, std::string_view words, const Lexicon& lexicon) {
    if (words.empty() || words.size() > title_length) return;
    if (lexicon.list("schedule-titles").in(words))
        titles.schedule = std::string(words);
    else if (lexicon.list("schedule-not-schedules").in(words))
        titles.another = true;
}

std::string_view words_of(const Block& block) {
    return block.type == BlockType::table ? std::string_view() : block.text.trimmed().str;
}

Titles opening_titles(const Source& source, BlockRange range, const Lexicon& lexicon) {
    Titles titles;
    const std::uint32_t end = std::min(range.last, range.first + title_blocks);
    for (std::uint32_t i = range.first; i < end && titles.schedule.empty() && !titles.another; ++i)
        if (!source.block(i).contents_entry) look_at(titles, words_of(source.block(i)), lexicon);
    return titles;
}

// A heading deeper in the file, over a table of requirements.
std::string heading_over(const Source& source, const DataTable& table, const Lexicon& lexicon) {
    std::uint32_t heading = source.block(source.table(table.table).block).heading;
    if (heading == no_index) return {};
    const std::string_view words = source.block(heading).text.str;
    return lexicon.list("schedule-titles").in(words) ? std::string(words) : std::string();
}

std::string columns_named(const DataTable& table) {
    std::string names;
    for (const std::string& heading : table.columns)
        names += (names.empty() ? "" : ", ") + heading;
    return names;
}

// The title that a field of the first blocks gives; in XML the root element's name stands before it.
std::string own_title(const Source& source, const Lexicon& lexicon) {
    const BlockRange body = source.body();
    const std::uint32_t end = std::min(body.last, body.first + title_blocks);
    for (std::uint32_t i = body.first; i < end; ++i) {
        const Block& block = source.block(i);
        if (block.type != BlockType::field || block.cell.table != no_index || block.text.empty()) continue;
        if (lexicon.list("record-title-labels").is(block.label.str)) return std::string(block.text.trimmed().str);
    }
    return {};
}

std::optional<Claim> claim_for(const Source& source, const DataTable& table, const Titles& titles,
                               const Lexicon& lexicon) {
    const std::vector<Column> columns = columns_of(table, lexicon);
    if (!lists_requirements(columns)) return std::nullopt;
    const std::string title = titles.schedule.empty() ? heading_over(source, table, lexicon) : titles.schedule;
    if (title.empty() && !plainly_lists_requirements(table, columns, lexicon)) return std::nullopt;
    const std::string reason = (title.empty() ? "" : "title '" + title + "'; ") +
                               "a table of requirements with the columns " + columns_named(table);
    const std::string own = own_title(source, lexicon);
    return Claim{source.body(), own.empty() ? title : own, reason};
}

// Whom a sheet's schedule binds, as its label says; empty where no label does.
std::string provider_on(const Source& source, BlockRange sheet, const Lexicon& lexicon) {
    const Form form(source, sheet);
    for (const Field& field : form.fields())
        if (lexicon.list("schedule-label-provider").is(field.label)) return label_key(field.text());
    return {};
}

// Sheets of a workbook that bind a provider each: each is a schedule. What stands on the sheets between belongs to
// the schedule before it.
std::vector<Claim> schedules_on_sheets(const Source& source, const Lexicon& lexicon) {
    std::vector<Claim> claims;
    std::set<std::string> providers;
    for (const BlockRange sheet : source.sheets()) {
        const Titles titles = opening_titles(source, sheet, lexicon);
        std::optional<Claim> claim;
        for (const DataTable& table : data_tables(source, sheet))
            if (!claim && !titles.another) claim = claim_for(source, table, titles, lexicon);
        const std::string provider = claim ? provider_on(source, sheet, lexicon) : std::string();
        if (!provider.empty() && providers.insert(provider).second)
            claims.push_back({{claims.empty() ? source.body().first : sheet.first, sheet.last},
                              titles.schedule,
                              claim->reason + ", for a provider of its own"});
        else if (!claims.empty())
            claims.back().range.last = sheet.last;
    }
    return claims.size() > 1 ? claims : std::vector<Claim>();
}

}  // namespace

std::vector<std::string_view> ScheduleKind::word_lists() const {
    return contract_quality_schedule::word_lists();
}

std::vector<Claim> ScheduleKind::recognise(const Source& source, const Lexicon& lexicon) const {
    if (std::vector<Claim> sheets = schedules_on_sheets(source, lexicon); !sheets.empty()) return sheets;
    Titles titles = opening_titles(source, source.body(), lexicon);
    if (titles.schedule.empty() && !titles.another) look_at(titles, source.property("title"), lexicon);
    if (titles.another) return {};
    for (const DataTable& table : data_tables(source, source.body()))
        if (const auto claim = claim_for(source, table, titles, lexicon)) return {*claim};
    return {};
}

std::unique_ptr<Record> ScheduleKind::read(const Paper& paper, const Lexicon& lexicon) const {
    return read_schedule(paper, lexicon);
}

}  // namespace assure::contract_quality_schedule
