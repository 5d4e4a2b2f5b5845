#include "forms/checklist_items.h"
#include "forms/word_file.h"

namespace assure::forms {
namespace {

void write_item(WordFile& file, const ChecklistItem& item) {
    const pugi::xml_node paragraph = WordFile::paragraph(file.body(), "ListItem");
    file.box(paragraph, item.title);
    WordFile::text(paragraph, " ");
    WordFile::text(paragraph, item.title + ". ", true);
    WordFile::text(paragraph, item.required);
    WordFile::line_break(paragraph);
    WordFile::text(paragraph, "Why: " + item.why);
    WordFile::line_break(paragraph);
    WordFile::text(paragraph, item.small);
}

}  // namespace

std::string checklist_word(const Checklist& checklist) {
    WordFile file(checklist.title, false);
    WordFile::text(WordFile::paragraph(file.body(), "Title"), checklist.title);
    WordFile::text(WordFile::paragraph(file.body(), "Small"), checklist.how);
    WordFile::text(WordFile::paragraph(file.body(), "Small"), checklist.blanks);
    for (const ChecklistPart& part : checklist.parts) {
        WordFile::text(WordFile::paragraph(file.body(), "Heading1"), part.heading);
        for (const ChecklistItem& item : part.items)
            write_item(file, item);
    }
    return file.bytes(checklist.rules);
}

}  // namespace assure::forms
