// A new Word document: paragraphs, tables and content controls are put into it one behind the other, and it is a file
// in the end. What looks alike has one style, so that an organisation can change the look in one place.
#pragma once

#include "assure/app/paper_template.h"

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace assure::forms {

struct Control {
    std::string title;                 // the label beside it
    std::vector<std::string> prompts;  // what stands in it, line below line, until somebody writes there
    Holds holds = Holds::text;
    std::vector<std::string> choices;  // for Holds::choice
};

class WordFile {
public:
    WordFile(std::string title, bool landscape);

    // Between the margins, in twentieths of a point.
    [[nodiscard]] int width() const;
    [[nodiscard]] pugi::xml_node body() const { return body_; }

    // A paragraph of the style (an id of word_styles.cpp) as the last child of `parent`.
    static pugi::xml_node paragraph(pugi::xml_node parent, const char* style);
    static void text(pugi::xml_node paragraph, std::string_view text, bool bold = false);
    static void line_break(pugi::xml_node paragraph);
    void control(pugi::xml_node paragraph, const Control& control);
    // A box to tick.
    void box(pugi::xml_node paragraph, std::string_view title);

    // A table as wide as the page, with columns in those proportions; further rows and cells go into it in their order.
    pugi::xml_node table(const std::vector<int>& shares);
    // The first row is the header, which stands on every page that the table goes on to.
    static pugi::xml_node row(pugi::xml_node table, bool header = false);
    // The next cell of the row; a labelling one is shaded.
    static pugi::xml_node cell(pugi::xml_node row, bool labelling);

    // The whole file, with the words at the foot of each page. To be called once, at the end.
    std::string bytes(std::string_view footer);

private:
    pugi::xml_node control_properties(pugi::xml_node control, std::string_view title);

    std::string title_;
    bool landscape_;
    pugi::xml_document document_;
    pugi::xml_node body_;
    int controls_ = 0;
};

}  // namespace assure::forms
