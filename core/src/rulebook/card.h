// A card as it was written, before anyone asked whether the plugins offer what it needs. Reading knows XML;
// resolving (resolve.h) knows the offer.
#pragma once

#include "assure/app/setting.h"
#include "assure/plugin/rule.h"
#include "rulebook/element.h"
#include "rulebook/pack_files.h"
#include "rulebook/rulebook.h"

#include <cstddef>
#include <string>
#include <vector>

namespace assure {

struct Card {
    Rule rule;  // its parameters are still empty
    std::vector<WrittenParameter> parameters;
    std::vector<Example> examples;
    std::string folder;  // where it stands: folder and file name must give its id
    std::string stem;
    std::size_t line = 0;
    std::size_t check_line = 0;
    std::vector<Setting> changes;  // what packs that extend its pack changed
};

// The card whose root element that is. Throws Error with file and line for any mistake.
Card read_card(const Element& root, const PackFile& file);

}  // namespace assure
