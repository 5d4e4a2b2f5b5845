// Small pieces of XML that are put into parts.
#pragma once

#include "annotate/markup.h"
#include "annotate/splices.h"

#include <string>
#include <string_view>

namespace assure::annotate {

// Text from anywhere as text or as the value of an attribute: nothing in it is markup, and no character in it is one
// that XML does not allow.
std::string xml_text(std::string_view text);

// The prefix of an element as it is written before a name, "w:"; empty where it has none.
std::string prefix_of(const Markup& part, const Element& element);

// Whether the part is written in the Strict form of its vocabulary, and the vocabulary's address in that form.
bool is_strict(const Markup& part);
std::string word_address(bool strict);

// How Word's names are written at a place: with the prefix that is good there. Where Word's names have none, what is
// put in brings its own, since an attribute needs one.
struct WordNames {
    std::string prefix = "w";
    std::string declaration;  // behind the name of the outermost element that is put in

    [[nodiscard]] std::string name(std::string_view local) const { return prefix + ":" + std::string(local); }
};
// Inside an element of Word's.
WordNames names_in(const Markup& part, const Element& around);

// Puts XML behind all that the element holds, also where the element is an empty tag.
void append_inside(Splices& splices, const Markup& part, const Element& element, const std::string& xml);

}  // namespace assure::annotate
