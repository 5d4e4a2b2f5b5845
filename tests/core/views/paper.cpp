#include "core/views/paper.h"

#include "readers/tick_glyphs.h"

#include <gtest/gtest.h>

#include <utility>

namespace assure::test {

Words marked(Words words, Mark mark) {
    for (Run& run : words.runs)
        run.marks.set(mark);
    return words;
}

Box cell(Words words) {
    return {{std::move(words)}, 1, false, false, {}};
}
Box cell(std::vector<Words> paragraphs) {
    return {std::move(paragraphs), 1, false, false, {}};
}
Box cell(std::function<void(Paper&)> inside) {
    return {{}, 1, false, false, std::move(inside)};
}
Box label(const Words& words) {
    return cell(bold(words));
}
Box empty() {
    return cell(Words());
}
Box above() {
    return {{}, 1, false, true, {}};
}
Box wide(std::uint32_t columns, Box box) {
    box.span = columns;
    return box;
}
Box shaded(Box box) {
    box.shaded = true;
    return box;
}

Paper::Paper() {
    builder_.add_part("word/document.xml", PartState::read);
}

void Paper::write(const Words& words) {
    for (const Run& run : words.runs) {
        const auto length = static_cast<std::uint32_t>(run.text.size());
        builder_.append(run.text, 0, offset_, length, run.marks);
        offset_ += length;
    }
    mark_typed_boxes(builder_);  // as every reader does
}

std::uint32_t Paper::heading(std::uint8_t level, const Words& words, bool guessed) {
    write(words);
    return builder_.end_block(BlockType::heading, level, guessed);
}

std::uint32_t Paper::line(const Words& words) {
    write(words);
    return builder_.end_block(BlockType::paragraph);
}

std::uint32_t Paper::item(const Words& words, std::uint8_t level) {
    write(words);
    return builder_.end_block(BlockType::list_item, level);
}

std::uint32_t Paper::contents_entry(const Words& words) {
    write(words);
    return builder_.end_block(BlockType::paragraph, 0, false, true);
}

std::uint32_t Paper::element(std::string_view name, const Words& words) {
    const std::uint32_t name_offset = offset_;
    offset_ += static_cast<std::uint32_t>(name.size());
    write(words);
    return builder_.end_field(name, 0, name_offset, static_cast<std::uint32_t>(name.size()));
}

void Paper::table(const std::vector<BoxRow>& rows, bool header, bool xml_siblings) {
    builder_.begin_table(xml_siblings);
    for (std::size_t i = 0; i < rows.size(); ++i)
        row(rows[i], header && i == 0);
    builder_.end_table();
}

void Paper::row(const BoxRow& boxes, bool header) {
    builder_.begin_row(header);
    std::uint32_t column = 0;
    for (const Box& box : boxes) {
        builder_.begin_cell(column, box.span, box.merged_away, box.shaded);
        column += box.span;
        for (const Words& words : box.paragraphs)
            line(words);
        if (box.inside) box.inside(*this);
        builder_.end_cell();
    }
    builder_.end_row();
}

void Paper::control(std::string title, const std::function<void(Paper&)>& inside) {
    Control control;
    control.title = std::move(title);
    control.blocks.first = builder_.next_block();
    inside(*this);
    control.blocks.last = builder_.next_block();
    builder_.add_control(std::move(control));
}

std::uint32_t Paper::line_with_control(const Words& before, std::string title, const Words& words) {
    Control control;
    control.title = std::move(title);
    write(before);
    control.begin = builder_.text_size();
    write(words);
    control.length = builder_.text_size() - control.begin;
    const std::uint32_t block = builder_.end_block(BlockType::paragraph);
    control.blocks = {block, block + 1};
    builder_.add_control(std::move(control));
    return block;
}

void Paper::text_box(std::uint32_t anchor, const std::function<void(Paper&)>& inside) {
    builder_.begin_story(Channel::text_box, anchor);
    inside(*this);
    builder_.end_story();
}

const Source& Paper::source() {
    if (!source_) source_ = builder_.finish();
    return *source_;
}

std::shared_ptr<const Source> Paper::keep() {
    source();
    return source_;
}

Form Paper::form() {
    return {source(), source().body()};
}

std::vector<DataTable> Paper::tables() {
    return data_tables(source(), source().body());
}

std::vector<Field> fields_of(const Form& form, std::string_view key) {
    std::vector<Field> found;
    for (const Field& field : form.fields()) {
        if (field.key == key) found.push_back(field);
    }
    return found;
}

Field only_field(const Form& form, std::string_view key) {
    const std::vector<Field> found = fields_of(form, key);
    EXPECT_EQ(found.size(), 1U) << "fields labelled '" << key << "'";
    return found.empty() ? Field() : found.front();
}

}  // namespace assure::test
