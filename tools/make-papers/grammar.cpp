#include "make-papers/grammar.h"

#include <algorithm>
#include <array>

namespace assure::papers {
namespace {

constexpr std::string_view block_names =
    "title subtitle p heading list options fields field table control text-box contents page-break section-break "
    "picture";
constexpr std::string_view inline_names =
    "b i strike hidden white highlight ins del control comment footnote link tick br tab split soft-hyphen "
    "no-break-hyphen";

constexpr std::array<ElementRule, 42> rules{{
    {"paper", Content::blocks, "properties sheet",
     "kind layout look=blue|pale|plain title-look=banner|rule|plain orientation=portrait|landscape"},
    {"properties", Content::listed, "makes", "organisation title author created modified header footer"},
    {"makes", Content::nothing, "", "file as=docx|flat-opc|xml|xlsx|vocabulary layout excel"},
    {"sheet", Content::nothing, "", "name hidden=yes|no"},
    {"title", Content::words, "", "split=#"},
    {"subtitle", Content::words, "", ""},
    {"p", Content::words, "",
     "style=normal|guidance|bold|centre|right|small|quote split=# inserted=yes|no deleted=yes|no"},
    {"heading", Content::words, "", "level=1|2|3 split=# number"},
    {"list", Content::listed, "item", "style=bullet|number"},
    {"item", Content::words, "", ""},
    {"options", Content::listed, "option",
     "style=control|legacy|symbol|glyph|check|brackets|struck|x arrange=lines|inline tick=before|after"},
    {"option", Content::words, "", "ticked=yes|no"},
    {"fields", Content::listed, "field", "layout label widths"},
    {"field", Content::words_or_blocks, "label", "label name width=half|full split=# inserted=yes|no deleted=yes|no"},
    {"label", Content::words, "", ""},
    {"table", Content::listed, "row", "widths name row-name"},
    {"row", Content::listed, "cell", "header=yes|no inserted=yes|no deleted=yes|no hidden=yes|no"},
    {"cell", Content::words_or_blocks, "",
     "span=# rows=# label=yes|no fill=red|amber|yellow|green|blue|pale|grey align=left|centre|right formula"},
    {"control", Content::words_or_blocks, "", "title tag prompt=yes|no"},
    {"text-box", Content::words_or_blocks, "", ""},
    {"contents", Content::listed, "entry", ""},
    {"entry", Content::words, "", "level=1|2|3"},
    {"page-break", Content::nothing, "", ""},
    {"section-break", Content::nothing, "", ""},
    {"picture", Content::nothing, "", "words"},
    {"b", Content::words, "", ""},
    {"i", Content::words, "", ""},
    {"strike", Content::words, "", ""},
    {"hidden", Content::words, "", ""},
    {"white", Content::words, "", ""},
    {"highlight", Content::words, "", ""},
    {"ins", Content::words, "", "author date"},
    {"del", Content::words, "", "author date"},
    {"comment", Content::words, "", "author date"},
    {"footnote", Content::words, "", ""},
    {"link", Content::words, "", "to"},
    {"tick", Content::nothing, "", "style=control|legacy|symbol|glyph|check|brackets|x ticked=yes|no"},
    {"br", Content::nothing, "", ""},
    {"tab", Content::nothing, "", ""},
    {"split", Content::nothing, "", ""},
    {"soft-hyphen", Content::nothing, "", ""},
    {"no-break-hyphen", Content::nothing, "", ""},
}};

bool holds(std::string_view list, std::string_view name) {
    const std::vector<std::string_view> names = words_of(list);
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view list, char separator) {
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(separator), list.size());
        if (end > 0) words.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

const ElementRule* element_rule(std::string_view name) {
    const auto* const found =
        std::find_if(rules.begin(), rules.end(), [&](const ElementRule& rule) { return rule.name == name; });
    return found == rules.end() ? nullptr : found;
}

bool is_block_element(std::string_view name) {
    return holds(block_names, name);
}
bool is_inline_element(std::string_view name) {
    return holds(inline_names, name);
}

AttributeRule attribute_rule(std::string_view attributes, std::string_view name, bool& found) {
    found = false;
    for (const std::string_view attribute : words_of(attributes)) {
        const std::size_t equals = attribute.find('=');
        if (attribute.substr(0, equals) != name) continue;
        found = true;
        if (equals == std::string_view::npos) return {name, {}};
        return {name, words_of(attribute.substr(equals + 1), '|')};
    }
    return {name, {}};
}

}  // namespace assure::papers
