// What stands outside the body: text boxes, headers, footers, notes, comments.
#pragma once

#include "readers/open_document/document.h"

#include <pugixml.hpp>

#include <set>
#include <string>
#include <vector>

namespace assure::open_document {

// Reads the asides met in the body, and the headers and footers of the master pages.
// Precondition: the body is complete.
void read_stories(Document& document, Part& pages, const std::vector<pugi::xml_node>& master_pages);

// The master pages that the document uses: the first one, those that styles ask for, and those that follow them.
std::vector<pugi::xml_node> used_master_pages(pugi::xml_node master_styles, const std::set<std::string>& asked_for);

}  // namespace assure::open_document
