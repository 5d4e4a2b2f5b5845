// What was read of one file, as it stands, names included: for people who wonder why a paper was judged as it
// was, and for tests. Both forms show the same Inspection.
#pragma once

#include "assure/plugin/form.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/source.h"
#include "engine/recognition.h"

#include <iosfwd>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace assure {

struct InspectedField {
    std::string label;
    std::string answer;
    std::string state;
    Location location;
    std::string own;        // the answer without the fields that lie in it
    std::size_t depth = 0;  // of the fields it lies in
};

struct InspectedTable {
    Location location;
    std::vector<std::string> header;  // empty where the table has no header row
    std::vector<std::vector<std::string>> rows;
    bool in_form = false;  // all that it holds is shown as fields
};

struct Inspection {
    std::shared_ptr<const Source> source;
    std::vector<Recognised> papers;
    std::vector<std::pair<std::string, std::string>> channels;  // "body", its text with a paragraph a line …
    std::vector<InspectedField> form;                           // of the papers, or of the body when there is none
    std::vector<InspectedTable> tables;
    std::string unlabelled;  // text of the body that is in no field and in no table
};

// The texts of a source by the names of their channels, a paragraph a line; what is inserted, deleted or hidden again
// by itself.
std::vector<std::pair<std::string, std::string>> channels_of(const Source& source);

Inspection inspect_source(std::shared_ptr<const Source> source, std::vector<Recognised> papers, const Lexicon& lexicon);

// spec/cli.md, `assure inspect FILE --format json`.
void write_inspection_json(const Inspection& inspection, std::ostream& out);
void write_inspection_text(const Inspection& inspection, std::ostream& out);

// "list-item", "read": the names that both forms use.
std::string_view name_of(BlockType type);

}  // namespace assure
