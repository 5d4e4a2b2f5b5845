// Tables of a story.
#include "readers/open_document/story_walker.h"

#include <algorithm>

namespace assure::open_document {
namespace {

std::uint32_t count_of(std::string_view text) {
    return static_cast<std::uint32_t>(std::max(number_of(text, 1), 1));
}

std::int32_t fill_of(const Part& part, Family family, pugi::xml_node element) {
    const Style* const style = part.styles.find(family, attribute(element, Name::table_style_name));
    return style == nullptr ? colour_unset : style->fill;
}

}  // namespace

void StoryWalker::begin_table(pugi::xml_node table) {
    if (context_.deleted) {
        push(table);
        return;
    }
    if (in_paragraph_) emit_paragraph();  // only a damaged document has one in a paragraph
    tables_.begin_table();
    push(table, Leave::table);
    context_.text = false;
    context_.header_rows = false;
    context_.list_level = 0;
    if (const std::int32_t fill = fill_of(part_, Family::table, table); fill != colour_unset)
        context_.background = fill;
}

// How often an element stands there beyond the first time.
std::uint32_t StoryWalker::repeats_of(pugi::xml_node element, Name attribute_name) {
    const std::uint32_t more = count_of(attribute(element, attribute_name)) - 1;
    if (more == 0 || context_.deleted) return 0;
    if (document_.allow_repeats(element, more)) return more;
    if (attribute_name == Name::table_columns_repeated) tables_.skip_columns(more);
    return 0;
}

void StoryWalker::begin_row(pugi::xml_node row, std::uint32_t times_left) {
    const bool begun = !context_.deleted && tables_.begin_row(context_.header_rows, !insertions_.empty());
    push(row, begun ? Leave::row : Leave::nothing, times_left);
    if (const std::int32_t fill = fill_of(part_, Family::row, row); fill != colour_unset) context_.background = fill;
}

void StoryWalker::begin_cell(pugi::xml_node cell, std::uint32_t times_left) {
    if (context_.deleted) {
        push(cell);
        return;
    }
    if (name_of(cell) == Name::table_covered_cell) {
        tables_.begin_covered_cell();
        push(cell, Leave::cell, times_left);
        context_.covered = true;
        context_.marks.set(Mark::hidden);
        return;
    }
    const std::int32_t fill = fill_of(part_, Family::cell, cell);
    tables_.begin_cell(count_of(attribute(cell, Name::table_columns_spanned)),
                       count_of(attribute(cell, Name::table_rows_spanned)), fill != colour_unset && fill != white);
    push(cell, Leave::cell, times_left);
    if (fill != colour_unset) context_.background = fill;
}

}  // namespace assure::open_document
