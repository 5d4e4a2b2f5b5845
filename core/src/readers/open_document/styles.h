// The styles of an OpenDocument: common ones, and over them the automatic ones of a part, each with what its chain
// of parents gives it.
#pragma once

#include "readers/text_look.h"

#include <pugixml.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assure::open_document {

enum class Family : std::uint8_t { paragraph, text, table, row, cell, other };

struct Style {
    Family family = Family::other;
    std::string name;
    std::string parent;
    Look look;
    std::optional<std::string_view> symbol_font;  // empty: a font of letters
    std::int32_t fill = colour_unset;             // of the paragraph, table, row or cell
    int outline = -1;                             // 1–10 a heading, 0 none, -1 not said
    bool contents = false;                        // "Contents 1"
};

enum class ListFormat : std::uint8_t { number, bullet, none };

class Styles {
public:
    Styles() = default;
    // Adds the styles of an office:styles or office:automatic-styles element, whose parents may be in `base` too.
    void add_fonts(pugi::xml_node declarations);
    void add(pugi::xml_node container, const Styles* base);

    // The style of that name (raw, as it stands in an attribute), null where there is none.
    [[nodiscard]] const Style* find(Family family, std::string_view name) const;
    // The default style of paragraphs; null where there is none.
    [[nodiscard]] const Style* default_paragraph() const;
    // The format of a level (1–10) of a list style.
    [[nodiscard]] ListFormat list_format(std::string_view list_style, int level) const;
    // The names of the master pages that styles ask for.
    [[nodiscard]] std::set<std::string> master_pages() const;
    [[nodiscard]] bool has_coloured_page() const { return coloured_page_; }

private:
    static constexpr std::size_t families = 6;
    static constexpr int levels = 10;
    using ListLevels = std::array<ListFormat, levels>;

    void add_style(pugi::xml_node element, bool is_default);
    void add_list(pugi::xml_node element);
    void read_text_properties(pugi::xml_node properties, Style& style) const;
    void inherit();
    [[nodiscard]] const Style* parent_of(const Style& style) const;

    const Styles* base_ = nullptr;
    std::vector<Style> styles_;
    std::array<std::unordered_map<std::string, std::size_t>, families> by_name_;
    std::optional<Style> default_paragraph_;
    std::map<std::string, ListLevels, std::less<>> lists_;
    std::map<std::string, std::string_view, std::less<>> symbol_fonts_;  // by the name of the declaration
    std::set<std::string> master_pages_;
    bool coloured_page_ = false;
};

}  // namespace assure::open_document
