#include "readers/word/names.h"

#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace assure::word {
namespace {

enum class Ns : std::uint8_t {
    none,
    w,
    w14,
    mc,
    m,
    a,
    c,
    o,
    v,
    dgm,
    r,
    pkg,
    rel,
    ct,
    cp,
    dc,
    dcterms,
    aml,
    understood,
    unknown,
};

struct Uri {
    std::string_view uri;
    Ns ns;
};

// Transitional, Strict and older forms of one vocabulary. `understood` ones hold nothing that is looked up, but
// an alternative that requires them can be read.
constexpr std::array<Uri, 42> uris = {{
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", Ns::w},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", Ns::w},
    {"http://schemas.microsoft.com/office/word/2003/wordml", Ns::w},
    {"http://schemas.microsoft.com/office/word/2010/wordml", Ns::w14},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", Ns::mc},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", Ns::m},
    {"http://purl.oclc.org/ooxml/officeDocument/math", Ns::m},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", Ns::a},
    {"http://purl.oclc.org/ooxml/drawingml/main", Ns::a},
    {"http://schemas.openxmlformats.org/drawingml/2006/chart", Ns::c},
    {"http://purl.oclc.org/ooxml/drawingml/chart", Ns::c},
    {"urn:schemas-microsoft-com:office:office", Ns::o},
    {"urn:schemas-microsoft-com:vml", Ns::v},
    {"http://schemas.openxmlformats.org/drawingml/2006/diagram", Ns::dgm},
    {"http://purl.oclc.org/ooxml/drawingml/diagram", Ns::dgm},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", Ns::r},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", Ns::r},
    {"http://schemas.microsoft.com/office/2006/xmlPackage", Ns::pkg},
    {"http://schemas.openxmlformats.org/package/2006/relationships", Ns::rel},
    {"http://schemas.openxmlformats.org/package/2006/content-types", Ns::ct},
    {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", Ns::cp},
    {"http://purl.org/dc/elements/1.1/", Ns::dc},
    {"http://purl.org/dc/terms/", Ns::dcterms},
    {"http://schemas.microsoft.com/aml/2001/core", Ns::aml},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", Ns::understood},
    {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", Ns::understood},
    {"http://schemas.openxmlformats.org/drawingml/2006/picture", Ns::understood},
    {"http://purl.oclc.org/ooxml/drawingml/picture", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", Ns::understood},
    {"http://schemas.microsoft.com/office/drawing/2010/main", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2012/wordml", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2015/wordml/symex", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2016/wordml/cid", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2018/wordml", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2006/wordml", Ns::understood},
    {"http://schemas.microsoft.com/office/drawing/2014/main", Ns::understood},
    {"http://schemas.microsoft.com/office/drawing/2016/SVG/main", Ns::understood},
    {"urn:schemas-microsoft-com:office:word", Ns::understood},
    {"http://schemas.microsoft.com/office/word/2003/auxHint", Ns::understood},
}};

Ns namespace_of(std::string_view uri) {
    for (const Uri& known : uris) {
        if (known.uri == uri) return known.ns;
    }
    return uri.empty() ? Ns::none : Ns::unknown;
}

// Open addressing over a table that is filled once; a look-up is one hash and, nearly always, one comparison.
class NameTable {
public:
    NameTable() {
#define ASSURE_ADD(ns, local) add(Ns::ns, local_of(Ns::ns, #local), Name::local);
        ASSURE_WORD_NAMES(ASSURE_ADD)
#undef ASSURE_ADD
        add(Ns::w14, "checked", Name::w14_checked);
        add(Ns::w, "default", Name::w_default);
        add(Ns::m, "t", Name::m_t);
    }

    [[nodiscard]] Name find(Ns ns, std::string_view local) const {
        for (std::size_t at = hash(ns, local);; ++at) {
            const Entry& entry = entries_[at % entries_.size()];
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

    // Enumerators carry a prefix where two namespaces share a name.
    static std::string_view local_of(Ns ns, std::string_view enumerator) {
        if (enumerator.starts_with("a_")) return enumerator.substr(2);
        if (enumerator.starts_with("r_")) return enumerator.substr(2);
        if (enumerator == "character") return "char";
        if (enumerator.starts_with("pkg_")) return enumerator.substr(4);
        return ns == Ns::m && enumerator == "mr" ? "r" : enumerator;
    }

    static std::size_t hash(Ns ns, std::string_view local) {
        std::uint32_t value = 2166136261U ^ static_cast<std::uint32_t>(ns);
        for (const char letter : local)
            value = (value ^ static_cast<unsigned char>(letter)) * 16777619U;
        return value ^ value >> 15U;
    }

    void add(Ns ns, std::string_view local, Name name) {
        std::size_t at = hash(ns, local);
        while (entries_[at % entries_.size()].name != Name::unknown)
            ++at;
        entries_[at % entries_.size()] = {local, ns, name};
    }

    std::array<Entry, 1024> entries_{};
};

// Which prefix means what, at the element the walk has reached.
class Prefixes {
public:
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
            bound = namespace_of(found.value());
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
        Ns ns;
        std::size_t depth;
    };
    std::unordered_map<std::string_view, Ns> bound_;
    std::vector<Hidden> hidden_;
    std::string_view last_prefix_ = not_a_prefix;
    Ns last_ = Ns::none;
};

class Interner {
public:
    explicit Interner(XmlTree& tree) : tree_(&tree) {}

    void run() {
        std::size_t depth = 0;
        pugi::xml_node node = tree_->root();
        while (node) {
            if (node.type() == pugi::node_element) intern(node, depth);
            if (const pugi::xml_node first = node.first_child()) {
                node = first;
                ++depth;
                continue;
            }
            prefixes_.leave(depth);
            while (depth != 0 && !node.next_sibling()) {
                node = node.parent();
                --depth;
                prefixes_.leave(depth);
            }
            node = depth == 0 ? pugi::xml_node() : node.next_sibling();
        }
    }

private:
    void intern(pugi::xml_node element, std::size_t depth) {
        prefixes_.enter(element, depth);
        Name name = look_up(element.name(), true);
        if (name == Name::unknown && is_choice(element.name()))
            name =
                understands_all(element.attribute("Requires").value()) ? Name::choice_understood : Name::choice_unknown;
        for (pugi::xml_attribute found = element.first_attribute(); found; found = found.next_attribute())
            write(found.name(), look_up(found.name(), false));
        write(element.name(), name);
    }

    Name look_up(std::string_view name, bool element) {
        const std::size_t colon = name.find(':');
        const bool prefixed = colon != std::string_view::npos;
        if (!prefixed && !element) return names().find(Ns::none, name);
        const Ns ns = prefixes_.find(prefixed ? name.substr(0, colon) : std::string_view());
        return names().find(ns, prefixed ? name.substr(colon + 1) : name);
    }

    bool is_choice(std::string_view name) {
        const std::size_t colon = name.find(':');
        return colon != std::string_view::npos && name.substr(colon + 1) == "Choice" &&
               prefixes_.find(name.substr(0, colon)) == Ns::mc;
    }

    bool understands_all(std::string_view prefixes) {
        while (!prefixes.empty()) {
            const std::size_t end = std::min(prefixes.find(' '), prefixes.size());
            if (end != 0) {
                const Ns ns = prefixes_.find(prefixes.substr(0, end));
                if (ns == Ns::none || ns == Ns::unknown) return false;
            }
            prefixes.remove_prefix(std::min(end + 1, prefixes.size()));
        }
        return true;
    }

    void write(const char* name, Name number) { std::memcpy(tree_->mutable_bytes(name), &number, sizeof number); }

    static const NameTable& names() {
        static const NameTable table;
        return table;
    }

    XmlTree* tree_;
    Prefixes prefixes_;
};

}  // namespace

void intern_names(XmlTree& tree) {
    Interner(tree).run();
}

}  // namespace assure::word
