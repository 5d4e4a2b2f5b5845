// HTML that nothing in a document can break out of: names of elements and attributes stand in our source, and text
// gets in only through escaping. Elements end where the object that opened them does, so that the tags always match.
#pragma once

#include <initializer_list>
#include <iosfwd>
#include <string>
#include <string_view>

namespace assure::html {

// A name that stands in our source: the compiler takes a literal of letters, digits and '-' only.
class Name {
public:
    consteval Name(const char* literal) : text_(literal) {  // NOLINT(google-explicit-constructor)
        for (const char c : text_)
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '1' && c <= '6') && c != '-')
                throw "not a name";
    }
    [[nodiscard]] constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

// The name of an attribute that can neither run nor fetch anything, nor style beside the stylesheet.
class AttributeName : public Name {
public:
    consteval AttributeName(const char* literal) : Name(literal) {  // NOLINT(google-explicit-constructor)
        const std::string_view name = text();
        if (name.starts_with("on") || name == "style" || name == "href" || name == "src" || name == "srcdoc")
            throw "not an attribute for text";
    }
};

struct Attribute {
    AttributeName name;
    std::string_view value;
};
using Attributes = std::initializer_list<Attribute>;

class Markup {
public:
    // The stream must outlive it.
    explicit Markup(std::ostream& out) : out_(out) {}

    class [[nodiscard]] Element {
    public:
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;
        ~Element();

    private:
        friend class Markup;
        Element(std::ostream& out, Name name) : out_(out), name_(name) {}
        std::ostream& out_;
        Name name_;
    };

    Element open(Name name, Attributes attributes = {});
    // A link to the element with this id on the same page.
    Element link(std::string_view id, Attributes attributes = {});
    // An element and its text.
    void whole(Name name, std::string_view text, Attributes attributes = {});
    // An element that has neither content nor end: <meta>.
    void lone(Name name, Attributes attributes);
    void text(std::string_view text);
    void doctype();
    // The stylesheet, the only text that is not escaped.
    void stylesheet();

private:
    void tag(Name name, Attributes attributes);

    std::ostream& out_;
};

// Text as it stands in HTML, between tags or quotation marks. Characters that control a terminal or turn the
// direction of writing are shown as U+FFFD: they are seen, and have no effect.
std::string escaped(std::string_view text);

}  // namespace assure::html
