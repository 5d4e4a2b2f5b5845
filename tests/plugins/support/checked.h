// Plugin tests go the way a user's file goes: bytes to a file, through the Engine with the shipped rule
// pack, to the documents of a report.
#pragma once

#include "assure/app/engine.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::plugin_tests {

// The engine with the plugins of this build and the rules of this source tree.
const Engine& engine();

// The documents of the report on these files: name ("a.docx") and bytes. One report for each paper found.
std::vector<DocumentReport> check(const std::vector<std::pair<std::string, std::string>>& files);

// Rule id without its kind to outcome ("pass").
std::map<std::string, std::string> outcomes(const DocumentReport& document);
// The result of one rule, by its id. Fails the test when there is none.
const Result& result_of(const DocumentReport& document, std::string_view rule);

// A paper as tools/make-papers makes it, in every form that a user may bring. Layout names as in
// tests/papers/README.md; none: as the source says.
std::string docx(const std::string& paper_source, std::string_view layout = {});
std::string plain_xml(const std::string& paper_source);
// Text for XML.
std::string escaped(std::string_view text);

// A file of labelled examples: beside this source tree, or in the folder that ASSURE_EXAMPLES names.
// Empty when there are none.
std::string examples_file(std::string_view name);

// Checks the examples of a file of labelled examples, in every form; prints agreement and disagreements and
// fails for a false pass. Only rules that are labelled and in `rules` are compared. Returns the agreement.
double compare_with_labels(std::string_view file, std::string_view kind, const std::vector<std::string>& rules);

}  // namespace assure::plugin_tests
