// What a result asks of people, and how it is called and coloured.
#pragma once

#include "assure/app/report.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace assure::html {

enum class Need : std::uint8_t { mend, decide, advice, nothing };

Need need_of(const RuleResult& answer);
std::string_view words_for(Need need);  // "To put right"

// The classes of a tag. The colour is never alone: a tag has its words.
std::string_view tag_class(const RuleResult& answer);
// A paper with waived rules never has the colour of a pass.
std::string_view tag_class(const DocumentReport& document);
std::string_view tag_class(Need need);

// A paper's title where many are listed; in its own section it stands whole.
std::string title_in_list(std::string_view title);
// "Community pain pathway (05 Cover sheet.docx)", or the file alone.
std::string paper_name(std::string_view title, std::string_view path);

}  // namespace assure::html
