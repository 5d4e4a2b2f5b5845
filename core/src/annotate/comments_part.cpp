#include "annotate/comments_part.h"

#include "assure/app/annotate.h"
#include "writers/report_json.h"

namespace assure::annotate {
namespace {

using word::Name;

constexpr std::string_view initials = "as";

std::string value_of(const Markup& part, const Element& element, Name name) {
    for (const Element* child = part.first_child(element); child != nullptr; child = part.next_sibling(*child)) {
        if (child->name == name) return std::string(word::attribute(child->node, Name::val));
    }
    return {};
}

class Writer {
public:
    Writer(const WordNames& names, const CommentStyles& styles) : names_(names), styles_(styles) {}

    [[nodiscard]] std::string paragraph(const Line& line, bool first) const {
        std::string content = styles_.text.empty() ? "" : element("pPr", empty("pStyle", "val", styles_.text));
        if (first) {
            const std::string look =
                styles_.reference.empty() ? "" : element("rPr", empty("rStyle", "val", styles_.reference));
            content += element("r", look + "<" + names_.name("annotationRef") + "/>");
        }
        if (!line.label.empty()) content += run(line.text.empty() ? line.label : line.label + ": ", true);
        if (!line.text.empty()) content += run(line.text, false);
        return element("p", content);
    }

private:
    [[nodiscard]] std::string run(const std::string& text, bool bold) const {
        const std::string weight = bold ? "<" + names_.name("b") + "/>" : "";
        const std::string look = weight + (styles_.text.empty() ? empty("sz", "val", "20") : "");
        return element("r", (look.empty() ? "" : element("rPr", look)) + "<" + names_.name("t") +
                                " xml:space=\"preserve\">" + xml_text(text) + "</" + names_.name("t") + ">");
    }
    [[nodiscard]] std::string element(std::string_view name, const std::string& content) const {
        return "<" + names_.name(name) + ">" + content + "</" + names_.name(name) + ">";
    }
    [[nodiscard]] std::string empty(std::string_view name, std::string_view attribute, const std::string& value) const {
        return "<" + names_.name(name) + " " + names_.name(attribute) + "=\"" + value + "\"/>";
    }

    const WordNames& names_;
    const CommentStyles& styles_;
};

}  // namespace

CommentStyles comment_styles(const Markup& styles) {
    CommentStyles found;
    for (const Element& element : styles.elements()) {
        if (element.name != Name::style) continue;
        const std::string name = value_of(styles, element, Name::name);
        const std::string_view id = word::attribute(element.node, Name::styleId);
        if (name == "annotation reference") found.reference = id;
        if (name == "annotation text") found.text = id;
    }
    return found;
}

std::string comment_xml(const WordNames& names, int id, const CommentText& text, Day day, const CommentStyles& styles) {
    const auto attribute = [&names](std::string_view name, std::string_view value) {
        return " " + names.name(name) + "=\"" + std::string(value) + "\"";
    };
    const Writer write(names, styles);
    std::string xml = "<" + names.name("comment") + names.declaration + attribute("id", std::to_string(id)) +
                      attribute("author", comment_author) + attribute("date", iso_day(day) + "T00:00:00Z") +
                      attribute("initials", initials) + ">";
    for (const Line& line : text)
        xml += write.paragraph(line, &line == text.data());
    return xml + "</" + names.name("comment") + ">";
}

std::string comments_part(const std::string& comments, bool strict) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" +
           word_address(strict) + "\">" + comments + "</w:comments>";
}

}  // namespace assure::annotate
