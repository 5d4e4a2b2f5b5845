// A pack and the packs it extends, brought together: the base's cards and word lists, with the changes of each
// further pack put over them.
#pragma once

#include "rulebook/written_pack.h"

#include <filesystem>
#include <string>
#include <vector>

namespace assure {

struct LayeredPack {
    std::vector<RulePackInfo> infos;  // the pack that extends nothing first
    std::vector<std::filesystem::path> folders;
    std::string pack_file;    // the pack.xml of the pack that was asked for
    std::vector<Card> cards;  // in order of id
    std::vector<WordsFile> words;
    std::vector<PaperTemplate> templates;  // in order of kind
};

// Puts the pack over those it extends, which are read. Throws Error, with file and line, for any mistake in them,
// for a base that is not there or extends itself, and for a change that does not fit what it changes.
LayeredPack read_layers(WrittenPack pack, const Offer& offer);

}  // namespace assure
