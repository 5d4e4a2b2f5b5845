// Walks one story (the body, a header, a text box …) from its first element to its last, with a stack of its own
// and no recursion, and tells the builder what it meets. What an element does is in four files: text and fields,
// paragraphs and controls, tables, objects.
#pragma once

#include "readers/text_sink.h"
#include "readers/word/document.h"
#include "readers/word/fields.h"
#include "readers/word/paragraph.h"
#include "readers/word/table_cells.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace assure::word {

class StoryWalker {
public:
    // `anchor` is the body block that the story is anchored to; no_index in the body itself.
    StoryWalker(Document& document, std::shared_ptr<const OpenPart> part, std::uint32_t anchor);

    // Reads the children of `container`. `marks` lie on all of its text.
    void walk(pugi::xml_node container, Marks marks, std::int32_t background);

private:
    // What changes on the way down and is restored on the way up.
    struct Context {
        Marks marks;
        std::int32_t background = white;
        bool deleted = false;  // in a deletion, a deleted row or cell: its text is data, its blocks are not there
        bool contents = false;
    };
    enum class Leave : std::uint8_t { nothing, paragraph, deletion, simple_field, control, table, row, cell };
    struct Frame {
        pugi::xml_node element;
        pugi::xml_node next;
        Leave leave = Leave::nothing;
        Context outer;
        std::uint32_t data = 0;  // of a deletion: where it begins; of a control: its index
    };
    // What a run without properties looks like.
    struct PlainRun {
        const Style* style = nullptr;  // of the paragraph
        std::int32_t background = white;
        Marks marks;
    };
    struct CheckBox {
        Mark state = Mark::unknown_tick;
        bool drawn = false;
    };

    void push(pugi::xml_node element, Leave leave = Leave::nothing, std::uint32_t data = 0);
    void enter(pugi::xml_node element, Name name);
    bool enter_block(pugi::xml_node element, Name name);
    bool enter_run_content(pugi::xml_node element, Name name);
    bool enter_object(pugi::xml_node element, Name name);
    void leave(const Frame& frame);

    // story_text.cpp
    void begin_run(pugi::xml_node run);
    Marks plain_marks(std::int32_t background);
    void put_text(pugi::xml_node text);
    void put_raw(std::string_view raw, std::uint32_t offset);
    void put_sign(std::string_view text, pugi::xml_node element);
    void put_tick(Mark state, std::string_view drawn, pugi::xml_node element);
    void put_symbol(pugi::xml_node symbol);
    void field_character(pugi::xml_node character);
    void begin_simple_field(pugi::xml_node field);
    void note_look(Marks marks, std::string_view text);
    [[nodiscard]] Marks text_marks() const { return run_marks_ | context_.marks; }

    // story_blocks.cpp
    void begin_paragraph(pugi::xml_node paragraph);
    void end_paragraph();
    void emit_paragraph();
    void flush_joined();
    [[nodiscard]] bool is_contents_entry() const;
    [[nodiscard]] bool looks_like_heading(std::string_view text) const;
    void begin_control(pugi::xml_node element);
    void end_control(std::uint32_t index);
    void settle_controls(std::uint32_t block, bool paragraph_is_empty);
    void begin_deletion(pugi::xml_node deletion);
    void end_deletion(std::uint32_t begin);

    // story_tables.cpp
    void begin_table(pugi::xml_node table);
    void begin_row(pugi::xml_node row);
    void begin_cell(pugi::xml_node cell);
    void end_cell(pugi::xml_node cell);

    // story_objects.cpp
    void choose_alternative(pugi::xml_node alternatives);
    void note_text_box(pugi::xml_node content);
    void note_part(pugi::xml_node element, Name relationship_id);
    void note_diagram(pugi::xml_node element);
    void note_reference(pugi::xml_node element, Channel channel);
    void note_section(pugi::xml_node section);
    [[nodiscard]] std::uint32_t here() const;

    Document& document_;
    SourceBuilder& builder_;
    std::shared_ptr<const OpenPart> part_;
    std::uint32_t anchor_;
    TextSink sink_;
    TableCells tables_;
    Fields fields_;
    std::vector<Frame> stack_;
    Context context_;

    Paragraph paragraph_;
    bool in_paragraph_ = false;
    bool joined_ = false;  // the last paragraph's end is deleted: its text waits for the next
    bool all_bold_ = true;
    bool has_words_ = false;
    bool has_anchor_ = false;  // a link into the document, or a field in a field, as contents entries have
    bool in_contents_ = false;
    std::vector<std::uint32_t> paragraph_controls_;

    Marks run_marks_;
    std::string_view run_font_;  // a symbol font, where the run has one
    std::optional<CheckBox> check_box_;
    std::optional<PlainRun> plain_;
};

}  // namespace assure::word
