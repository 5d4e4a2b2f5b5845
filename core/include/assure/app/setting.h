// Which pack set what: a pack may extend another and change its rules and word lists, and whoever reads a rule
// can ask where each part of it comes from.
#pragma once

#include <string>

namespace assure {

struct Setting {
    std::string what;    // "level", "parameter minimum", "words people-who-count"
    std::string pack;    // the pack that set it
    std::string place;   // file and line
    std::string reason;  // the pack's own words for why
};

}  // namespace assure
