// Reading under the limits that a user has, and looking at all that was read.
#pragma once

#include "assure/app/limits.h"
#include "assure/plugin/source.h"

#include <functional>
#include <string_view>

namespace assure::fuzz {

// What places in messages are called by.
inline constexpr std::string_view document_name = "paper";

// Aborts the program where a promise is broken, with its words.
void require(bool held, const char* promise);

// Runs `read` within a document's budget of work. An Error is how reading may end; it must say what is wrong,
// where and what to do, or the program is aborted.
void expect_source_or_error(const std::function<void(const Limits&)>& read);

// Aborts the program where the Source breaks a promise of its header: ranges out of bounds, broken UTF-8.
void require_sound(const Source& source);

// Both: reads the bytes as a file and looks at what was read.
void read_document(std::string_view bytes);

}  // namespace assure::fuzz
