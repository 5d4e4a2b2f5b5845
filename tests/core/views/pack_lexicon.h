// The shipped pack's word lists, for tests of what is judged with them.
#pragma once

#include "text/lexicon_builder.h"

#include <pugixml.hpp>

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::test {

inline WordListSource read_word_list(const std::filesystem::path& file) {
    pugi::xml_document document;
    document.load_file(file.c_str());
    const pugi::xml_node words = document.child("words");
    WordListSource list;
    list.name = words.attribute("name").as_string();
    for (const pugi::xml_node node : words.children()) {
        const std::string_view name = node.name();
        const bool pattern = name == "pattern" || node.attribute("pattern").as_bool();
        if (name == "term")
            list.terms.push_back(
                {node.text().as_string(), node.attribute("exact").as_bool(), node.attribute("misspelt").as_bool()});
        if (name == "pattern") list.patterns.emplace_back(node.text().as_string());
        if (name == "except" && pattern) list.except_patterns.emplace_back(node.text().as_string());
        if (name == "except" && !pattern) list.excepts.push_back({node.text().as_string(), false});
    }
    return list;
}

// Those of the pack's lists that are named.
inline std::unique_ptr<const Lexicon> pack_lexicon(std::span<const std::string_view> names) {
    const std::filesystem::path folder = std::filesystem::path(ASSURE_SOURCE_DIR) / "rules/nnicb-coproduction/words";
    std::vector<std::unique_ptr<const WordList>> lists;
    for (const std::string_view name : names)
        lists.push_back(make_word_list(read_word_list(folder / (std::string(name) + ".xml"))));
    return make_lexicon(std::move(lists));
}

}  // namespace assure::test
