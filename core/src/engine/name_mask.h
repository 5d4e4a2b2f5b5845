// Leaves the names of people with lived experience out of what is reported of a paper: a report travels further than
// the paper did. The names are those that the paper's record gives and those that its quotations show.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/paper.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

// What stands in the place of a name.
inline constexpr std::string_view masked_name = "[name withheld]";

class NameMask {
public:
    // Of the papers that these results are about.
    NameMask(std::span<const Paper* const> papers, const std::vector<RuleResult>& results, const Lexicon& lexicon);

    // Whether anything was masked.
    bool apply(std::vector<RuleResult>& results) const;

private:
    void add(const std::string& name);
    [[nodiscard]] bool mask(std::string& text) const;
    [[nodiscard]] bool mask(Location& place) const;
    [[nodiscard]] bool mask(Result& result) const;

    std::vector<std::string> names_;  // the longest first; after the full names their parts
};

}  // namespace assure
