// Tables of a story.
#include "readers/word/look.h"
#include "readers/word/story_walker.h"

namespace assure::word {
namespace {

// The colour behind a table's text: a style may shade it in ways that are not followed, so then it is unknown.
std::int32_t background_of(pugi::xml_node table, const Styles& styles, std::int32_t behind) {
    const pugi::xml_node properties = child(table, Name::tblPr);
    const std::int32_t fill = read_fill(child(properties, Name::shd));
    if (fill != colour_unset) return fill;
    const std::string_view named = value(child(properties, Name::tblStyle));
    if (named.empty()) return behind;
    const Style* const style = styles.find(named);
    return style != nullptr && style->plain_table ? behind : colour_unknown;
}

}  // namespace

void StoryWalker::begin_table(pugi::xml_node table) {
    if (in_paragraph_) end_paragraph();
    flush_joined();
    const bool deleted = context_.deleted || TableCells::is_gone(table);
    push(table, deleted ? Leave::nothing : Leave::table);
    if (deleted) {
        context_.deleted = true;
        return;
    }
    tables_.begin_table();
    context_.background = background_of(table, *document_.styles, context_.background);
}

void StoryWalker::begin_row(pugi::xml_node row) {
    flush_joined();
    const bool deleted = context_.deleted || TableCells::is_row_deleted(row);
    const bool begun = !deleted && tables_.begin_row(row);
    push(row, begun ? Leave::row : Leave::nothing);
    if (begun && !row.first_child()) stack_.back().next = {};
    context_.deleted = deleted;
    if (begun && !child(child(row, Name::trPr), Name::ins).empty()) context_.marks.set(Mark::pending);
}

void StoryWalker::begin_cell(pugi::xml_node cell) {
    flush_joined();
    const CellProperties properties = tables_.properties_of(cell);
    if (context_.deleted || properties.deleted) {
        if (!context_.deleted) tables_.skip_cell(cell);
        push(cell);
        context_.deleted = true;
        return;
    }
    tables_.begin_cell(cell);
    push(cell, Leave::cell);
    if (properties.inserted) context_.marks.set(Mark::pending);
    if (properties.fill != colour_unset) context_.background = properties.fill;
}

void StoryWalker::end_cell(pugi::xml_node cell) {
    flush_joined();
    tables_.end_cell(cell);
}

}  // namespace assure::word
