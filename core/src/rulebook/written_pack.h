// All that one pack's folder says, read and not yet brought together with the pack it extends.
#pragma once

#include "assure/app/paper_template.h"
#include "assure/app/report.h"
#include "rulebook/card.h"
#include "rulebook/rule_change.h"
#include "rulebook/words_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace assure {

struct WrittenPack {
    RulePackInfo info;
    std::filesystem::path folder;  // empty when its files came from memory
    std::string pack_file;         // its pack.xml
    std::string extends;           // the id of the pack it extends; empty when it stands alone
    std::string place;             // where pack.xml says so: file and line
    std::vector<Card> cards;
    std::vector<WordsFile> words;
    std::vector<PaperTemplate> templates;
    std::vector<RuleChange> rule_changes;
    std::vector<RuleRemoval> rule_removals;
    std::vector<WordsChange> words_changes;
};

// Throws Error with file and line for any mistake.
WrittenPack read_pack(const std::filesystem::path& folder);
WrittenPack read_pack(const PackFiles& files);

}  // namespace assure
