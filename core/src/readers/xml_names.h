// What vocabularies share that turn their names into numbers: which prefix means which namespace, a table of
// names, and a walk over all elements. See word/names.h for what it is for.
#pragma once

#include "readers/xml_tree.h"

#include <pugixml.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assure {

// Which prefix means what, at the element a walk has reached. `Ns` is an enumeration with `none`.
template <typename Ns>
class XmlPrefixes {
public:
    using NamespaceOf = Ns (*)(std::string_view uri);
    explicit XmlPrefixes(NamespaceOf namespace_of) : namespace_of_(namespace_of) {}

    [[nodiscard]] Ns find(std::string_view prefix) {
        if (prefix == last_prefix_) return last_;
        const auto found = bound_.find(prefix);
        last_prefix_ = prefix;
        last_ = found == bound_.end() ? Ns::none : found->second;
        return last_;
    }

    // Reads the element's declarations; what they hide is remembered until leave() with the same depth.
    void enter(pugi::xml_node element, std::size_t depth) {
        for (pugi::xml_attribute found = element.first_attribute(); found; found = found.next_attribute()) {
            const std::string_view name = found.name();
            if (!name.starts_with("xmlns") || (name.size() > 5 && name[5] != ':')) continue;
            const std::string_view prefix = name.size() > 6 ? name.substr(6) : std::string_view();
            Ns& bound = bound_[prefix];
            hidden_.push_back({prefix, bound, depth});
            bound = namespace_of_(found.value());
            last_prefix_ = not_a_prefix;
        }
    }

    void leave(std::size_t depth) {
        while (!hidden_.empty() && hidden_.back().depth >= depth) {
            bound_[hidden_.back().prefix] = hidden_.back().ns;
            hidden_.pop_back();
            last_prefix_ = not_a_prefix;
        }
    }

private:
    static constexpr std::string_view not_a_prefix = ":";
    struct Hidden {
        std::string_view prefix;
        Ns ns = Ns::none;
        std::size_t depth = 0;
    };
    NamespaceOf namespace_of_;
    std::unordered_map<std::string_view, Ns> bound_;
    std::vector<Hidden> hidden_;
    std::string_view last_prefix_ = not_a_prefix;
    Ns last_ = Ns::none;
};

// Open addressing over a table that is filled once; a look-up is one hash and, nearly always, one comparison.
// `Name` is an enumeration with `unknown`, of far fewer names than `size`.
template <typename Ns, typename Name, std::size_t size>
class XmlNameTable {
public:
    void add(Ns ns, std::string_view local, Name name) {
        std::size_t at = hash(ns, local);
        while (entries_[at % size].name != Name::unknown)
            ++at;
        entries_[at % size] = {local, ns, name};
    }

    [[nodiscard]] Name find(Ns ns, std::string_view local) const {
        for (std::size_t at = hash(ns, local);; ++at) {
            const Entry& entry = entries_[at % size];
            if (entry.name == Name::unknown) return Name::unknown;
            if (entry.ns == ns && entry.local == local) return entry.name;
        }
    }

private:
    struct Entry {
        std::string_view local;
        Ns ns = Ns::none;
        Name name = Name::unknown;
    };

    static std::size_t hash(Ns ns, std::string_view local) {
        std::uint32_t value = 2166136261U ^ static_cast<std::uint32_t>(ns);
        for (const char letter : local)
            value = (value ^ static_cast<unsigned char>(letter)) * 16777619U;
        return value ^ value >> 15U;
    }

    std::array<Entry, size> entries_{};
};

// Calls enter(element, depth) for each element in reading order, and leave(depth) when all below is done.
template <typename Enter, typename Leave>
void walk_elements(pugi::xml_node root, Enter enter, Leave leave) {
    std::size_t depth = 0;
    pugi::xml_node node = root;
    while (node) {
        if (node.type() == pugi::node_element) enter(node, depth);
        if (const pugi::xml_node first = node.first_child()) {
            node = first;
            ++depth;
            continue;
        }
        leave(depth);
        while (depth != 0 && !node.next_sibling()) {
            node = node.parent();
            --depth;
            leave(depth);
        }
        node = depth == 0 ? pugi::xml_node() : node.next_sibling();
    }
}

// The bytes that the tag of an element with an interned name takes, from its "<". Its name and values end in NULs
// by now, so the end is looked for behind the last of them; an empty element's ">" is still there.
std::uint32_t tag_length(pugi::xml_node element);

}  // namespace assure
