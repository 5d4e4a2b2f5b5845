#include "forms/checklist_items.h"
#include "writers/html/frame.h"
#include "writers/html/markup.h"

#include <sstream>

namespace assure::forms {
namespace {

void write_item(html::Markup& page, const ChecklistItem& item) {
    const auto entry = page.open("li");
    const auto label = page.open("label");
    page.lone("input", {{"type", "checkbox"}});
    const auto words = page.open("span");
    page.whole("strong", item.title + ". ");
    page.text(item.required);
    page.whole("span", "Why: " + item.why, {{"class", "why"}});
    page.whole("span", item.small, {{"class", "where"}});
}

void write_part(html::Markup& page, const ChecklistPart& part) {
    page.whole("h2", part.heading);
    const auto list = page.open("ul", {{"class", "boxes"}});
    for (const ChecklistItem& item : part.items)
        write_item(page, item);
}

void write_main(html::Markup& page, const Checklist& checklist) {
    const auto main = page.open("main", {{"class", "page checklist"}});
    page.whole("h1", checklist.title);
    page.whole("p", checklist.how);
    page.whole("p", checklist.blanks, {{"class", "blanks"}});
    for (const ChecklistPart& part : checklist.parts)
        write_part(page, part);
    page.whole("p", checklist.rules, {{"class", "where"}});
}

}  // namespace

std::string checklist_html(const Checklist& checklist) {
    std::ostringstream out;
    html::Markup page(out);
    page.doctype();
    {
        const auto whole = page.open("html", {{"lang", "en-GB"}});
        html::write_head(page, checklist.title);
        const auto body = page.open("body");
        write_main(page, checklist);
    }
    out << '\n';
    return out.str();
}

}  // namespace assure::forms
