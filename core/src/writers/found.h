// What a result found and asks for, each as one text: for formats whose cells and messages hold a text and no list.
#pragma once

#include "assure/app/report.h"

#include <string>
#include <vector>

namespace assure {

// Whether people need to be told: neither met nor left aside.
bool needs_telling(Outcome outcome);

// A quotation in quotation marks, and where it stands: empty where the next one stands at the same place, which is said
// once, behind the last.
struct Quoted {
    std::string words;
    std::string where;
};
std::vector<Quoted> quoted(const Result& result);
// "“N/A” (row 'Co-production assurance')"
std::string in_line(const Quoted& one);

// Its quotations, each in quotation marks; empty where nothing was found.
std::string quotations(const Result& result);
// Where these stand, or where the thing belongs; in a reader's words, each place once.
std::string places(const Result& result);
// What whoever acts does about it; empty where the result asks for nothing.
std::string next_step(const RuleResult& answer);
// And for whom it is: "Say who was involved. (For the author.)"
std::string to_do(const RuleResult& answer);

// Whether a part was left unread that could hold evidence: people are told of these.
bool left_unread(const PartCoverage& part);

}  // namespace assure
