// What a content control (w:sdt) says of itself.
#pragma once

#include "assure/plugin/text.h"

#include <pugixml.hpp>

#include <optional>
#include <string>

namespace assure::word {

struct ControlProperties {
    std::string title;
    std::string tag;
    bool showing_prompt = false;
    bool contents = false;          // holds a table of contents
    std::optional<Mark> check_box;  // it is a tick box, of that state
};

ControlProperties read_control(pugi::xml_node properties);

// The state of a legacy form field (w:ffData); nothing where it is no tick box.
std::optional<Mark> read_legacy_check_box(pugi::xml_node form_field);

}  // namespace assure::word
