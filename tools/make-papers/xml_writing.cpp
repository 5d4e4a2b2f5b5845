#include "make-papers/xml_writing.h"

#include <sstream>

namespace assure::papers {

pugi::xml_node add(pugi::xml_node parent, const char* name, Attributes attributes) {
    pugi::xml_node node = parent.append_child(name);
    for (const auto& [key, value] : attributes)
        node.append_attribute(key).set_value(value.c_str());
    return node;
}

std::string serialised(const pugi::xml_document& document) {
    std::ostringstream out;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    document.document_element().print(out, "", pugi::format_raw);
    return out.str();
}

}  // namespace assure::papers
