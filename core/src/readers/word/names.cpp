#include "readers/word/names.h"

#include "readers/xml_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

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

using Names = XmlNameTable<Ns, Name, 1024>;

// Enumerators carry a prefix where two namespaces share a name.
std::string_view local_of(Ns ns, std::string_view enumerator) {
    if (enumerator.starts_with("a_")) return enumerator.substr(2);
    if (enumerator.starts_with("r_")) return enumerator.substr(2);
    if (enumerator == "character") return "char";
    if (enumerator.starts_with("pkg_")) return enumerator.substr(4);
    return ns == Ns::m && enumerator == "mr" ? "r" : enumerator;
}

Names make_names() {
    Names names;
#define ASSURE_ADD(ns, local) names.add(Ns::ns, local_of(Ns::ns, #local), Name::local);
    ASSURE_WORD_NAMES(ASSURE_ADD)
#undef ASSURE_ADD
    names.add(Ns::w14, "checked", Name::w14_checked);
    names.add(Ns::w, "default", Name::w_default);
    names.add(Ns::m, "t", Name::m_t);
    names.add(Ns::mc, "Choice", Name::choice_unknown);
    return names;
}

struct Vocabulary {
    using Ns = word::Ns;
    using Name = word::Name;

    static Ns namespace_of(std::string_view uri) { return word::namespace_of(uri); }

    static constexpr Ns namespace_of_xml = Ns::unknown;

    static Name look_up(Ns ns, std::string_view local) {
        static const Names names = make_names();
        return names.find(ns, local);
    }

    static Name decide(pugi::xml_node element, Name name, const XmlPrefixes<Ns>& prefixes) {
        const bool choice = name == Name::choice_unknown;
        return choice && understands_all(element.attribute("Requires").value(), prefixes) ? Name::choice_understood
                                                                                          : name;
    }

    static bool understands_all(std::string_view required, const XmlPrefixes<Ns>& prefixes) {
        while (!required.empty()) {
            const std::size_t end = std::min(required.find(' '), required.size());
            if (end != 0) {
                const Ns ns = prefixes.find(required.substr(0, end));
                if (ns == Ns::none || ns == Ns::unknown) return false;
            }
            required.remove_prefix(std::min(end + 1, required.size()));
        }
        return true;
    }
};

// One for each thread, which knows the names of the documents before.
XmlInterner<Vocabulary>& interner() {
    thread_local XmlInterner<Vocabulary> one;
    return one;
}

}  // namespace

void intern_names(XmlTree& tree) {
    interner().write_all(tree);
}

XmlNameWriter& name_writer() {
    return interner();
}

}  // namespace assure::word
