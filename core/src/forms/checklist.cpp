#include "assure/app/checklist.h"

#include "assure/app/engine.h"
#include "forms/checklist_items.h"

namespace assure {

std::string checklist(const Engine& engine, std::string_view kind, ChecklistFormat format) {
    const forms::Checklist list = forms::checklist_of(engine.rules(), engine.header().rule_packs, kind);
    switch (format) {
        case ChecklistFormat::html:
            return forms::checklist_html(list);
        case ChecklistFormat::word:
            return forms::checklist_word(list);
        case ChecklistFormat::markdown:
            break;
    }
    return forms::checklist_markdown(list);
}

}  // namespace assure
