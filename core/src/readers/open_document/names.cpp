#include "readers/open_document/names.h"

#include "readers/xml_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace assure::open_document {
namespace {

enum class Ns : std::uint8_t {
    none,
    office,
    text,
    table,
    draw,
    style,
    fo,
    svg,
    form,
    field,
    loext,
    meta,
    dc,
    xlink,
    xml,
    unknown,
};

struct Uri {
    std::string_view uri;
    Ns ns;
};

constexpr std::array<Uri, 13> uris = {{
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", Ns::office},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", Ns::text},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", Ns::table},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", Ns::draw},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", Ns::style},
    {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", Ns::fo},
    {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", Ns::svg},
    {"urn:oasis:names:tc:opendocument:xmlns:form:1.0", Ns::form},
    {"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0", Ns::field},
    {"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", Ns::loext},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", Ns::meta},
    {"http://purl.org/dc/elements/1.1/", Ns::dc},
    {"http://www.w3.org/1999/xlink", Ns::xlink},
}};

Ns namespace_of(std::string_view uri) {
    for (const Uri& known : uris) {
        if (known.uri == uri) return known.ns;
    }
    return uri.empty() ? Ns::none : Ns::unknown;
}

using Names = XmlNameTable<Ns, Name, 1024>;

Names make_names() {
    Names names;
#define ASSURE_ADD(ns, id, local) names.add(Ns::ns, local, Name::ns##_##id);
    ASSURE_ODF_NAMES(ASSURE_ADD)
#undef ASSURE_ADD
    return names;
}

struct Vocabulary {
    using Ns = open_document::Ns;
    using Name = open_document::Name;

    static Ns namespace_of(std::string_view uri) { return open_document::namespace_of(uri); }

    static constexpr Ns namespace_of_xml = Ns::xml;

    static Name look_up(Ns ns, std::string_view local) {
        static const Names names = make_names();
        return names.find(ns, local);
    }

    static Name decide(pugi::xml_node /*element*/, Name name, const XmlPrefixes<Ns>& /*prefixes*/) { return name; }
};

// One for each thread, which knows the names of the documents before.
XmlInterner<Vocabulary>& interner() {
    thread_local XmlInterner<Vocabulary> one;
    return one;
}

}  // namespace

bool is_open_document_root(pugi::xml_node root) {
    const std::string_view name = local_name(root.name());
    if (name != "document" && name != "document-content") return false;
    const auto attributes = root.attributes();
    return std::any_of(attributes.begin(), attributes.end(),
                       [](pugi::xml_attribute attribute) { return namespace_of(attribute.value()) == Ns::office; });
}

void intern_names(XmlTree& tree) {
    interner().write_all(tree);
}

XmlNameWriter& name_writer() {
    return interner();
}

}  // namespace assure::open_document
