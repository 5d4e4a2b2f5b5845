#include "readers/open_document/styles.h"

#include "readers/open_document/names.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace assure::open_document {
namespace {

// "Heading_20_1" and "heading 1" are the same name.
std::string plain_name(std::string_view name) {
    std::string small;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const auto byte = static_cast<unsigned char>(name[at]);
        if (name.substr(at, 4) == "_20_") {
            at += 3;
        } else if (std::isalnum(byte) != 0) {
            small += static_cast<char>(std::tolower(byte));
        }
    }
    return small;
}

// The level that a name with a number at its end ("heading 2") says; -1 where it says none.
int level_of_name(std::string_view plain, std::string_view word) {
    if (plain.size() != word.size() + 1 || !plain.starts_with(word)) return -1;
    return plain.back() >= '1' && plain.back() <= '9' ? plain.back() - '0' : -1;
}

void read_name(std::string_view name, Style& style) {
    const std::string plain = plain_name(name);
    const int level = plain == "title" ? 1 : level_of_name(plain, "heading");
    if (style.outline < 0) style.outline = level;
    style.contents = style.contents || level_of_name(plain, "contents") > 0 || level_of_name(plain, "toc") > 0;
}

Family family_of(std::string_view family) {
    if (family == "paragraph") return Family::paragraph;
    if (family == "text") return Family::text;
    if (family == "table") return Family::table;
    if (family == "table-row") return Family::row;
    return family == "table-cell" ? Family::cell : Family::other;
}

// A background; "transparent" is none.
std::int32_t read_fill(pugi::xml_node properties) {
    const std::string_view fill = attribute(properties, Name::fo_background_color);
    return fill == "transparent" || fill == "none" ? colour_unset : read_colour(fill);
}

bool is_bold(std::string_view weight) {
    return weight == "bold" || weight == "bolder" || number_of(weight, 400) >= 600;
}

std::string_view symbol_family(std::string_view font) {
    for (const std::string_view family : {"Wingdings 2", "Wingdings", "Webdings"}) {
        if (font.find(family) != std::string_view::npos) return family;
    }
    return {};
}

void take_look(Style& style, const Style& base) {
    style.look = combine(base.look, style.look);
    if (!style.symbol_font) style.symbol_font = base.symbol_font;
}

}  // namespace

void Styles::add_fonts(pugi::xml_node declarations) {
    for (pugi::xml_node font = declarations.first_child(); font; font = font.next_sibling()) {
        const std::string_view family = symbol_family(attribute(font, Name::svg_font_family));
        if (name_of(font) == Name::style_font_face && !family.empty())
            symbol_fonts_.insert_or_assign(decoded(attribute(font, Name::style_name)), family);
    }
}

void Styles::add(pugi::xml_node container, const Styles* base) {
    base_ = base;
    for (pugi::xml_node element = container.first_child(); element; element = element.next_sibling()) {
        switch (name_of(element)) {
            case Name::style_style:
                add_style(element, false);
                break;
            case Name::style_default_style:
                add_style(element, true);
                break;
            case Name::text_list_style:
                add_list(element);
                break;
            case Name::style_page_layout: {
                const std::int32_t fill = read_fill(child(element, Name::style_page_layout_properties));
                coloured_page_ = coloured_page_ || (fill != colour_unset && fill != white);
                break;
            }
            default:
                break;
        }
    }
    inherit();
}

void Styles::read_text_properties(pugi::xml_node properties, Style& style) const {
    for (pugi::xml_attribute found = properties.first_attribute(); found; found = found.next_attribute()) {
        const std::string_view value = found.value();
        switch (interned(found.name())) {
            case Name::fo_font_weight:
                style.look.bold = is_bold(value);
                break;
            case Name::fo_font_style:
                style.look.italic = value != "normal";
                break;
            case Name::style_line_through_style:
                style.look.strike = value != "none";
                break;
            case Name::style_line_through_type:
                style.look.double_strike = value != "none";
                break;
            case Name::text_display:
                style.look.hidden = value == "none";
                break;
            case Name::fo_color:
                if (style.look.colour == colour_unset) style.look.colour = read_colour(value);
                break;
            case Name::style_window_font_color:
                if (value == "true") style.look.colour = colour_automatic;
                break;
            case Name::style_font_name: {
                const auto font = symbol_fonts_.find(value);
                style.symbol_font = font == symbol_fonts_.end() ? symbol_family(value) : font->second;
                break;
            }
            case Name::fo_font_family:
                style.symbol_font = symbol_family(value);
                break;
            default:
                break;
        }
    }
    if (const std::int32_t fill = read_fill(properties); fill != colour_unset) style.look.fill = fill;
}

void Styles::add_style(pugi::xml_node element, bool is_default) {
    Style style;
    style.family = family_of(attribute(element, Name::style_family));
    style.name = decoded(attribute(element, Name::style_name));
    style.parent = decoded(attribute(element, Name::style_parent));
    for (pugi::xml_attribute found = element.first_attribute(); found; found = found.next_attribute()) {
        if (interned(found.name()) == Name::style_outline_level) style.outline = number_of(found.value(), 0);
    }
    if (style.family == Family::paragraph) {
        read_name(decoded(attribute(element, Name::style_display_name)), style);
        read_name(style.name, style);
    }
    if (const std::string_view page = attribute(element, Name::style_master_page_name); !page.empty())
        master_pages_.insert(decoded(page));
    for (pugi::xml_node part = element.first_child(); part; part = part.next_sibling()) {
        const Name name = name_of(part);
        if (name == Name::style_text_properties) read_text_properties(part, style);
        const bool has_fill = name == Name::style_paragraph_properties || name == Name::style_table_properties ||
                              name == Name::style_row_properties || name == Name::style_cell_properties;
        if (has_fill) style.fill = read_fill(part);
    }
    if (is_default) {
        if (style.family == Family::paragraph) default_paragraph_ = std::move(style);
        return;
    }
    by_name_.at(static_cast<std::size_t>(style.family)).try_emplace(style.name, styles_.size());
    styles_.push_back(std::move(style));
}

void Styles::add_list(pugi::xml_node element) {
    ListLevels formats{};
    for (pugi::xml_node level = element.first_child(); level; level = level.next_sibling()) {
        const int number = number_of(attribute(level, Name::text_level), 0);
        if (number < 1 || number > levels) continue;
        ListFormat& format = formats.at(static_cast<std::size_t>(number - 1));
        if (name_of(level) == Name::text_list_level_style_number) {
            const bool shows_nothing = attribute(level, Name::style_num_format).empty() &&
                                       attribute(level, Name::style_num_prefix).empty() &&
                                       attribute(level, Name::style_num_suffix).empty();
            if (shows_nothing) format = ListFormat::none;
        } else {
            format = ListFormat::bullet;
        }
    }
    lists_.insert_or_assign(decoded(attribute(element, Name::style_name)), formats);
}

const Style* Styles::parent_of(const Style& style) const {
    if (style.parent.empty()) return nullptr;
    return find(style.family, style.parent);
}

// Each style takes from its parent once the parent has taken from its own: chains are followed up, then settled
// downwards. A chain that comes back to itself is cut there; the styles of the base are settled already.
void Styles::inherit() {
    enum class State : std::uint8_t { untouched, on_chain, settled };
    std::vector<State> states(styles_.size(), State::untouched);
    std::vector<std::size_t> chain;
    const auto own_parent = [&](std::size_t index) {
        if (styles_[index].parent.empty()) return styles_.size();
        const auto& names = by_name_.at(static_cast<std::size_t>(styles_[index].family));
        const auto found = names.find(styles_[index].parent);
        return found == names.end() ? styles_.size() : found->second;
    };
    for (std::size_t start = 0; start < styles_.size(); ++start) {
        for (std::size_t at = start; at < styles_.size() && states[at] == State::untouched; at = own_parent(at)) {
            states[at] = State::on_chain;
            chain.push_back(at);
        }
        while (!chain.empty()) {
            const std::size_t here = chain.back();
            chain.pop_back();
            Style& style = styles_[here];
            const std::size_t own = own_parent(here);
            const bool settled = own == styles_.size() || states[own] == State::settled;
            if (const Style* const parent = settled ? parent_of(style) : nullptr) {
                take_look(style, *parent);
                if (style.fill == colour_unset) style.fill = parent->fill;
                if (style.outline < 0) style.outline = parent->outline;
                style.contents = style.contents || parent->contents;
            }
            states[here] = State::settled;
        }
    }
}

const Style* Styles::find(Family family, std::string_view name) const {
    if (name.empty()) return nullptr;
    const auto& names = by_name_.at(static_cast<std::size_t>(family));
    const auto found = names.find(decoded(name));
    if (found != names.end()) return &styles_[found->second];
    return base_ != nullptr ? base_->find(family, name) : nullptr;
}

const Style* Styles::default_paragraph() const {
    if (default_paragraph_) return &*default_paragraph_;
    return base_ != nullptr ? base_->default_paragraph() : nullptr;
}

ListFormat Styles::list_format(std::string_view list_style, int level) const {
    const auto found = lists_.find(decoded(list_style));
    if (found != lists_.end()) return found->second.at(static_cast<std::size_t>(std::clamp(level, 1, levels) - 1));
    return base_ != nullptr ? base_->list_format(list_style, level) : ListFormat::number;
}

std::set<std::string> Styles::master_pages() const {
    std::set<std::string> names = master_pages_;
    if (base_ != nullptr) names.merge(base_->master_pages());
    return names;
}

}  // namespace assure::open_document
