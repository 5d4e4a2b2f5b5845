// Whether a document in our own vocabulary is written as its schema says. What is not is refused with its line:
// a misspelt element would be read as a thing that the paper does not say.
#pragma once

#include "readers/xml_tree.h"

#include <pugixml.hpp>

#include <string>

namespace assure::vocabulary {

// Whether the root element stands in our namespace, of whatever version.
bool is_ours(pugi::xml_node root);

// Throws Error for another version, an element or attribute that the schema does not have there, an element that
// stands twice, text between elements, and a value that is not of its type.
void check(const XmlTree& tree, const std::string& path);

}  // namespace assure::vocabulary
