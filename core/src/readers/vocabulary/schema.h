// Our own vocabulary for papers, as rules/papers.xsd declares it. The schema is built into the library, so that
// what editors and exporting systems check is what the reader checks; no element is named in code.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace assure::vocabulary {

struct Type;

struct Element {
    std::string label;  // as reports show it: "Co-production assurance"
    const Type* type = nullptr;
};

enum class Value : std::uint8_t { words, date, yes_or_no };

struct Type {
    std::map<std::string, Element, std::less<>> children;
    bool each_once = false;               // its elements stand at most once each (xs:all)
    bool mixed = false;                   // words may stand between its elements
    std::vector<std::string> attributes;  // all of them required, and not empty
    std::vector<Value> values;            // of a type without elements: what it may be, any of these
};

struct Schema {
    std::string uri;                                    // "urn:assure:papers:1"
    std::map<std::string, Element, std::less<>> roots;  // "cover-sheet" …
    std::map<std::string, Type, std::less<>> types;
    // Every element by its name: one name has one label and one type, wherever it stands.
    std::map<std::string, Element, std::less<>> elements;
};

// Reads the schema. Throws std::logic_error where rules/papers.xsd uses what is not understood here.
Schema read_schema();
// The same, read once, outside any document's budget.
const Schema& schema();

// Whether `text` is written as the value is in XML Schema: 2026-04-28; true, false, 1 or 0; anything for words.
bool is_written_as(Value value, std::string_view text);

}  // namespace assure::vocabulary
