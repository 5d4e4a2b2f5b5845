// The chaser: for each paper that has something to mend, a short and kind message to whoever wrote it, as plain text to
// paste into an e-mail. It names root causes alone, each with where it is and what to write.
#pragma once

#include "assure/app/writer.h"
#include "assure/plugin/export.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace assure {

// Takes a message: the paper's path, as the report names it, and the text.
using TakeMessage = std::function<void(const std::string& paper, const std::string& text)>;

// A writer that hands over a message for every paper with something to mend, in the order of the report. A paper that
// is of no known kind asks nothing of anybody, and what stands in the program's or its user's way nothing of authors;
// what `take` throws ends the run.
ASSURE_EXPORT std::unique_ptr<Writer> make_chaser(TakeMessage take);

// Whether a text is such a message, by how it begins and ends.
[[nodiscard]] ASSURE_EXPORT bool is_chaser_message(std::string_view text);

}  // namespace assure
