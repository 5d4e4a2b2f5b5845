// What the Word makers share while one document is written: the parts under construction, the counters of
// ids, and the paper's look. Each maker appends to the node it is given.
#pragma once

#include "make-papers/look.h"
#include "make-papers/paper_maker.h"
#include "make-papers/xml_writing.h"

#include <pugixml.hpp>
#include <string>
#include <vector>

namespace assure::papers {

// How a run of text looks; wrappers such as <b> change a copy of it.
struct RunLook {
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool hidden = false;
    bool highlight = false;
    bool deleted = false;   // inside a tracked deletion: its text is w:delText
    std::string style{};    // a character style's id
    std::string colour{};   // empty: the paragraph's
    std::size_t split = 0;  // split the text into runs of that many characters; 0: do not
};

struct Writing {
    Writing(const PaperSource& source, Layout chosen);

    const Node& paper;
    const Node* properties;  // may be null
    Layout layout;           // what fields are set out in; as_stated: as each group says
    Look look;
    int text_width = 0;  // between the margins, in twentieths of a point
    bool landscape = false;

    pugi::xml_document body;         // <w:body>…
    pugi::xml_document comments;     // <w:comments>…
    pugi::xml_document footnotes;    // <w:footnotes>…
    std::vector<std::string> links;  // targets of hyperlinks; the n-th is relationship "link<n>"

    bool has_picture = false;  // all pictures show the same part

    int revisions = 0;
    int comment_count = 0;
    int footnote_count = 0;
    int controls = 0;
    int drawings = 0;
    int bookmarks = 0;
    int groups_open = 0;  // groups of fields that are being written, one inside the other

    [[nodiscard]] std::string property(std::string_view name, std::string_view otherwise) const;
};

// Inline content: runs, revisions, ticks, notes, controls.
void write_inlines(Writing& writing, pugi::xml_node paragraph, const std::vector<Node>& inlines, const RunLook& look);
void write_run(pugi::xml_node paragraph, const std::string& text, const RunLook& look);
pugi::xml_node write_run_properties(pugi::xml_node run, const RunLook& look);

// A tick box in one of the ways in which papers have them.
void write_tick(Writing& writing, pugi::xml_node paragraph, std::string_view style, bool ticked, const RunLook& look);
void write_options(Writing& writing, pugi::xml_node parent, const Node& options, const RunLook& look);

// A paragraph of that style (an id of word_styles.cpp), with the inlines of `node`.
pugi::xml_node write_paragraph(Writing& writing, pugi::xml_node parent, const Node& node, const std::string& style,
                               const RunLook& look = {});
// Any blocks. `in_cell`: a cell's content, in the table's text style; a cell never ends without a paragraph.
void write_blocks(Writing& writing, pugi::xml_node parent, const std::vector<Node>& blocks, bool in_cell, int width);

// A block-level content control; returns the node for its content.
pugi::xml_node write_control(Writing& writing, pugi::xml_node parent, const Node& control);
void write_text_box(Writing& writing, pugi::xml_node parent, const Node& box);
// A grey square in a paragraph of its own; `words` describe it.
void write_picture(Writing& writing, pugi::xml_node parent, const Node& picture);
// The page's size, margins and headers, as the last child of a body or of the properties of a section's last paragraph.
void write_section(const Writing& writing, pugi::xml_node parent);
void write_contents(Writing& writing, pugi::xml_node parent, const Node& contents);

// A group of fields in the layout that holds for it, `width` wide.
void write_fields(Writing& writing, pugi::xml_node parent, const Node& group, int width, bool in_cell);
void write_table(Writing& writing, pugi::xml_node parent, const Node& table, int width);

// The pieces of tables.
pugi::xml_node start_table(const Writing& writing, pugi::xml_node parent, const std::vector<int>& widths, bool borders);
pugi::xml_node start_cell(pugi::xml_node row, int width, int span, const std::string& fill);
// Column widths in the proportions of `shares` ("1 2 3"), or equal for an empty list.
std::vector<int> column_widths(std::string_view shares, std::size_t columns, int width);
// Marks a row or paragraph mark as inserted or deleted, as the node's attributes say.
void write_mark(Writing& writing, pugi::xml_node properties, const Node& node);
// Attributes of a tracked change, with the next id.
void add_revision(Writing& writing, pugi::xml_node change, const Node& node);

// The picture's PNG file, and bytes as Flat OPC writes those that are not XML.
std::string_view picture_bytes();
std::string base64(std::string_view bytes);

// The document's other parts.
std::string styles_part();
std::string numbering_part();
std::string settings_part();
std::string header_part(const Writing& writing);
std::string footer_part(const Writing& writing);

// Declares the namespaces of Word on the root of a part.
void declare_namespaces(pugi::xml_node root);

}  // namespace assure::papers
