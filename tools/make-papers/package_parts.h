// The parts that every Office package has: relationships, content types, properties.
#pragma once

#include "make-papers/paper_maker.h"

#include <string>
#include <vector>

namespace assure::papers {

inline constexpr const char* office_relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
inline constexpr const char* relationships_type = "application/vnd.openxmlformats-package.relationships+xml";

struct Relation {
    std::string id;
    std::string type;
    std::string target;
    bool external = false;
};

std::string relationships_part(const std::vector<Relation>& relations);
// The relationships of the package and its properties; `main` is the name of the main part.
std::vector<Part> package_parts(const Node& paper, const std::string& main);
// Puts [Content_Types].xml before the parts.
void add_content_types(std::vector<Part>& parts);

}  // namespace assure::papers
