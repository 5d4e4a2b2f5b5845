#include "make-papers/word_writing.h"

#include <array>
#include <utility>

namespace assure::papers {
namespace {

constexpr int a4_short = 11906;
constexpr int a4_long = 16838;
constexpr int margins = 2 * 1021;

}  // namespace

Writing::Writing(const PaperSource& source, Layout chosen)
    : paper(source.paper),
      properties(source.paper.child("properties")),
      layout(chosen),
      look(look_of(source.paper.attribute("look", "pale"))),
      landscape(source.paper.attribute("orientation") == "landscape") {
    text_width = (landscape ? a4_long : a4_short) - margins;
    body.append_child("w:body");
    comments.append_child("w:comments");
    footnotes.append_child("w:footnotes");
    declare_namespaces(comments.document_element());
    declare_namespaces(footnotes.document_element());
}

std::string Writing::property(std::string_view name, std::string_view otherwise) const {
    return properties == nullptr ? std::string(otherwise) : properties->attribute(name, otherwise);
}

void declare_namespaces(pugi::xml_node root) {
    constexpr std::array<std::pair<const char*, const char*>, 9> namespaces{{
        {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
        {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
        {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
        {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
        {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
        {"xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"},
        {"xmlns:v", "urn:schemas-microsoft-com:vml"},
        {"xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"},
        {"mc:Ignorable", "w14"},
    }};
    for (const auto& [name, uri] : namespaces)
        root.append_attribute(name).set_value(uri);
}

}  // namespace assure::papers
