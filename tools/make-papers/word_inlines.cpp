#include "make-papers/word_writing.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace assure::papers {
namespace {

constexpr const char* default_author = "Rowan Ashby";
constexpr const char* default_date = "2026-03-04T10:15:00Z";

// How many bytes the first `count` characters of `text` take.
std::size_t bytes_of(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (at < text.size() && count-- > 0) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
    }
    return at;
}

void write_piece(pugi::xml_node paragraph, const std::string& text, const RunLook& look) {
    pugi::xml_node run = add(paragraph, "w:r");
    write_run_properties(run, look);
    add(run, look.deleted ? "w:delText" : "w:t", {{"xml:space", "preserve"}}).text().set(text.c_str());
}

void write_special(pugi::xml_node paragraph, const char* element, const RunLook& look) {
    pugi::xml_node run = add(paragraph, "w:r");
    write_run_properties(run, look);
    add(run, element);
}

void write_inline_control(Writing& writing, pugi::xml_node paragraph, const Node& control, RunLook look) {
    pugi::xml_node content = write_control(writing, paragraph, control);
    if (control.yes("prompt")) look.style = "PlaceholderText";
    for (const Node& child : control.children)
        write_inlines(writing, content, child.children, look);
}

void write_comment(Writing& writing, pugi::xml_node paragraph, const Node& comment) {
    const std::string id = std::to_string(writing.comment_count++);
    const std::string author = comment.attribute("author", default_author);
    pugi::xml_node content = add(writing.comments.document_element(), "w:comment",
                                 {{"w:id", id},
                                  {"w:author", author},
                                  {"w:date", comment.attribute("date", default_date)},
                                  {"w:initials", author.substr(0, 1)}});
    write_paragraph(writing, content, comment, "CommentText");
    add(paragraph, "w:commentRangeStart", {{"w:id", id}});
    add(paragraph, "w:commentRangeEnd", {{"w:id", id}});
    pugi::xml_node run = add(paragraph, "w:r");
    add(run, "w:commentReference", {{"w:id", id}});
}

void write_footnote(Writing& writing, pugi::xml_node paragraph, const Node& footnote) {
    const std::string id = std::to_string(++writing.footnote_count);
    pugi::xml_node content = add(writing.footnotes.document_element(), "w:footnote", {{"w:id", id}});
    pugi::xml_node note = add(content, "w:p");
    add(add(note, "w:pPr"), "w:pStyle", {{"w:val", "FootnoteText"}});
    pugi::xml_node mark = add(note, "w:r");
    write_run_properties(mark, {.style = "FootnoteReference"});
    add(mark, "w:footnoteRef");
    write_run(note, " ", {});
    write_inlines(writing, note, footnote.children, {});
    pugi::xml_node run = add(paragraph, "w:r");
    write_run_properties(run, {.style = "FootnoteReference"});
    add(run, "w:footnoteReference", {{"w:id", id}});
}

void write_link(Writing& writing, pugi::xml_node paragraph, const Node& link, RunLook look) {
    writing.links.push_back(link.attribute("to"));
    look.style = "Hyperlink";
    write_inlines(writing, add(paragraph, "w:hyperlink", {{"r:id", "link" + std::to_string(writing.links.size())}}),
                  link.children, look);
}

// Wrappers that only change how text looks.
bool change_look(const Node& node, RunLook& look) {
    if (node.name == "b")
        look.bold = true;
    else if (node.name == "i")
        look.italic = true;
    else if (node.name == "strike")
        look.strike = true;
    else if (node.name == "hidden")
        look.hidden = true;
    else if (node.name == "highlight")
        look.highlight = true;
    else if (node.name == "white")
        look.colour = "FFFFFF";
    else
        return false;
    return true;
}

bool write_character(pugi::xml_node paragraph, const Node& node, const RunLook& look) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 4> characters{
        {{"br", "w:br"}, {"tab", "w:tab"}, {"soft-hyphen", "w:softHyphen"}, {"no-break-hyphen", "w:noBreakHyphen"}}};
    const auto* const found =
        std::find_if(characters.begin(), characters.end(), [&](const auto& entry) { return entry.first == node.name; });
    if (found == characters.end()) return node.name == "split";
    write_special(paragraph, found->second, look);
    return true;
}

void write_element(Writing& writing, pugi::xml_node paragraph, const Node& node, RunLook look) {
    if (write_character(paragraph, node, look)) return;
    if (change_look(node, look)) write_inlines(writing, paragraph, node.children, look);
    if (node.name == "ins" || node.name == "del") {
        pugi::xml_node change = add(paragraph, node.name == "ins" ? "w:ins" : "w:del");
        add_revision(writing, change, node);
        look.deleted = look.deleted || node.name == "del";
        write_inlines(writing, change, node.children, look);
    }
    if (node.name == "tick")
        write_tick(writing, paragraph, node.attribute("style", "control"), node.yes("ticked"), look);
    if (node.name == "control") write_inline_control(writing, paragraph, node, look);
    if (node.name == "comment") write_comment(writing, paragraph, node);
    if (node.name == "footnote") write_footnote(writing, paragraph, node);
    if (node.name == "link") write_link(writing, paragraph, node, look);
}

}  // namespace

void add_revision(Writing& writing, pugi::xml_node change, const Node& node) {
    change.append_attribute("w:id").set_value(std::to_string(9000 + writing.revisions++).c_str());
    change.append_attribute("w:author").set_value(node.attribute("author", default_author).c_str());
    change.append_attribute("w:date").set_value(node.attribute("date", default_date).c_str());
}

pugi::xml_node write_run_properties(pugi::xml_node run, const RunLook& look) {
    pugi::xml_node properties = add(run, "w:rPr");
    if (!look.style.empty()) add(properties, "w:rStyle", {{"w:val", look.style}});
    if (look.bold) add(properties, "w:b");
    if (look.italic) add(properties, "w:i");
    if (look.strike) add(properties, "w:strike");
    if (look.hidden) add(properties, "w:vanish");
    if (!look.colour.empty()) add(properties, "w:color", {{"w:val", look.colour}});
    if (look.highlight) add(properties, "w:highlight", {{"w:val", "yellow"}});
    if (properties.first_child().empty()) run.remove_child(properties);
    return properties;
}

void write_run(pugi::xml_node paragraph, const std::string& text, const RunLook& look) {
    std::string_view rest = text;
    while (look.split > 0 && rest.size() > look.split) {
        const std::size_t bytes = bytes_of(rest, look.split);
        write_piece(paragraph, std::string(rest.substr(0, bytes)), look);
        rest.remove_prefix(bytes);
    }
    if (!rest.empty()) write_piece(paragraph, std::string(rest), look);
}

void write_inlines(Writing& writing, pugi::xml_node paragraph, const std::vector<Node>& inlines, const RunLook& look) {
    for (const Node& node : inlines) {
        if (node.is_text())
            write_run(paragraph, node.text, look);
        else
            write_element(writing, paragraph, node, look);
    }
}

}  // namespace assure::papers
