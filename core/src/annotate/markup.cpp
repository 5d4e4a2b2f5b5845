#include "annotate/markup.h"

#include "assure/plugin/error.h"
#include "readers/word/numbers.h"
#include "readers/xml_names.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace assure::annotate {
namespace {

// Behind the end of a tag that begins at `at`; values may hold ">".
std::size_t behind_tag(std::string_view text, std::size_t at) {
    char quote = '\0';
    for (; at < text.size(); ++at) {
        const char character = text[at];
        if (quote != '\0') {
            if (character == quote) quote = '\0';
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (character == '>') {
            return at + 1;
        }
    }
    return text.size();
}

// Behind what begins at `at` and is neither element nor text: a comment, CDATA, an instruction; `at` where it is none.
std::size_t behind_aside(std::string_view text, std::size_t at) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> asides{
        {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};
    for (const auto& [opening, closing] : asides) {
        if (text.substr(at, opening.size()) != opening) continue;
        const std::size_t close = text.find(closing, at + opening.size());
        return close == std::string_view::npos ? text.size() : close + closing.size();
    }
    return at;
}

}  // namespace

Markup::Markup(std::string_view bytes, const std::string& place, const Limits& limits)
    : tree_(std::string(bytes), place, WhiteSpace::only_single, limits, &word::name_writer()), part_(bytes) {
    measure();
    name_elements(place);
}

void Markup::measure() {
    const std::string_view text = part_.utf8();
    std::vector<std::size_t> open;
    std::size_t at = text.find('<');
    while (at != std::string_view::npos) {
        std::size_t next = behind_aside(text, at);
        if (next == at) {
            next = behind_tag(text, at);
            if (text.substr(at, 2) != "</") {
                const std::size_t parent = open.empty() ? 0 : open.back();
                elements_.push_back({{}, {}, at, next, next, next, parent, elements_.size() + 1});
                if (text[next - 2] != '/') open.push_back(elements_.size() - 1);
            } else if (!open.empty()) {
                Element& closed = elements_[open.back()];
                closed.inner_end = at;
                closed.end = next;
                closed.past = elements_.size();
                open.pop_back();
            }
        }
        at = text.find('<', next);
    }
}

// The tree knows names and values, whatever the prefixes; both list the elements in the same order.
void Markup::name_elements(const std::string& place) {
    std::size_t count = 0;
    walk_elements(
        tree_.root(),
        [&](pugi::xml_node node, std::size_t /*depth*/) {
            if (count < elements_.size()) {
                elements_[count].node = node;
                elements_[count].name = word::name_of(node);
            }
            ++count;
        },
        [](std::size_t /*depth*/) {});
    if (count != elements_.size())
        throw Error("The file is damaged: its XML can be read in two ways.", place,
                    "Open it in Word, save it again, and annotate that file.");
}

const Element* Markup::at(std::size_t offset) const {
    const auto behind = std::partition_point(elements_.begin(), elements_.end(),
                                             [&](const Element& element) { return element.begin <= offset; });
    if (behind == elements_.begin()) return nullptr;
    const Element* element = &*std::prev(behind);
    while (!element->holds(offset)) {
        if (is_root(*element)) return nullptr;
        element = &parent(*element);
    }
    return element;
}

const Element* Markup::first_child(const Element& of) const {
    return of.past > index(of) + 1 ? &elements_[index(of) + 1] : nullptr;
}

const Element* Markup::next_sibling(const Element& of) const {
    if (is_root(of) || of.past >= parent(of).past) return nullptr;
    return &elements_[of.past];
}

std::string_view Markup::written_name(const Element& of) const {
    const std::string_view tag = text(of.begin + 1, of.inner);
    return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

std::string_view Markup::prefix(const Element& of) const {
    const std::string_view name = written_name(of);
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::optional<int> id_of(const Element& element) {
    constexpr int none = std::numeric_limits<int>::min();
    const int id = word::number_of(word::attribute(element.node, word::Name::id), none);
    return id == none ? std::nullopt : std::optional<int>(id);
}

}  // namespace assure::annotate
