#include "readers/excel/stories.h"

#include "readers/excel/page_text.h"
#include "readers/excel/xml.h"

#include <algorithm>
#include <string_view>

namespace assure::excel {
namespace {

Marks marks_of(const ReadSheet& sheet) {
    return sheet.hidden ? Marks(Mark::hidden) : Marks();
}

// The block of the cell, else of the one before it, else the sheet's heading.
std::uint32_t block_of(const ReadSheet& sheet, const CellReference& cell) {
    const auto after = std::upper_bound(
        sheet.cells.begin(), sheet.cells.end(), cell, [](const CellReference& wanted, const PlacedCell& placed) {
            return wanted.row != placed.cell.row ? wanted.row < placed.cell.row : wanted.column < placed.cell.column;
        });
    return after == sheet.cells.begin() ? sheet.heading : std::prev(after)->block;
}

class Stories {
public:
    Stories(WorkbookParts& parts, CellText& text, SourceBuilder& builder)
        : parts_(parts), text_(text), builder_(builder), sink_(builder) {}

    void read_drawing(const ReadSheet& sheet, const std::string& name) {
        const OpenPart part = parts_.open(name);
        for (const Relationship& relationship : part.relationships) {
            if (!relationship.external) parts_.note_anchor(relationship.target, sheet.heading);
        }
        if (!part.root) return;
        builder_.set_sheet(sheet.name);
        builder_.begin_story(Channel::text_box, sheet.heading);
        put_drawing(part, marks_of(sheet));
        builder_.end_story();
    }

    void read_pages(const ReadSheet& sheet, std::string_view ending, Channel channel) {
        for (const pugi::xml_node page : child(sheet.part.root, "headerFooter").children()) {
            const std::string_view raw = page.child_value();
            if (raw.empty() || !local_name(page.name()).ends_with(ending)) continue;
            builder_.set_sheet(sheet.name);
            builder_.begin_story(channel, no_index);
            sink_.set_part(sheet.part.index);
            read_page_text(raw, sheet.part.tree->offset_of(raw.data()), marks_of(sheet), sink_, builder_);
            builder_.end_story();
        }
    }

    void read_comments(const ReadSheet& sheet, const std::string& name) {
        const OpenPart part = parts_.open(name);
        for (const pugi::xml_node comment : child(part.root, "commentList").children()) {
            const auto cell = read_cell_reference(attribute(comment, "ref"));
            if (!is(comment, "comment") || !cell) continue;
            builder_.set_sheet(sheet.name);
            builder_.set_sheet_cell(cell->row, cell->column);
            builder_.begin_story(Channel::comment, block_of(sheet, *cell));
            text_.put_string(child(comment, "text"), part, {}, marks_of(sheet));
            builder_.end_story();
        }
    }

private:
    void end_paragraph() {
        if (builder_.text_so_far().find_first_not_of(' ') == std::string_view::npos) {
            builder_.drop_text();
        } else {
            builder_.end_block(BlockType::paragraph);
        }
    }

    static Marks run_marks(pugi::xml_node text, Marks marks) {
        const pugi::xml_node look = child(text.parent(), "rPr");
        const std::string_view strike = attribute(look, "strike");
        if (is_on(look, "b")) marks.set(Mark::bold);
        if (!strike.empty() && strike != "noStrike") marks.set(Mark::struck);
        return marks;
    }

    // The paragraphs of each shape. What older programs are shown instead (Fallback) says the same again.
    void put_drawing(const OpenPart& part, Marks marks) {
        sink_.set_part(part.index);
        pugi::xml_node node = part.root;
        while (node) {
            const std::string_view raw = is(node, "t") ? std::string_view(node.child_value()) : std::string_view();
            if (!raw.empty()) sink_.put(raw, part.tree->offset_of(raw.data()), run_marks(node, marks));
            const pugi::xml_node first = is(node, "Fallback") ? pugi::xml_node() : node.first_child();
            if (first) {
                node = first;
                continue;
            }
            if (is(node, "br")) end_paragraph();
            while (node != part.root && !node.next_sibling()) {
                node = node.parent();
                if (is(node, "p")) end_paragraph();
            }
            node = node == part.root ? pugi::xml_node() : node.next_sibling();
        }
        end_paragraph();
    }

    WorkbookParts& parts_;
    CellText& text_;
    SourceBuilder& builder_;
    TextSink sink_;
};

}  // namespace

void read_stories(const std::vector<ReadSheet>& sheets, WorkbookParts& parts, CellText& text, SourceBuilder& builder) {
    Stories stories(parts, text, builder);
    for (const ReadSheet& sheet : sheets) {
        for (const Relationship& relationship : sheet.part.relationships) {
            if (relationship.type == "drawing" && !relationship.external)
                stories.read_drawing(sheet, relationship.target);
        }
    }
    for (const ReadSheet& sheet : sheets)
        stories.read_pages(sheet, "Header", Channel::header);
    for (const ReadSheet& sheet : sheets)
        stories.read_pages(sheet, "Footer", Channel::footer);
    for (const ReadSheet& sheet : sheets) {
        for (const Relationship& relationship : sheet.part.relationships) {
            if (relationship.type == "comments" && !relationship.external)
                stories.read_comments(sheet, relationship.target);
        }
    }
}

}  // namespace assure::excel
