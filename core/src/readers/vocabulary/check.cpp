#include "readers/vocabulary/check.h"

#include "assure/app/nearest.h"
#include "assure/plugin/error.h"
#include "readers/dom_budget.h"
#include "readers/vocabulary/schema.h"
#include "readers/xml_names.h"
#include "text/blanks.h"
#include "text/phrases.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace assure::vocabulary {
namespace {

constexpr std::string_view all_versions = "urn:assure:papers:";
constexpr const char* for_exporters =
    "Ask whoever runs the system that wrote this file to follow rules/papers.xsd (explained in rules/papers.md).";

enum class Space : std::uint8_t { none, ours, other_version, schema_instance };

Space space_of(std::string_view uri) {
    if (uri == schema().uri) return Space::ours;
    if (uri.starts_with(all_versions)) return Space::other_version;
    return uri == "http://www.w3.org/2001/XMLSchema-instance" ? Space::schema_instance : Space::none;
}

std::string_view prefix_of(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

bool is_text(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

// As much of what stands in the file as fits into a sentence.
std::string shown(std::string_view text) {
    constexpr std::size_t enough = 60;
    if (text.size() <= enough) return std::string(text);
    std::size_t end = enough;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string tag(std::string_view name) {
    return "<" + shown(name) + ">";
}

// "Did you mean <reimbursed>? ", or what there is to choose from where it is little.
std::string suggestion(std::string_view name, const std::map<std::string, Element, std::less<>>& elements) {
    constexpr std::size_t few = 4;
    std::vector<std::string> names;
    names.reserve(elements.size());
    for (const auto& [known, element] : elements)
        names.push_back(known);
    const std::vector<std::string> near = nearest(shown(name), names);
    if (!near.empty()) return "Did you mean " + tag(near.front()) + "? ";
    if (names.empty() || names.size() > few) return {};
    std::transform(names.begin(), names.end(), names.begin(), tag);
    return "It may be " + joined(names, "or") + ". ";
}

std::string words_for(const std::vector<Value>& values) {
    const auto may_be = [&](Value value) { return std::find(values.begin(), values.end(), value) != values.end(); };
    if (!may_be(Value::date)) return "true or false";
    return may_be(Value::yes_or_no) ? "a date (2026-04-28), true or false" : "a date (2026-04-28)";
}

class Checker {
public:
    Checker(const XmlTree& tree, const std::string& path) : tree_(&tree), path_(&path), prefixes_(&space_of) {}

    void run() {
        walk_elements(
            tree_->root(), [this](pugi::xml_node element, std::size_t depth) { enter(element, depth); },
            [this](std::size_t depth) {
                prefixes_.leave(depth);
                open_.resize(std::min(open_.size(), depth));
            });
    }

private:
    struct Open {
        const Type* type = nullptr;
        std::set<std::string_view> seen;  // of a type whose elements stand once each
    };

    [[noreturn]] void refuse(pugi::xml_node element, std::string what, std::string_view hint = {}) const {
        throw Error("At line " + std::to_string(tree_->line_of(element.name())) + ", " + std::move(what), *path_,
                    std::string(hint) + for_exporters);
    }

    void enter(pugi::xml_node element, std::size_t depth) {
        prefixes_.enter(element, depth);
        const std::string_view name = local_name(element.name());
        const Space space = prefixes_.find(prefix_of(element.name()));
        if (depth == 0 && space == Space::other_version) refuse_version(element);
        const auto& known = depth == 0 ? schema().roots : open_.back().type->children;
        const auto found = space == Space::ours ? known.find(name) : known.end();
        if (found == known.end()) refuse_unknown(element, depth, space);
        if (depth != 0 && open_.back().type->each_once && !open_.back().seen.insert(name).second)
            refuse(element,
                   tag(name) + " stands in " + tag(local_name(element.parent().name())) + " for the second time.");
        const Type& type = *found->second.type;
        check_attributes(element, type);
        check_text(element, type);
        open_.push_back({&type, {}});
    }

    [[noreturn]] void refuse_version(pugi::xml_node root) const {
        const auto declared = root.attributes();
        const auto uri = std::find_if(declared.begin(), declared.end(), [](pugi::xml_attribute attribute) {
            return space_of(attribute.value()) == Space::other_version;
        });
        throw Error("The file says that it is written in '" + shown(uri->value()) +
                        "', and this version of assure reads '" + schema().uri + "'.",
                    *path_,
                    "Use a version of assure that reads it, or export the file again as '" + schema().uri + "'.");
    }

    [[noreturn]] void refuse_unknown(pugi::xml_node element, std::size_t depth, Space space) const {
        const std::string_view name = local_name(element.name());
        if (space != Space::ours)
            refuse(element, "an element of another vocabulary stands, " + tag(element.name()) + ".");
        if (depth == 0)
            refuse(element, tag(name) + " stands, which is no paper of '" + schema().uri + "'.",
                   suggestion(name, schema().roots));
        refuse(element,
               tag(name) + " stands in " + tag(local_name(element.parent().name())) + ", which has no such element.",
               suggestion(name, open_.back().type->children));
    }

    void check_attributes(pugi::xml_node element, const Type& type) {
        const std::string here = tag(local_name(element.name()));
        for (const pugi::xml_attribute attribute : element.attributes()) {
            const std::string_view name = attribute.name();
            if (name == "xmlns" || name.starts_with("xmlns:") || says_where_schema_is(name)) continue;
            if (std::find(type.attributes.begin(), type.attributes.end(), name) == type.attributes.end())
                refuse(element, here + " has the attribute '" + shown(name) + "', which it cannot have.");
        }
        for (const std::string& name : type.attributes)
            if (trimmed(element.attribute(name.c_str()).value()).empty())
                refuse(element, std::string(here).append(" stands without its attribute '").append(name).append("'."));
    }

    bool says_where_schema_is(std::string_view name) {
        if (prefix_of(name).empty() || prefixes_.find(prefix_of(name)) != Space::schema_instance) return false;
        return local_name(name) == "schemaLocation" || local_name(name) == "noNamespaceSchemaLocation";
    }

    void check_text(pugi::xml_node element, const Type& type) const {
        if (!type.values.empty()) return check_value(element, type);
        if (type.mixed) return;
        for (const pugi::xml_node child : element.children())
            if (is_text(child) && !trimmed(child.value()).empty())
                refuse(element,
                       "text stands directly in " + tag(local_name(element.name())) + ", which takes elements only.");
    }

    void check_value(pugi::xml_node element, const Type& type) const {
        std::string text;
        for (const pugi::xml_node child : element.children())
            if (is_text(child)) text += child.type() == pugi::node_cdata ? child.value() : decoded(child.value());
        const bool written = std::any_of(type.values.begin(), type.values.end(),
                                         [&](Value value) { return is_written_as(value, trimmed(text)); });
        if (written) return;
        const std::string here = tag(local_name(element.name()));
        const std::string_view value = trimmed(text);
        refuse(element,
               here + (value.empty() ? " is empty" : " holds '" + shown(value) + "'") + ", where " +
                   words_for(type.values) + " belongs.",
               value.empty() ? "Leave out what is not known. " : "");
    }

    const XmlTree* tree_;
    const std::string* path_;
    XmlPrefixes<Space> prefixes_;
    std::vector<Open> open_;
};

}  // namespace

const Schema& schema() {
    static const Schema read_once = [] {
        const DomBudget own(std::numeric_limits<std::size_t>::max());
        return read_schema();
    }();
    return read_once;
}

bool is_ours(pugi::xml_node root) {
    XmlPrefixes<Space> prefixes(&space_of);
    prefixes.enter(root, 0);
    const Space space = prefixes.find(prefix_of(root.name()));
    return space == Space::ours || space == Space::other_version;
}

void check(const XmlTree& tree, const std::string& path) {
    Checker(tree, path).run();
}

}  // namespace assure::vocabulary
