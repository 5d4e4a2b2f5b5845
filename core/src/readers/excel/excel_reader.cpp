#include "readers/excel/excel_reader.h"

#include "readers/excel/stories.h"
#include "readers/excel/xml.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::excel {
namespace {

// The relationship's id of a sheet: the attribute "id" of whatever prefix.
std::string relationship_id(pugi::xml_node sheet) {
    for (const pugi::xml_attribute found : sheet.attributes()) {
        const std::string_view name = found.name();
        if (name.find(':') != std::string_view::npos && local_name(name) == "id") return decoded(found.value());
    }
    return {};
}

class WorkbookReader {
public:
    WorkbookReader(WorkbookParts& parts, const Limits& limits, SourceBuilder& builder)
        : parts_(parts),
          builder_(builder),
          sink_(builder),
          workbook_(parts.open_workbook()),
          strings_(open_related("sharedStrings")),
          styles_(open_related("styles").root),
          text_(builder, strings_, styles_, epoch(), limits.xml_bytes / 4) {}

    void read() {
        read_properties();
        for (const pugi::xml_node sheet : child(workbook_.root, "sheets").children()) {
            if (is(sheet, "sheet")) read_sheet(sheet);
        }
        read_stories(sheets_, parts_, text_, builder_);
        parts_.enter_unread_parts();
    }

private:
    OpenPart open_related(std::string_view type) {
        const Relationship* const found = find_type(workbook_.relationships, type);
        return found == nullptr ? OpenPart() : parts_.open(found->target);
    }

    [[nodiscard]] Epoch epoch() const {
        return is_on(child(workbook_.root, "workbookPr"), "date1904") ? Epoch::from_1904 : Epoch::from_1900;
    }

    void read_properties() {
        const Relationship* const found = find_type(parts_.package_relationships(), "core-properties");
        if (found == nullptr) return;
        static constexpr std::array<std::pair<std::string_view, const char*>, 6> names = {
            {{"title", "title"},
             {"creator", "creator"},
             {"subject", "subject"},
             {"lastModifiedBy", "last modified by"},
             {"created", "created"},
             {"modified", "modified"}}};
        const OpenPart part = parts_.open(found->target);
        for (const pugi::xml_node property : part.root.children()) {
            for (const auto& [element, name] : names) {
                if (is(property, element)) builder_.add_property(name, decoded(property.child_value()));
            }
        }
    }

    void read_sheet(pugi::xml_node listed) {
        ReadSheet sheet;
        sheet.name = decoded(attribute(listed, "name"));
        const std::string_view state = attribute(listed, "state");
        sheet.hidden = state == "hidden" || state == "veryHidden";
        builder_.set_sheet(sheet.name);
        sheet.heading = put_heading(listed, sheet.hidden);
        const Relationship* const found = workbook_.find(relationship_id(listed));
        if (found == nullptr || found->external) {
            builder_.add_part(sheet.name, PartState::unreadable, "the workbook lists this sheet, but it is missing",
                              true);
            return;
        }
        parts_.note_anchor(found->target, sheet.heading);
        // A part may be listed twice; what is in it is said once. Charts and dialogues are told by the Coverage.
        if (found->type != "worksheet" || !read_parts_.insert(found->target).second) return;
        sheet.part = parts_.open(found->target);
        if (sheet.part.root) read_cells(sheet);
        sheets_.push_back(std::move(sheet));
    }

    std::uint32_t put_heading(pugi::xml_node listed, bool hidden) {
        const std::string_view raw = attribute(listed, "name");
        sink_.set_part(workbook_.index);
        if (!raw.empty()) sink_.put(raw, workbook_.tree->offset_of(raw.data()), hidden ? Marks(Mark::hidden) : Marks());
        return builder_.end_block(BlockType::heading, 1);
    }

    void read_cells(ReadSheet& sheet) {
        for (const Relationship& relationship : sheet.part.relationships) {
            if (!relationship.external) parts_.note_anchor(relationship.target, sheet.heading);
        }
        const SheetGrid grid(sheet.part.root, text_);
        const ConditionalLooks looks(sheet.part.root, styles_, text_, grid);
        SheetBlocks blocks(builder_, text_, sheet.part, looks, sheet.hidden ? Marks(Mark::hidden) : Marks());
        blocks.read(grid);
        if (looks.some_unknown())
            builder_.add_part(sheet.name, PartState::skipped,
                              "conditional formats that may strike text out or hide it, and are not worked out", true);
        sheet.cells = blocks.take_places();
        if (!child(sheet.part.root, "headerFooter").empty()) return;
        sheet.part.root = pugi::xml_node();  // large, and no longer needed
        sheet.part.tree.reset();
    }

    WorkbookParts& parts_;
    SourceBuilder& builder_;
    TextSink sink_;
    OpenPart workbook_;
    OpenPart strings_;
    Styles styles_;
    CellText text_;
    std::vector<ReadSheet> sheets_;
    std::set<std::string> read_parts_;
};

}  // namespace

void read_workbook(Package& package, const Limits& limits, SourceBuilder& builder) {
    WorkbookParts parts(package, limits, builder);
    WorkbookReader(parts, limits, builder).read();
}

}  // namespace assure::excel
