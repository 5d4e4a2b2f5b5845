#include "engine/inspect.h"

#include "assure/plugin/error.h"
#include "assure/plugin/section_state.h"
#include "assure/plugin/tables.h"
#include "text/work_budget.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace assure {
namespace {

void add_line(std::string& text, std::string_view line) {
    if (!text.empty()) text += '\n';
    text += line;
}

// The characters of a paragraph that carry the mark; pieces that stand apart are lines apart.
void add_marked(std::string& text, const Text& paragraph, Mark mark) {
    std::string line;
    std::size_t end = 0;
    for (const Span& span : paragraph.spans) {
        if (!span.marks.has(mark)) continue;
        if (!line.empty() && span.begin != end) line += '\n';
        line += paragraph.str.substr(span.begin, span.length);
        end = span.begin + span.length;
    }
    if (!line.empty()) add_line(text, line);
}

}  // namespace

std::vector<std::pair<std::string, std::string>> channels_of(const Source& source) {
    // In the order of the enumeration Channel.
    constexpr std::array<const char*, 8> names{"body",      "textboxes", "headers",  "footers",
                                               "footnotes", "endnotes",  "comments", "smartart"};
    std::array<std::string, 8> texts;
    std::string insertions;
    std::string deletions;
    std::string hidden;
    for (const Block& block : source.blocks()) {
        if (block.text.empty()) continue;
        add_line(texts.at(static_cast<std::size_t>(block.channel)), block.text.str);
        add_marked(insertions, block.text, Mark::pending);
        add_marked(hidden, block.text, Mark::hidden);
    }
    for (const TextPart& deletion : source.deletions())
        add_line(deletions, deletion.text.str);

    std::vector<std::pair<std::string, std::string>> channels;
    for (std::size_t index = 0; index < names.size(); ++index)
        channels.emplace_back(names.at(index), std::move(texts.at(index)));
    channels.emplace_back("insertions", std::move(insertions));
    channels.emplace_back("deletions", std::move(deletions));
    channels.emplace_back("hidden", std::move(hidden));
    return channels;
}

namespace {

// Empty where the rule pack lacks the words to tell: its kinds need none of them.
std::string state_of(const Field& field, const Lexicon& lexicon) {
    try {
        return std::string(to_string(section_state(field, lexicon).state));
    } catch (const WorkLimitReached&) {
        throw;  // of this document, not of this field
    } catch (const Error&) {
        return {};
    }
}

// The blocks that stand in fields, and the texts that fields inside an answer show for it.
using Shown = std::set<std::uint32_t>;
using Starts = std::set<std::pair<std::uint32_t, std::uint32_t>>;

bool in_one_row(const CellRef& one, const CellRef& other) {
    return one.table != no_index && one.table == other.table && one.row == other.row;
}

// What fields inside the answer do not show.
std::vector<TextPart> own_parts(const Field& field, const Starts& inner) {
    std::vector<TextPart> parts;
    for (const AnswerPart& part : field.answer)
        if (!part.label && !inner.contains({part.part.block, part.part.text.first})) parts.push_back(part.part);
    return parts;
}

// The parts with what stands between them. Several cells of a row are one line, or nobody could tell the columns of a
// table that lies in the answer.
std::string joined(const Source& source, std::span<const TextPart> parts, bool as_row) {
    std::string text;
    const TextPart* last = nullptr;
    for (const TextPart& part : parts) {
        const bool apart = last != nullptr && last->block != part.block;
        const bool same_cell = apart && source.block(last->block).cell.cell == source.block(part.block).cell.cell;
        if (apart) text += !as_row ? "\n" : same_cell ? " " : " | ";
        text += part.text.str;
        last = &part;
    }
    if (as_row) std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string own_text(const Source& source, const Field& field, const Starts& inner) {
    const std::vector<TextPart> parts = own_parts(field, inner);
    std::string text;
    for (auto first = parts.begin(); first != parts.end();) {
        const CellRef& cell = source.block(first->block).cell;
        const auto last = std::find_if(first + 1, parts.end(), [&](const TextPart& part) {
            return part.block != first->block && !in_one_row(cell, source.block(part.block).cell);
        });
        const bool as_row = std::any_of(
            first, last, [&](const TextPart& part) { return source.block(part.block).cell.cell != cell.cell; });
        add_line(text, joined(source, {first, last}, as_row));
        first = last;
    }
    return text;
}

void add_fields(Inspection& inspection, Shown& shown, const Source& source, BlockRange range, const Lexicon& lexicon) {
    const Form form(source, range);
    const auto fields = form.fields();
    std::vector<Starts> inner(fields.size());
    std::vector<std::size_t> depths(fields.size(), 0);
    for (std::size_t index = 0; index < fields.size(); ++index) {
        const Field& field = fields[index];
        shown.insert(field.label_part.block);
        for (const AnswerPart& part : field.answer)
            shown.insert(part.part.block);
        if (field.parent >= index) continue;
        depths[index] = depths[field.parent] + 1;
        for (const AnswerPart& part : field.answer)
            inner[field.parent].emplace(part.part.block, part.part.text.first);
    }
    for (std::size_t index = 0; index < fields.size(); ++index) {
        const Field& field = fields[index];
        inspection.form.push_back({field.label, field.text(), state_of(field, lexicon), answer_location(source, field),
                                   own_text(source, field, inner[index]), depths[index]});
    }
}

std::string text_of(const Source& source, BlockRange range) {
    std::string text;
    for (std::uint32_t block = range.first; block < range.last; ++block)
        if (!source.block(block).text.empty()) add_line(text, source.block(block).text.str);
    return text;
}

InspectedTable as_it_stands(const Source& source, const Table& table) {
    InspectedTable inspected;
    inspected.location = source.locate(table.block);
    for (const Row& row : table.rows) {
        std::vector<std::string> cells;
        for (const Cell& cell : row.cells)
            cells.push_back(text_of(source, cell.blocks));
        inspected.rows.push_back(std::move(cells));
    }
    return inspected;
}

InspectedTable by_column(const Source& source, const DataTable& table) {
    InspectedTable inspected;
    inspected.location = source.locate(source.table(table.table).block);
    inspected.header = table.columns;
    for (const DataRow& row : table.rows) {
        std::vector<std::string> cells;
        for (const DataCell& cell : row.cells)
            cells.push_back(cell.text());
        inspected.rows.push_back(std::move(cells));
    }
    return inspected;
}

std::vector<InspectedTable> tables_of(const Source& source) {
    const BlockRange everything{0, static_cast<std::uint32_t>(source.blocks().size())};
    const std::vector<DataTable> readable = data_tables(source, everything);
    std::map<std::uint32_t, const DataTable*> by_index;
    for (const DataTable& table : readable)
        by_index.emplace(table.table, &table);
    std::vector<InspectedTable> tables;
    for (std::uint32_t index = 0; index < source.tables().size(); ++index) {
        const auto found = by_index.find(index);
        tables.push_back(found == by_index.end() ? as_it_stands(source, source.table(index))
                                                 : by_column(source, *found->second));
    }
    return tables;
}

// Whether every text of the table is shown in a field.
bool is_in_form(const Source& source, const Table& table, const Shown& shown) {
    for (std::uint32_t block = table.block + 1; block < source.block(table.block).end; ++block)
        if (!source.block(block).text.trimmed().empty() && !shown.contains(block)) return false;
    return true;
}

std::string unlabelled_text(const Source& source, const Shown& shown) {
    std::string text;
    for (std::uint32_t block = source.body().first; block < source.body().last; ++block) {
        const Block& one = source.block(block);
        const bool in_table = one.cell.table != no_index;
        if (!in_table && !one.text.empty() && !shown.contains(block)) add_line(text, one.text.str);
    }
    return text;
}

}  // namespace

Inspection inspect_source(std::shared_ptr<const Source> source, std::vector<Recognised> papers,
                          const Lexicon& lexicon) {
    Inspection inspection;
    inspection.channels = channels_of(*source);
    inspection.tables = tables_of(*source);
    Shown shown;
    for (const Recognised& paper : papers)
        if (paper.kind != nullptr) add_fields(inspection, shown, *source, paper.claim.range, lexicon);
    const auto is_paper = [](const Recognised& paper) { return paper.kind != nullptr; };
    if (std::none_of(papers.begin(), papers.end(), is_paper))
        add_fields(inspection, shown, *source, source->body(), lexicon);
    for (std::uint32_t index = 0; index < inspection.tables.size(); ++index)
        inspection.tables[index].in_form =
            inspection.tables[index].header.empty() && is_in_form(*source, source->table(index), shown);
    inspection.unlabelled = unlabelled_text(*source, shown);
    inspection.source = std::move(source);
    inspection.papers = std::move(papers);
    return inspection;
}

std::string_view name_of(BlockType type) {
    constexpr std::array<std::string_view, 5> names{"heading", "paragraph", "list-item", "table", "field"};
    return names.at(static_cast<std::size_t>(type));
}

}  // namespace assure
