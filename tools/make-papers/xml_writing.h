// Writing XML with pugixml: elements with their attributes, and a document as the text of a part.
#pragma once

#include <initializer_list>
#include <pugixml.hpp>
#include <string>
#include <utility>

namespace assure::papers {

using Attributes = std::initializer_list<std::pair<const char*, std::string>>;
pugi::xml_node add(pugi::xml_node parent, const char* name, Attributes attributes = {});

// The document as a part: an XML declaration, and no white space of its own.
std::string serialised(const pugi::xml_document& document);

}  // namespace assure::papers
