// What vocabularies share that turn their names into numbers: which prefix means which namespace, a table of
// names, and a walk over all elements. See word/names.h for what it is for.
#pragma once

#include "readers/xml_tree.h"

#include <pugixml.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assure {

// Which prefix means what, at the element a walk has reached. `Ns` is an enumeration with `none`.
template <typename Ns>
class XmlPrefixes {
public:
    using NamespaceOf = Ns (*)(std::string_view uri);
    explicit XmlPrefixes(NamespaceOf namespace_of) : namespace_of_(namespace_of) { forget_prefixes(); }

    [[nodiscard]] Ns find(std::string_view prefix) const {
        const Ns* const bound = place_of(prefix);
        return bound == nullptr ? Ns::none : *bound;
    }

    // Where what the prefix means stands, now and after further declarations, until forget_prefixes(). Null for a
    // prefix that was never declared; the empty one has always a place.
    [[nodiscard]] const Ns* place_of(std::string_view prefix) const {
        const auto found = bound_.find(prefix);
        return found == bound_.end() ? nullptr : &found->second;
    }

    // Reads the element's declarations; what they hide is remembered until leave() with the same depth.
    void enter(pugi::xml_node element, std::size_t depth) {
        for (pugi::xml_attribute found = element.first_attribute(); exists(found); found = found.next_attribute())
            declare(found, found.name(), depth);
    }

    // The same for one attribute, which may be no declaration.
    void declare(pugi::xml_attribute attribute, const char* raw_name, std::size_t depth) {
        if (may_declare(raw_name)) read_declaration(attribute, raw_name, depth);
    }

    void leave(std::size_t depth) {
        while (!hidden_.empty() && hidden_.back().depth >= depth) {
            *hidden_.back().place = hidden_.back().ns;
            hidden_.pop_back();
        }
    }

    // No prefix means anything any more: another document comes.
    void clear() {
        hidden_.clear();
        for (auto& [prefix, ns] : bound_)
            ns = Ns::none;
    }

    // The bytes of the prefixes that were met since they were forgotten.
    [[nodiscard]] std::size_t held() const { return held_; }
    void forget_prefixes() {
        hidden_.clear();
        bound_.clear();
        bound_.try_emplace(std::string(), Ns::none);
        held_ = 0;
    }

private:
    struct Hidden {
        Ns* place = nullptr;
        Ns ns = Ns::none;
        std::size_t depth = 0;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    // Of nearly all names the first character tells.
    static bool may_declare(const char* name) {
        return name[0] == 'x' && name[1] == 'm' && name[2] == 'l' && name[3] == 'n' && name[4] == 's';
    }

    void read_declaration(pugi::xml_attribute attribute, std::string_view name, std::size_t depth) {
        if (name.size() > 5 && name[5] != ':') return;
        const std::string_view prefix = name.size() > 6 ? name.substr(6) : std::string_view();
        auto found = bound_.find(prefix);
        if (found == bound_.end()) {
            found = bound_.emplace(prefix, Ns::none).first;
            held_ += prefix.size() + 1;
        }
        hidden_.push_back({&found->second, found->second, depth});
        found->second = namespace_of_(attribute.value());
    }

    NamespaceOf namespace_of_;
    std::unordered_map<std::string, Ns, Hash, std::equal_to<>> bound_;  // what it holds stays where it is
    std::vector<Hidden> hidden_;
    std::size_t held_ = 0;
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

// The short names that were looked up of late, as they are written. Documents use few names, many times each:
// here a name costs a few comparisons of numbers.
template <typename Ns, typename Name>
class XmlNameCache {
public:
    // A name of up to 15 bytes and its end, as two numbers; `known` is false for any other.
    struct Key {
        std::uint64_t front = 0;
        std::uint64_t back = 0;
        bool known = false;
    };

    // Precondition: `length` bytes from `name` can be read.
    static Key key_of(const char* name, std::size_t length, bool element) {
        Key key;
        if (std::endian::native != std::endian::little || length < 2 * sizeof key.front) return key;
        std::memcpy(&key.front, name, sizeof key.front);
        key.known = cut(key.front);
        if (!key.known) {
            std::memcpy(&key.back, name + sizeof key.front, sizeof key.back);
            key.known = cut(key.back);
        }
        key.back |= std::uint64_t{element ? 1U : 0U} << 63U;  // of an end, or nothing
        return key;
    }

    struct Entry {
        std::uint64_t front = 0;
        std::uint64_t back = 0;
        const Ns* place = nullptr;  // of what its prefix means; null for a name that is not known
        Ns ns = Ns::none;           // what it meant when the name was looked up
        Name name = Name::unknown;

        [[nodiscard]] bool is(const Key& key) const {
            return front == key.front && back == key.back && place != nullptr && *place == ns;
        }
    };

    // Where a name of that key has its place.
    Entry& entry(const Key& key) {
        constexpr std::uint64_t mixing = 0x9E3779B97F4A7C15ULL;
        return entries_[((key.front ^ key.back * mixing) * mixing) >> 56U];
    }

private:
    // Clears the bytes from the first NUL on; false where there is none.
    static bool cut(std::uint64_t& word) {
        const std::uint64_t ends = (word - 0x0101010101010101ULL) & ~word & 0x8080808080808080ULL;
        word &= ((ends & (~ends + 1)) >> 7U) - 1;
        return ends != 0;
    }

    std::array<Entry, 256> entries_{};
};

// Calls enter(element, depth) for each element in reading order, and leave(depth) when all below is done.
template <typename Enter, typename Leave>
void walk_elements(pugi::xml_node root, Enter enter, Leave leave) {
    std::size_t depth = 0;
    pugi::xml_node node = root;
    while (exists(node)) {
        if (node.type() == pugi::node_element) {
            enter(node, depth);
            if (const pugi::xml_node first = node.first_child(); exists(first)) {
                node = first;
                ++depth;
                continue;
            }
        }
        leave(depth);
        pugi::xml_node next = depth == 0 ? pugi::xml_node() : node.next_sibling();
        while (depth != 0 && !exists(next)) {
            node = node.parent();
            leave(--depth);
            if (depth != 0) next = node.next_sibling();
        }
        node = next;
    }
}

// Writes numbers over the names of a tree. `Vocabulary` says what they mean: its types Ns and Name, namespace_of(uri),
// namespace_of_xml, look_up(namespace, local name), and decide(element, name, prefixes), the last word on an element.
// One serves many documents, and is the quicker for the names it has met.
template <typename Vocabulary>
class XmlInterner : public XmlNameWriter {
public:
    using Ns = typename Vocabulary::Ns;
    using Name = typename Vocabulary::Name;

    void begin() override {
        constexpr std::size_t most_held = 1024;
        if (prefixes_.held() <= most_held) return prefixes_.clear();
        prefixes_.forget_prefixes();
        cache_ = {};
    }

    void write(XmlTree& tree, const XmlElement& element) override {
        prefixes_.leave(element.depth);
        for (const XmlAttribute& each : element.attributes)
            prefixes_.declare(each.attribute, each.name, element.depth);
        const Name number = Vocabulary::decide(element.node, look_up(tree, element.name, true), prefixes_);
        for (const XmlAttribute& each : element.attributes)
            tree.write_number(each.name, static_cast<std::uint16_t>(look_up(tree, each.name, false)));
        tree.write_number(element.name, static_cast<std::uint16_t>(number));
    }

    // For a tree that was made without it.
    void write_all(XmlTree& tree) {
        std::vector<XmlAttribute> attributes;
        begin();
        walk_elements(
            tree.root(),
            [&](pugi::xml_node element, std::size_t depth) {
                list_attributes(element, attributes);
                write(tree, {element, element.name(), depth, attributes});
            },
            [](std::size_t /*depth*/) {});
    }

private:
    using Cache = XmlNameCache<Ns, Name>;

    Name look_up(const XmlTree& tree, const char* name, bool element) {
        const auto key = Cache::key_of(name, tree.bytes_from(name), element);
        if (!key.known) return resolve(name, element).name;
        auto& entry = cache_.entry(key);
        return entry.is(key) ? entry.name : look_up_anew(entry, key, name, element);
    }

    Name look_up_anew(typename Cache::Entry& entry, const typename Cache::Key& key, const char* name, bool element) {
        const Resolved found = resolve(name, element);
        entry = {key.front, key.back, found.place, found.ns, found.name};
        return found.name;
    }

    struct Resolved {
        const Ns* place = nullptr;  // as that of a cache's entry
        Ns ns = Ns::none;
        Name name = Name::unknown;
    };

    [[nodiscard]] Resolved resolve(std::string_view name, bool element) const {
        const std::size_t colon = name.find(':');
        const bool prefixed = colon != std::string_view::npos;
        const std::string_view prefix = name.substr(0, prefixed ? colon : 0);
        const std::string_view local = prefixed ? name.substr(colon + 1) : name;
        const Ns* const place = prefixed || element ? place_of(prefix) : &no_namespace;
        const Ns ns = place == nullptr ? Ns::none : *place;
        return {place, ns, Vocabulary::look_up(ns, local)};
    }

    // The prefixes of XML itself need no declaration.
    [[nodiscard]] const Ns* place_of(std::string_view prefix) const {
        if (prefix == "xml") return &namespace_of_xml;
        return prefix == "xmlns" ? &namespace_of_declarations : prefixes_.place_of(prefix);
    }

    static constexpr Ns no_namespace = Ns::none;  // where attributes without a prefix are
    static constexpr Ns namespace_of_xml = Vocabulary::namespace_of_xml;
    static constexpr Ns namespace_of_declarations = Ns::unknown;

    XmlPrefixes<Ns> prefixes_{Vocabulary::namespace_of};
    Cache cache_;
};

// The bytes that the tag of an element with an interned name takes, from its "<". Its name and values end in NULs
// by now, so the end is looked for behind the last of them; an empty element's ">" is still there.
std::uint32_t tag_length(pugi::xml_node element);

}  // namespace assure
