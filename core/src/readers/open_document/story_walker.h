// Walks one story (the body, a header, a text box …) from its first element to its last, with a stack of its own
// and no recursion, and tells the builder what it meets. What an element does is in four files: text and fields,
// paragraphs and lists, tables, objects.
#pragma once

#include "readers/open_document/document.h"
#include "readers/open_document/names.h"
#include "readers/open_document/table_cells.h"
#include "readers/text_sink.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace assure::open_document {

class StoryWalker {
public:
    // `anchor` is the body block that the story is anchored to; no_index in the body itself.
    StoryWalker(Document& document, Part& part, std::uint32_t anchor);

    // Reads the children of `container`. `marks` lie on all of its text.
    void walk(pugi::xml_node container, Marks marks, std::int32_t background);

private:
    // What changes on the way down and is restored on the way up.
    struct Context {
        Marks marks;
        Look look;
        std::string_view font;  // a symbol font, where the run has one
        std::int32_t background = white;
        std::string_view list_style;
        std::uint8_t list_level = 0;
        bool text = false;     // characters here are the document's, not the space between elements
        bool deleted = false;  // in a tracked deletion: its text is data, its blocks are not there
        bool contents = false;
        bool header_rows = false;
        bool covered = false;  // in a cell that another one covers
    };
    enum class Leave : std::uint8_t { nothing, paragraph, deleted_paragraph, control, table, row, cell };
    struct Frame {
        pugi::xml_node element;
        pugi::xml_node next;
        Leave leave = Leave::nothing;
        Context outer;
        std::uint32_t data = 0;  // where text begins; how often a row or cell is still to be read
    };
    struct Paragraph {
        std::uint8_t heading = 0;
        std::uint8_t list_level = 0;
        bool bullet = false;
        bool contents = false;
        bool hidden = false;
        bool resumed = false;  // what follows in a paragraph behind a paragraph inside it
    };
    struct CheckBox {
        Mark state = Mark::unknown_tick;
        bool drawn = false;
    };

    void push(pugi::xml_node element, Leave leave = Leave::nothing, std::uint32_t data = 0);
    void enter(pugi::xml_node element, Name name);
    bool enter_block(pugi::xml_node element, Name name);
    bool enter_table(pugi::xml_node element, Name name);
    bool enter_text(pugi::xml_node element, Name name);
    bool enter_field(pugi::xml_node element, Name name);
    bool enter_object(pugi::xml_node element, Name name);
    void leave(const Frame& frame);
    void leave_and_repeat(const Frame& frame);

    // story_text.cpp
    void put_text(std::string_view raw);
    void put_raw(std::string_view raw, std::uint32_t offset);
    void put_value(std::string_view raw);
    void put_sign(std::string_view text, pugi::xml_node element);
    void put_spaces(pugi::xml_node element);
    void put_tick(Mark state, pugi::xml_node element);
    void begin_span(pugi::xml_node span);
    void begin_marked(pugi::xml_node element, bool marked, Mark mark);
    void begin_content_control(pugi::xml_node element);
    void end_content_control(const Frame& frame);
    void put_field_mark(pugi::xml_node element);
    void note_look(Marks marks, std::string_view text);
    [[nodiscard]] Marks text_marks() const;

    // story_blocks.cpp
    void begin_paragraph(pugi::xml_node element, bool heading);
    void end_paragraph(const Frame& frame);
    void resume_paragraph(const Frame& frame);
    void emit_paragraph();
    void end_block();
    [[nodiscard]] bool looks_like_heading(std::string_view text) const;
    void begin_list(pugi::xml_node list);
    void begin_section(pugi::xml_node section);
    void begin_contents(pugi::xml_node index);
    void put_deletion(pugi::xml_node mark);
    void end_deleted_paragraph(std::uint32_t begin);

    // story_tables.cpp
    void begin_table(pugi::xml_node table);
    void begin_row(pugi::xml_node row, std::uint32_t times_left);
    void begin_cell(pugi::xml_node cell, std::uint32_t times_left);
    [[nodiscard]] std::uint32_t repeats_of(pugi::xml_node element, Name attribute_name);

    // story_objects.cpp
    void put_form_control(pugi::xml_node control);
    void put_form_value(pugi::xml_node form, pugi::xml_node element);
    void put_form_list(pugi::xml_node form);
    void note_aside(pugi::xml_node content, Channel channel);
    void note_shape(pugi::xml_node shape);
    void note_file(pugi::xml_node element, std::string_view inline_name);
    void note_outside(pugi::xml_node source);
    [[nodiscard]] std::uint32_t here() const;

    Document& document_;
    SourceBuilder& builder_;
    Part& part_;
    std::uint32_t anchor_;
    TextSink sink_;
    TableCells tables_;
    std::vector<Frame> stack_;
    Context context_;

    Paragraph paragraph_;
    bool in_paragraph_ = false;
    bool after_space_ = true;  // white space here adds nothing
    bool all_bold_ = true;
    bool has_words_ = false;
    bool at_label_ = false;  // the next paragraph is the one that carries the list item's number or bullet
    std::uint32_t deletion_block_ = no_index;
    std::unordered_set<std::string_view> insertions_;  // that have begun and not ended
    std::vector<Control> controls_;                    // inside the paragraph
    std::optional<CheckBox> check_box_;
};

}  // namespace assure::open_document
