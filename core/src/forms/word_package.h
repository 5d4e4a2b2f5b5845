// The package around a Word document that we make: its styles, its footer, its properties.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace assure::forms {

// By which the document's last section names its footer.
inline constexpr const char* footer_relation = "rIdFooter";

// The bytes of the .docx file. The same document gives the same bytes: it bears no date.
std::string word_package(const pugi::xml_document& document, const std::string& title, std::string_view footer);

}  // namespace assure::forms
