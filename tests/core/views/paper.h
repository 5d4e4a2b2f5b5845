// Writes a Source as a paper reads, for tests of the views:
//
//     Paper paper;
//     paper.heading(1, "Cover sheet");
//     paper.table({{label("Meeting"), cell("ICB Board")}, {label("Title"), cell(prompt("Click here"))}});
//     const Form form = paper.form();
//
// Text keeps the order in which it is written; offsets count up from 0 in "word/document.xml".
#pragma once

#include "assure/plugin/form.h"
#include "assure/plugin/tables.h"
#include "source/source_builder.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace assure::test {

struct Run {
    std::string text;
    Marks marks;
};

// A paragraph: runs, each with its marks.
struct Words {
    std::vector<Run> runs;

    Words() = default;
    Words(const char* text) : runs{{text, {}}} {}             // NOLINT(google-explicit-constructor)
    Words(std::string text) : runs{{std::move(text), {}}} {}  // NOLINT(google-explicit-constructor)
    Words(std::string text, Marks marks) : runs{{std::move(text), marks}} {}
    friend Words operator+(Words a, const Words& b) {
        a.runs.insert(a.runs.end(), b.runs.begin(), b.runs.end());
        return a;
    }
};

// The words with one more mark.
Words marked(Words words, Mark mark);
inline Words bold(Words words) {
    return marked(std::move(words), Mark::bold);
}
inline Words prompt(Words words) {
    return marked(std::move(words), Mark::prompt);
}
inline Words pending(Words words) {
    return marked(std::move(words), Mark::pending);
}
inline Words struck(Words words) {
    return marked(std::move(words), Mark::struck);
}
inline Words hidden(Words words) {
    return marked(std::move(words), Mark::hidden);
}
inline Words ticked() {
    return {"☒", Mark::ticked};
}
inline Words unticked() {
    return {"☐", Mark::unticked};
}

class Paper;

struct Box {
    std::vector<Words> paragraphs;
    std::uint32_t span = 1;
    bool shaded = false;
    bool merged_away = false;
    std::function<void(Paper&)> inside;  // after the paragraphs
};

Box cell(Words words);
Box cell(std::vector<Words> paragraphs);
Box cell(std::function<void(Paper&)> inside);
Box label(const Words& words);  // bold
Box empty();
Box above();  // continues the cell above
Box wide(std::uint32_t columns, Box box);
Box shaded(Box box);

using BoxRow = std::vector<Box>;

class Paper {
public:
    Paper();

    std::uint32_t heading(std::uint8_t level, const Words& words, bool guessed = false);
    std::uint32_t line(const Words& words);
    std::uint32_t item(const Words& words, std::uint8_t level = 1);
    std::uint32_t contents_entry(const Words& words);
    std::uint32_t element(std::string_view name, const Words& words);
    void table(const std::vector<BoxRow>& rows, bool header = false, bool xml_siblings = false);
    // A content control around what `inside` writes, or around words of a paragraph.
    void control(std::string title, const std::function<void(Paper&)>& inside);
    std::uint32_t line_with_control(const Words& before, std::string title, const Words& words);
    // After everything else: a text box anchored to a block.
    void text_box(std::uint32_t anchor, const std::function<void(Paper&)>& inside);

    const Source& source();
    // The Source, for what points into it and outlives the paper.
    std::shared_ptr<const Source> keep();
    Form form();
    std::vector<DataTable> tables();

private:
    void write(const Words& words);
    void row(const BoxRow& boxes, bool header);

    SourceBuilder builder_{"paper.docx", "Word (.docx)"};
    std::shared_ptr<const Source> source_;
    std::uint32_t offset_ = 0;
};

// The fields of a key, in reading order.
std::vector<Field> fields_of(const Form& form, std::string_view key);
// The only field of a key; fails the test when there is none, or more than one.
Field only_field(const Form& form, std::string_view key);

}  // namespace assure::test
