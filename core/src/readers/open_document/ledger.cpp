#include "readers/open_document/ledger.h"

#include "readers/part_kinds.h"

#include <array>
#include <string>

namespace assure::open_document {
namespace {

// What may hold evidence comes first.
constexpr std::array<PartKind, 19> kinds = {{
    {"/objectreplacements/", "a picture of an embedded object", false},
    {"/object", "an embedded object; embedded objects are not read", true},
    {"/pictures/", "a picture; text in pictures is not read", true},
    {"/media/", "a picture or recording; such are not read", true},
    {"/chart", "a chart; charts are not read", true},
    {"/mimetype", "", false, PartState::read},
    {"/meta-inf/manifest.xml", "", false, PartState::read},
    {"/meta-inf/", "a signature; signatures are not checked", false},
    {"/versions/", "an earlier version of the document", false},
    {"/versionlist.xml", "a list of earlier versions", false},
    {"/thumbnails/", "a small picture of the first page", false},
    {"/configurations2/", "settings", false},
    {"/settings.xml", "settings", false},
    {"/layout-cache", "settings", false},
    {"/manifest.rdf", "properties of the file", false},
    {"/basic/", "a macro; macros are never run", false},
    {"/scripts/", "a macro; macros are never run", false},
    {"/dialogs/", "a macro; macros are never run", false},
    {"/fonts/", "a font", false},
}};

// Where a part is shown: the document points to it, or to the folder it lies in.
std::uint32_t anchor_of(const Document& document, const std::string& name) {
    auto found = document.part_anchors.find(name);
    if (found == document.part_anchors.end()) found = document.part_anchors.find(name.substr(0, name.find('/')));
    return found == document.part_anchors.end() ? no_index : found->second;
}

}  // namespace

void enter_unread_parts(Document& document, const Package& package, std::uint32_t body_end) {
    SourceBuilder& builder = document.builder;
    for (const ZipEntry& entry : package.entries()) {
        const bool is_read = entry.name == "content.xml" || entry.name == "styles.xml" || entry.name == "meta.xml";
        if (is_read || entry.name.ends_with('/')) continue;
        const PartKind kind = kind_of_part(entry.name, kinds);
        const std::uint16_t part =
            builder.add_part(entry.name, kind.state, std::string(kind.why), kind.may_hold_evidence);
        if (const std::uint32_t anchor = anchor_of(document, entry.name); anchor < body_end)
            builder.set_part_anchor(part, anchor);
    }
}

}  // namespace assure::open_document
