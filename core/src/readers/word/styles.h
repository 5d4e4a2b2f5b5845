// The styles of a document, parsed once, each with what its basedOn chain gives it.
#pragma once

#include "readers/word/look.h"

#include <pugixml.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assure::word {

struct Style {
    std::string id;
    Look look;
    std::int32_t fill = colour_unset;  // of the paragraph
    int outline = -1;                  // 0–8 a heading, 9 body text, -1 not said
    int number = -1;                   // numId, -1 not said
    int number_level = -1;
    bool contents = false;     // "toc 1", "table of figures"
    bool plain_table = false;  // a table style without a colour of its own
    std::string based_on;
};

class Styles {
public:
    Styles() = default;
    // Reads a w:styles element.
    explicit Styles(pugi::xml_node root);

    // The style of that id, else of that name; null where there is none.
    [[nodiscard]] const Style* find(std::string_view id) const;
    // The style of paragraphs that name none; null where there is none.
    [[nodiscard]] const Style* default_paragraph() const;
    // The look of a run with that direct look, in that paragraph and character style (both may be null).
    [[nodiscard]] Look resolve(const Style* paragraph, const Style* character, const Look& direct) const;

private:
    void add(pugi::xml_node element);
    void inherit();
    static void inherit_from(Style& style, const Style& base);

    std::vector<Style> styles_;
    std::unordered_map<std::string_view, std::size_t> by_id_;
    Look defaults_;
    std::size_t default_paragraph_ = static_cast<std::size_t>(-1);
};

// The level (0–8) that a style's id or name says it heads: "heading 2", "Heading2", "Title"; -1 where it says none.
int heading_level_of_name(std::string_view name);

}  // namespace assure::word
