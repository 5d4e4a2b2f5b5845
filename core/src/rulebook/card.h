// A card, a word list and a pack as they were written, before anyone asked whether the plugins offer what the
// card needs. Reading knows XML; resolving (resolve.h) knows the offer.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/rule.h"
#include "rulebook/pack_files.h"
#include "rulebook/rulebook.h"
#include "text/lexicon_builder.h"

#include <cstddef>
#include <string>
#include <vector>

namespace assure {

struct WrittenParameter {
    std::string name;
    std::string value;
    std::size_t line = 0;
};

struct Card {
    Rule rule;  // its parameters are still empty
    std::vector<WrittenParameter> parameters;
    std::vector<Example> examples;
    std::string folder;  // where it stands: folder and file name must give its id
    std::string stem;
    std::size_t line = 0;
    std::size_t check_line = 0;
};

// Each throws Error with file and line for any mistake.
RulePackInfo read_pack_info(const PackFile& file);
Card read_card(const PackFile& file);
WordListSource read_words(const PackFile& file);

}  // namespace assure
