// From a summary to the exit code.
#pragma once

#include "assure/app/exit_code.h"
#include "assure/app/report.h"

#include <cstdint>

namespace assure {

// The mildest thing that makes the command end with `failed`.
enum class FailOn : std::uint8_t { mandatory, review, advisory, never };

ExitCode exit_code_of(const Summary& summary, FailOn fail_on, bool allow_unrecognised);

}  // namespace assure
