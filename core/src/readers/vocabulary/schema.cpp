#include "readers/vocabulary/schema.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <stdexcept>

namespace assure::vocabulary {

// rules/papers.xsd, put into the library by CMake.
extern const std::string_view papers_xsd;

namespace {

[[noreturn]] void not_understood(std::string_view what) {
    throw std::logic_error("rules/papers.xsd: '" + std::string(what) + "' is not understood");
}

class SchemaReader {
public:
    Schema read() {
        if (!document_.load_buffer(papers_xsd.data(), papers_xsd.size())) not_understood("XML");
        const pugi::xml_node root = document_.document_element();
        schema_.uri = root.attribute("targetNamespace").value();
        add_plain_types();
        // All types are there before any of them is pointed at.
        for (const pugi::xml_node type : root.children())
            if (!type.attribute("name").empty() && !is(type, "group")) schema_.types[type_key(type)];
        for (const pugi::xml_node type : root.children("xs:simpleType"))
            read_simple(type);
        for (const pugi::xml_node type : root.children("xs:complexType"))
            read_complex(type, type_key(type));
        for (const pugi::xml_node element : root.children("xs:element")) {
            read_complex(element.child("xs:complexType"), type_key(element));
            add_element(schema_.roots, element, type_key(element));
        }
        return std::move(schema_);
    }

private:
    static bool is(pugi::xml_node node, std::string_view local) {
        return std::string_view(node.name()) == "xs:" + std::string(local);
    }

    // A root element brings its own type, which is kept apart from the named ones.
    static std::string type_key(pugi::xml_node node) {
        return (is(node, "element") ? "root " : "") + std::string(node.attribute("name").value());
    }

    void add_plain_types() {
        schema_.types["xs:string"].values = {Value::words};
        schema_.types["xs:token"].values = {Value::words};
        schema_.types["xs:date"].values = {Value::date};
        schema_.types["xs:boolean"].values = {Value::yes_or_no};
    }

    [[nodiscard]] const Type& type_named(std::string_view name) const {
        const auto found = schema_.types.find(name);
        if (found == schema_.types.end()) not_understood(name);
        return found->second;
    }

    void add_element(std::map<std::string, Element, std::less<>>& into, pugi::xml_node element, std::string_view type) {
        const std::string name = element.attribute("name").value();
        const Element declared{element.child("xs:annotation").child_value("xs:appinfo"), &type_named(type)};
        const Element& known = schema_.elements.try_emplace(name, declared).first->second;
        if (declared.label.empty() || known.label != declared.label || known.type != declared.type)
            not_understood(name);
        into[name] = declared;
    }

    void read_simple(pugi::xml_node simple) {
        Type& type = schema_.types[type_key(simple)];
        std::string_view members = simple.child("xs:union").attribute("memberTypes").value();
        if (members.empty()) members = simple.child("xs:restriction").attribute("base").value();
        while (!members.empty()) {
            const std::size_t end = std::min(members.find(' '), members.size());
            const Type& member = type_named(members.substr(0, end));
            type.values.insert(type.values.end(), member.values.begin(), member.values.end());
            members.remove_prefix(std::min(end + 1, members.size()));
        }
    }

    void read_complex(pugi::xml_node complex, const std::string& key) {
        Type& type = schema_.types[key];
        type.mixed = complex.attribute("mixed").as_bool();
        type.each_once = static_cast<bool>(complex.child("xs:all"));
        for (const pugi::xml_node part : complex.children()) {
            if (is(part, "attribute"))
                type.attributes.emplace_back(part.attribute("name").value());
            else if (is(part, "group"))
                read_group(type, part.attribute("ref").value());
            else if (is(part, "all") || is(part, "sequence") || is(part, "choice"))
                read_elements(type, part);
            else if (!is(part, "annotation"))
                not_understood(part.name());
        }
    }

    void read_group(Type& type, const char* name) {
        const pugi::xml_node group = document_.document_element().find_child_by_attribute("xs:group", "name", name);
        read_elements(type, group.child("xs:choice"));
    }

    void read_elements(Type& type, pugi::xml_node elements) {
        for (const pugi::xml_node element : elements.children()) {
            if (!is(element, "element")) not_understood(element.name());
            add_element(type.children, element, element.attribute("type").value());
        }
    }

    pugi::xml_document document_;
    Schema schema_;
};

bool read_number(std::string_view text, int& number) {
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stop == text.data() + text.size() && text.front() != '-';
}

bool is_date(std::string_view text) {
    int year = 0;
    int month = 0;
    int day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    if (!read_number(text.substr(0, 4), year) || !read_number(text.substr(5, 2), month) ||
        !read_number(text.substr(8), day))
        return false;
    namespace chr = std::chrono;
    return year > 0 && chr::year_month_day{chr::year{year}, chr::month{static_cast<unsigned>(month)},
                                           chr::day{static_cast<unsigned>(day)}}
                           .ok();
}

}  // namespace

Schema read_schema() {
    return SchemaReader().read();
}

bool is_written_as(Value value, std::string_view text) {
    switch (value) {
        case Value::date:
            return is_date(text);
        case Value::yes_or_no:
            return text == "true" || text == "false" || text == "1" || text == "0";
        default:
            return true;
    }
}

}  // namespace assure::vocabulary
