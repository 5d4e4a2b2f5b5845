#include "readers/word/ledger.h"

#include "readers/part_kinds.h"

#include <algorithm>
#include <array>

namespace assure::word {
namespace {

constexpr std::array<PartKind, 31> kinds = {{
    {".rels", "", false, PartState::read},
    {"[content_types].xml", "", false, PartState::read},
    {"/media/", "a picture; text in pictures is not read", true},
    {"/embeddings/", "an embedded file; embedded files are not read", true},
    {"/afchunk", "a document inside this one; such parts are not read", true},
    {"/charts/", "a chart; charts are not read", true},
    {"/activex/", "a form control of an old kind", true},
    {"/ink/", "handwriting", true},
    {"/diagrams/data", "a diagram that the document does not show", false},
    {"/diagrams/", "the layout of a diagram, whose text is read", false},
    {"/glossary/", "building blocks that the document does not show", false},
    {"vbaproject", "a macro; macros are never run", false},
    {"vbadata", "a macro; macros are never run", false},
    {"/header", "a page header that no section uses", false},
    {"/footer", "a page footer that no section uses", false},
    {"/theme/", "colours and fonts", false},
    {"/fonts/", "a font", false},
    {"/settings.xml", "settings", false},
    {"/websettings.xml", "settings", false},
    {"/fonttable.xml", "names of fonts", false},
    {"/styleswitheffects.xml", "styles of another version", false},
    {"/styles.xml", "styles that the document does not use", false},
    {"/comments", "who wrote which comment, and when", false},
    {"/people.xml", "names of the authors of comments", false},
    {"/documenttasks", "tasks given in comments", false},
    {"customxml/", "data behind content controls, which is read where the controls show it", false},
    {"docprops/thumbnail", "a small picture of the first page", false},
    {"docprops/", "properties of the file", false},
    {"docmetadata/", "the sensitivity label", false},
    {"_xmlsignatures/", "a signature; signatures are not checked", false},
    {"/keymap", "settings", false},
}};

}  // namespace

void enter_unread_parts(Document& document, const Parts& parts, const std::vector<std::string>& read,
                        std::uint32_t body_end) {
    std::vector<std::string_view> done(read.begin(), read.end());
    std::sort(done.begin(), done.end());
    for (const std::string_view listed : parts.names()) {
        if (std::binary_search(done.begin(), done.end(), listed)) continue;
        const std::string name(listed);
        const PartKind kind = kind_of_part(name, kinds);
        const std::uint16_t part =
            document.builder.add_part(name, kind.state, std::string(kind.why), kind.may_hold_evidence);
        const auto anchor = document.part_anchors.find(name);
        if (anchor != document.part_anchors.end() && anchor->second < body_end)
            document.builder.set_part_anchor(part, anchor->second);
    }
}

}  // namespace assure::word
