// What cards and changes of cards have in common, as it is read from their XML. Each throws Error with file and
// line for any mistake.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/rule.h"
#include "rulebook/card.h"
#include "rulebook/element.h"
#include "rulebook/pack_files.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace assure {

Level read_level(const Element& root);
// The day in that attribute; nothing when there is no such attribute.
std::optional<Day> read_day(const Element& root, const char* attribute);
std::vector<Clause> read_clauses(const std::vector<Element>& children);
// Those of the elements that set a parameter.
std::vector<WrittenParameter> read_parameters(const std::vector<Element>& elements, const PackFile& file);
std::vector<Example> read_examples(const Element& examples, const std::string& rule, const PackFile& file);
// The text of the one element of that name.
std::string only_text(const Element& root, const std::vector<Element>& children, const char* name);
// "rules/x/cover-sheet/y.xml:12".
std::string place_of(const PackFile& file, std::size_t line);
// Throws unless the id is the folder's name, a full stop and the file's.
void require_fitting_id(const Element& root, const std::string& id, const PackFile& file);

template <class Value>
std::vector<std::string> names_of(const std::map<std::string, Value>& map) {
    std::vector<std::string> names;
    names.reserve(map.size());
    for (const auto& entry : map)
        names.push_back(entry.first);
    return names;
}

}  // namespace assure
