#include "assure/app/blank_paper.h"

#include "assure/app/engine.h"
#include "forms/kinds.h"
#include "forms/word_file.h"

#include <algorithm>
#include <variant>

namespace assure {
namespace {

using forms::Control;
using forms::WordFile;

constexpr int label_share = 28;  // per cent of a form's width

const PaperTemplate& find_template(std::span<const PaperTemplate> templates, std::string_view kind) {
    std::vector<std::string> kinds;
    for (const PaperTemplate& one : templates) {
        if (one.kind == kind) return one;
        kinds.push_back(one.kind);
    }
    forms::refuse_kind(kind, "template", kinds);
}

// Puts one block after the other into the file.
class Maker {
public:
    explicit Maker(WordFile& file) : file_(file) {}

    void operator()(const TemplateHeading& heading) const { write("Heading1", heading.text); }
    void operator()(const TemplateNote& note) const { write("Small", note.text); }

    void operator()(const TemplateForm& form) const {
        const pugi::xml_node table = file_.table({label_share, 100 - label_share});
        for (const TemplateField& field : form.fields) {
            const pugi::xml_node row = WordFile::row(table);
            write_label(row, field.label);
            write_answer(row, {field.label, field.prompts, field.holds, field.choices});
        }
        end_table();
    }

    void operator()(const TemplateTable& whole) const {
        std::vector<int> shares;
        for (const TemplateColumn& column : whole.columns)
            shares.push_back(column.width);
        const pugi::xml_node table = file_.table(shares);
        const pugi::xml_node header = WordFile::row(table, true);
        for (const TemplateColumn& column : whole.columns)
            write_label(header, column.label);
        for (const TemplateRow& row : whole.rows)
            for (int time = 0; time < row.times; ++time)
                write_row(WordFile::row(table), whole.columns, row);
        end_table();
    }

private:
    void write(const char* style, const std::string& text) const {
        WordFile::text(WordFile::paragraph(file_.body(), style), text);
    }

    static void write_label(pugi::xml_node row, const std::string& label) {
        WordFile::text(WordFile::paragraph(WordFile::cell(row, true), "Label"), label);
    }

    void write_answer(pugi::xml_node row, const Control& control) const {
        file_.control(WordFile::paragraph(WordFile::cell(row, false), "Answer"), control);
    }

    void write_row(pugi::xml_node line, const std::vector<TemplateColumn>& columns, const TemplateRow& row) const {
        for (std::size_t column = 0; column < columns.size(); ++column)
            write_answer(line, {columns[column].label, {row.prompts[column]}, Holds::text, {}});
    }

    // Word joins tables between which nothing stands.
    void end_table() const { WordFile::paragraph(file_.body(), "Small"); }

    WordFile& file_;
};

}  // namespace

std::string blank_paper(const Engine& engine, std::string_view kind) {
    const PaperTemplate& paper = find_template(engine.templates(), kind);
    WordFile file(paper.title, paper.landscape);
    WordFile::text(WordFile::paragraph(file.body(), "Title"), paper.title);
    for (const TemplateBlock& block : paper.blocks)
        std::visit(Maker(file), block);
    const RulePackInfo& pack = engine.header().rule_packs.back();
    return file.bytes("Template of " + pack.id + " " + pack.version);
}

}  // namespace assure
