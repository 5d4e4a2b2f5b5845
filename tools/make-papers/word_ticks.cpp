#include "make-papers/word_writing.h"

namespace assure::papers {
namespace {

void write_field_character(pugi::xml_node paragraph, const char* type) {
    add(add(paragraph, "w:r"), "w:fldChar", {{"w:fldCharType", type}});
}

void write_checkbox_control(Writing& writing, pugi::xml_node paragraph, bool ticked) {
    pugi::xml_node control = add(paragraph, "w:sdt");
    pugi::xml_node properties = add(control, "w:sdtPr");
    add(properties, "w:id", {{"w:val", std::to_string(410000 + ++writing.controls)}});
    pugi::xml_node box = add(properties, "w14:checkbox");
    add(box, "w14:checked", {{"w14:val", ticked ? "1" : "0"}});
    add(box, "w14:checkedState", {{"w14:val", "2612"}, {"w14:font", "MS Gothic"}});
    add(box, "w14:uncheckedState", {{"w14:val", "2610"}, {"w14:font", "MS Gothic"}});
    pugi::xml_node run = add(add(control, "w:sdtContent"), "w:r");
    add(add(run, "w:rPr"), "w:rFonts",
        {{"w:ascii", "MS Gothic"}, {"w:hAnsi", "MS Gothic"}, {"w:eastAsia", "MS Gothic"}, {"w:hint", "eastAsia"}});
    add(run, "w:t").text().set(ticked ? "☒" : "☐");
}

void write_legacy_box(Writing& writing, pugi::xml_node paragraph, bool ticked) {
    const std::string number = std::to_string(++writing.bookmarks);
    pugi::xml_node run = add(paragraph, "w:r");
    pugi::xml_node begin = add(run, "w:fldChar", {{"w:fldCharType", "begin"}});
    pugi::xml_node data = add(begin, "w:ffData");
    add(data, "w:name", {{"w:val", "Check" + number}});
    add(data, "w:enabled");
    add(data, "w:calcOnExit", {{"w:val", "0"}});
    pugi::xml_node box = add(data, "w:checkBox");
    add(box, "w:sizeAuto");
    add(box, "w:default", {{"w:val", "0"}});
    if (ticked) add(box, "w:checked");
    add(add(paragraph, "w:r"), "w:instrText", {{"xml:space", "preserve"}}).text().set(" FORMCHECKBOX ");
    write_field_character(paragraph, "separate");
    write_field_character(paragraph, "end");
}

std::string tick_text(std::string_view style, bool ticked) {
    if (style == "check") return ticked ? "✓" : "";
    if (style == "brackets") return ticked ? "(x)" : "( )";
    if (style == "x") return ticked ? "X" : "";
    return ticked ? "☒" : "☐";
}

// "struck" options have no box: those that do not apply are struck through.
void write_option(Writing& writing, pugi::xml_node paragraph, const Node& option, const Node& options, RunLook look) {
    const std::string style = options.attribute("style", "control");
    const bool ticked = option.yes("ticked");
    const bool after = options.attribute("tick", "before") == "after";
    if (style == "struck")
        look.strike = !ticked;
    else if (!after) {
        write_tick(writing, paragraph, style, ticked, look);
        write_run(paragraph, " ", look);
    }
    write_inlines(writing, paragraph, option.children, look);
    if (style != "struck" && after) {
        write_run(paragraph, " ", look);
        write_tick(writing, paragraph, style, ticked, look);
    }
}

}  // namespace

void write_tick(Writing& writing, pugi::xml_node paragraph, std::string_view style, bool ticked, const RunLook& look) {
    if (style == "control") return write_checkbox_control(writing, paragraph, ticked);
    if (style == "legacy") return write_legacy_box(writing, paragraph, ticked);
    if (style == "symbol") {
        pugi::xml_node run = add(paragraph, "w:r");
        write_run_properties(run, look);
        add(run, "w:sym", {{"w:font", "Wingdings"}, {"w:char", ticked ? "F0FE" : "F0A8"}});
        return;
    }
    write_run(paragraph, tick_text(style, ticked), look);
}

void write_options(Writing& writing, pugi::xml_node parent, const Node& options, const RunLook& look) {
    const bool inline_options = options.attribute("arrange", "lines") == "inline";
    const bool slashes = options.attribute("style") == "struck";
    pugi::xml_node paragraph;
    for (const Node& option : options.children) {
        if (!inline_options || paragraph.empty()) {
            paragraph = add(parent, "w:p");
            add(add(paragraph, "w:pPr"), "w:pStyle", {{"w:val", "TableText"}});
        } else {
            write_run(paragraph, slashes ? " / " : "     ", look);
        }
        write_option(writing, paragraph, option, options, look);
    }
}

}  // namespace assure::papers
