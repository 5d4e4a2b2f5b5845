// What the generic reading of XML knows of the elements it meets: nothing but their names. A vocabulary whose
// schema says more derives from it.
#pragma once

#include "readers/label_words.h"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace assure {

class XmlVocabulary {
public:
    XmlVocabulary() = default;
    virtual ~XmlVocabulary() = default;
    XmlVocabulary(const XmlVocabulary&) = delete;
    XmlVocabulary& operator=(const XmlVocabulary&) = delete;

    // The label of an element of that (qualified) name.
    [[nodiscard]] virtual std::string label_of(std::string_view name) const { return label_words(name); }
    // What an element says, where its text is a code for it ("Yes" for `true`); empty: its text says it.
    [[nodiscard]] virtual std::string_view words_for(pugi::xml_node /*element*/) const { return {}; }
};

}  // namespace assure
