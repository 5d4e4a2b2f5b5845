#include "readers/word/styles.h"

#include "readers/word/names.h"
#include "readers/word/numbers.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace assure::word {
namespace {

constexpr int outline_body = 9;

std::string small_letters_and_digits(std::string_view name) {
    std::string small;
    for (const char letter : name) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0) small += static_cast<char>(std::tolower(byte));
    }
    return small;
}

bool is_contents_name(std::string_view name) {
    const std::string small = small_letters_and_digits(name);
    const bool level =
        small.size() == 4 && small.starts_with("toc") && std::isdigit(static_cast<unsigned char>(small[3])) != 0;
    return level || small == "tableoffigures" || small == "tableofauthorities";
}

void read_paragraph_properties(pugi::xml_node properties, Style& style) {
    for (pugi::xml_node property = properties.first_child(); property; property = property.next_sibling()) {
        switch (name_of(property)) {
            case Name::outlineLvl:
                style.outline = number_of(value(property), outline_body);
                break;
            case Name::numPr:
                style.number = number_of(value(child(property, Name::numId)), -1);
                style.number_level = number_of(value(child(property, Name::ilvl)), -1);
                break;
            case Name::shd:
                style.fill = read_fill(property);
                break;
            default:
                break;
        }
    }
}

}  // namespace

int heading_level_of_name(std::string_view name) {
    const std::string small = small_letters_and_digits(name);
    if (small == "title") return 0;
    if (small.size() != 8 || !small.starts_with("heading")) return -1;
    return small[7] >= '1' && small[7] <= '9' ? small[7] - '1' : -1;
}

Styles::Styles(pugi::xml_node root) {
    for (pugi::xml_node element = root.first_child(); element; element = element.next_sibling()) {
        if (name_of(element) == Name::docDefaults)
            defaults_ = read_look(child(child(element, Name::rPrDefault), Name::rPr));
        if (name_of(element) == Name::style) add(element);
    }
    by_id_.reserve(styles_.size());
    for (std::size_t index = 0; index < styles_.size(); ++index)
        by_id_.try_emplace(styles_[index].id, index);
    inherit();
}

void Styles::add(pugi::xml_node element) {
    Style style;
    style.id = decoded(attribute(element, Name::styleId));
    const std::string_view type = attribute(element, Name::type);
    const std::string_view is_default = attribute(element, Name::w_default);
    std::string name;
    style.plain_table = type == "table";
    for (pugi::xml_node property = element.first_child(); property; property = property.next_sibling()) {
        switch (name_of(property)) {
            case Name::name:
                name = decoded(value(property));
                break;
            case Name::basedOn:
                style.based_on = decoded(value(property));
                break;
            case Name::pPr:
                read_paragraph_properties(property, style);
                break;
            case Name::rPr:
                style.look = read_look(property);
                break;
            default:
                break;
        }
    }
    const int by_name = std::max(heading_level_of_name(name), heading_level_of_name(style.id));
    if (style.outline < 0 && type != "character" && by_name >= 0) style.outline = by_name;
    style.contents = is_contents_name(name) || is_contents_name(style.id);
    style.plain_table = style.plain_table && (name == "Table Grid" || name == "Normal Table");
    if (type == "paragraph" && (is_default == "1" || is_default == "true" || is_default == "on"))
        default_paragraph_ = styles_.size();
    styles_.push_back(std::move(style));
}

void Styles::inherit_from(Style& style, const Style& base) {
    style.look = combine(base.look, style.look);
    if (style.fill == colour_unset) style.fill = base.fill;
    if (style.outline < 0) style.outline = base.outline;
    if (style.number < 0) style.number = base.number;
    if (style.number_level < 0) style.number_level = base.number_level;
}

// Each style takes from its base once the base has taken from its own: chains are followed up, then settled
// downwards. A chain that comes back to itself is cut there.
void Styles::inherit() {
    enum class State : std::uint8_t { untouched, on_chain, settled };
    std::vector<State> states(styles_.size(), State::untouched);
    std::vector<std::size_t> chain;
    for (std::size_t start = 0; start < styles_.size(); ++start) {
        std::size_t at = start;
        while (states[at] == State::untouched) {
            states[at] = State::on_chain;
            chain.push_back(at);
            const auto base = by_id_.find(styles_[at].based_on);
            if (base == by_id_.end()) break;
            at = base->second;
        }
        while (!chain.empty()) {
            const std::size_t here = chain.back();
            chain.pop_back();
            const auto base = by_id_.find(styles_[here].based_on);
            if (base != by_id_.end() && states[base->second] == State::settled)
                inherit_from(styles_[here], styles_[base->second]);
            states[here] = State::settled;
        }
    }
}

const Style* Styles::find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &styles_[found->second];
}

const Style* Styles::default_paragraph() const {
    return default_paragraph_ < styles_.size() ? &styles_[default_paragraph_] : nullptr;
}

Look Styles::resolve(const Style* paragraph, const Style* character, const Look& direct) const {
    Look look = defaults_;
    if (paragraph != nullptr && character != nullptr) {
        look = combine(look, combine_styles(paragraph->look, character->look));
    } else if (paragraph != nullptr || character != nullptr) {
        look = combine(look, (paragraph != nullptr ? paragraph : character)->look);
    }
    return combine(look, direct);
}

}  // namespace assure::word
