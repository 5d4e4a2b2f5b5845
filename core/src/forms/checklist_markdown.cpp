#include "forms/checklist_items.h"
#include "text/markdown_text.h"

namespace assure::forms {

std::string checklist_markdown(const Checklist& checklist) {
    std::string page = "# " + markdown_text(checklist.title) + "\n\n" + markdown_text(checklist.how) + "\n\n" +
                       markdown_text(checklist.blanks) + '\n';
    for (const ChecklistPart& part : checklist.parts) {
        page += "\n## " + markdown_text(part.heading) + "\n\n";
        for (const ChecklistItem& item : part.items)
            page += "- [ ] **" + markdown_text(item.title) + ".** " + markdown_text(item.required) +
                    "  \n  Why: " + markdown_text(item.why) + "  \n  *" + markdown_text(item.small) + "*\n";
    }
    return page + '\n' + markdown_text(checklist.rules) + '\n';
}

}  // namespace assure::forms
