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
    std::uint32_t block = no_index;  // where the schedule's title stands in the body
    bool another = false;
    bool cover = false;     // a cover sheet, behind which a schedule may stand
    bool contract = false;  // no title, but a contract's provider and year
};

void look_at(Titles& titles, std::string_view words, const Lexicon& lexicon) {
    if (words.empty() || words.size() > title_length) return;
    if (lexicon.list("schedule-titles").in(words))
        titles.schedule = std::string(words);
    else if (lexicon.list("schedule-covering-papers").in(words))
        titles.cover = true;
    else if (lexicon.list("schedule-not-schedules").in(words))
        titles.another = true;
}

std::string_view words_of(const Block& block) {
    return block.type == BlockType::table ? std::string_view() : block.text.trimmed().str;
}

std::uint32_t outermost(const Source& source, std::uint32_t block) {
    while (source.block(block).cell.table != no_index)
        block = source.table(source.block(block).cell.table).block;
    return block;
}

// A cell of the table of requirements ("Notes of the meetings") is no title.
std::uint32_t first_requirements(const Source& source, BlockRange range, const Lexicon& lexicon) {
    for (const DataTable& table : data_tables(source, range))
        if (lists_requirements(columns_of(table, lexicon))) return outermost(source, source.table(table.table).block);
    return range.last;
}

Titles opening_titles(const Source& source, BlockRange range, const Lexicon& lexicon) {
    Titles titles;
    const std::uint32_t end = std::min(first_requirements(source, range, lexicon), range.first + title_blocks);
    const auto open = [&] { return titles.schedule.empty() && !titles.another && !titles.cover; };
    for (std::uint32_t i = range.first; i < end && open(); ++i) {
        if (source.block(i).contents_entry) continue;
        look_at(titles, words_of(source.block(i)), lexicon);
        if (!titles.schedule.empty()) titles.block = i;
    }
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

std::string reason(const std::string& title, const DataTable& table) {
    return (title.empty() ? "" : "title '" + title + "'; ") + "a table of requirements with the columns " +
           columns_named(table);
}

// From the title, where it stands in the body, to the end of the table of requirements.
BlockRange signs_of(const Source& source, std::uint32_t title, const DataTable& table) {
    const std::uint32_t block = outermost(source, source.table(table.table).block);
    const std::uint32_t first = title == no_index ? block : outermost(source, title);
    return {std::min(first, block), source.block(block).end};
}

// Whom it binds and for which year stands above the table, as it does above that of a contract.
bool names_contract(const Source& source, BlockRange range, const Lexicon& lexicon) {
    const std::uint32_t table = first_requirements(source, range, lexicon);
    if (table == range.last) return false;
    const Form form(source, {range.first, table});
    const auto has = [&](std::string_view labels) {
        return std::any_of(form.fields().begin(), form.fields().end(),
                           [&](const Field& field) { return lexicon.list(labels).is(field.label); });
    };
    return has("schedule-label-provider") && has("schedule-label-year");
}

std::optional<Claim> claim_for(const Source& source, const DataTable& table, const Titles& titles,
                               const Lexicon& lexicon) {
    const std::vector<Column> columns = columns_of(table, lexicon);
    if (!lists_requirements(columns)) return std::nullopt;
    const std::string title = titles.schedule.empty() ? heading_over(source, table, lexicon) : titles.schedule;
    const bool of_contract = titles.contract && measures(columns) >= 2;
    if (title.empty() && !of_contract && !plainly_lists_requirements(table, columns, lexicon)) return std::nullopt;
    const std::string own = own_title(source, lexicon);
    return Claim{source.body(), own.empty() ? title : own, reason(title, table), signs_of(source, titles.block, table)};
}

// A schedule's own title on a line of its own: no sentence, and in no table.
bool opens_schedule(const Block& block, const Lexicon& lexicon) {
    const std::string_view words = words_of(block);
    if (words.empty() || words.size() > title_length || block.contents_entry) return false;
    if (block.cell.table != no_index || block.type == BlockType::list_item || words.back() == '.') return false;
    return lexicon.list("schedule-titles").in(words);
}

// A schedule behind a cover sheet: its own title, and under it a table of requirements.
std::vector<Claim> behind_cover(const Source& source, const Lexicon& lexicon) {
    std::uint32_t title = no_index;
    std::uint32_t at = source.body().first;
    for (const DataTable& table : data_tables(source, source.body())) {
        for (const std::uint32_t block = source.table(table.table).block; at < block; ++at)
            if (opens_schedule(source.block(at), lexicon)) title = at;
        if (title == no_index || !lists_requirements(columns_of(table, lexicon))) continue;
        const std::string words(words_of(source.block(title)));
        return {Claim{{title, source.body().last}, words, reason(words, table), signs_of(source, title, table)}};
    }
    return {};
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
            if (!claim && !titles.another && !titles.cover) claim = claim_for(source, table, titles, lexicon);
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
    if (titles.schedule.empty() && !titles.another && !titles.cover) look_at(titles, source.property("title"), lexicon);
    if (titles.another) return {};
    if (titles.cover) return behind_cover(source, lexicon);
    titles.contract = titles.schedule.empty() && names_contract(source, source.body(), lexicon);
    for (const DataTable& table : data_tables(source, source.body()))
        if (const auto claim = claim_for(source, table, titles, lexicon)) return {*claim};
    return {};
}

std::unique_ptr<Record> ScheduleKind::read(const Paper& paper, const Lexicon& lexicon) const {
    return read_schedule(paper, lexicon);
}

}  // namespace assure::contract_quality_schedule
