// A reviewed copy of a Word paper: the paper as it is, with what a report says of it as Word comments at the places
// concerned, for people who work in Word and not in a terminal.
//
// Each paper gets one comment where it begins (its verdict, how much there is to mend, the rules and with whom they
// were reviewed), so that a paper with nothing to mend can be told from one that nobody checked. Each finding gets one
// comment, at the words it rests on or where what is missing belongs; what only follows from it is named in it.
// Nothing else changes: every other part of the package stays as it is, byte for byte, and the main part is only
// added to. A copy annotated again gets its comments replaced, other people's stay. In the place that ZIP files have
// for a comment it bears a seal, by which a copy that somebody wrote into is told from one that may be made anew.
#pragma once

#include "assure/app/limits.h"
#include "assure/app/report.h"
#include "assure/plugin/export.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

// The author of our comments: what bears this name is replaced by the next run, and is no word of the paper.
inline constexpr std::string_view comment_author = "assure";

// What one run found in one file.
struct FileReport {
    std::vector<DocumentReport> papers;
    std::vector<RuleResult> of_the_set;  // of rules that look across papers
};

struct AnnotatedCopy {
    std::string bytes;         // the whole file
    std::size_t comments = 0;  // of ours
};

// The copy of `file` for what was found in it. The comments bear the day of the header, so that the same paper, rules
// and day give the same bytes. Throws Error for a file that is no Word package, that is damaged, that changed since the
// report was made, or that has no paragraph to hang a comment on.
ASSURE_EXPORT AnnotatedCopy annotated_copy(const std::string& file, const FileReport& report,
                                           const ReportHeader& header, const Limits& limits);

// Whether the file is a Word paper with comments of ours in it. False for what is not there or cannot be read.
[[nodiscard]] ASSURE_EXPORT bool is_annotated_copy(const std::string& file, const Limits& limits);

// Whether such a copy is as annotated_copy made it, byte for byte: nobody wrote into it or saved it since. False for
// what is not there or cannot be read.
[[nodiscard]] ASSURE_EXPORT bool is_as_written(const std::string& copy, const Limits& limits);

}  // namespace assure
