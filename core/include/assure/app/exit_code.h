// The exit codes of the command, in one place (never counts).
#pragma once

namespace assure {

enum class ExitCode : int {
    ok = 0,           // nothing failed at the --fail-on level
    failed = 1,       // something did
    bad_request = 2,  // usage, no input, bad rule pack, plugin or waivers file: nothing was checked
    not_checked = 3,  // something could not be checked; the report covers the rest
    report_not_written = 4,
    interrupted = 130,  // the partial report says so
};

}  // namespace assure
