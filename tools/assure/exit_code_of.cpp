#include "exit_code_of.h"

namespace assure {
namespace {

bool failed(const Summary& summary, FailOn fail_on) {
    if (fail_on == FailOn::never) return false;
    if (summary.mandatory_failed) return true;
    if (fail_on == FailOn::mandatory) return false;
    if (summary.review_needed) return true;
    return fail_on == FailOn::advisory && summary.advisory_failed;
}

}  // namespace

ExitCode exit_code_of(const Summary& summary, FailOn fail_on, bool allow_unrecognised) {
    if (summary.interrupted) return ExitCode::interrupted;
    if (summary.unreadable || summary.rule_error) return ExitCode::not_checked;
    if (summary.unrecognised && !allow_unrecognised) return ExitCode::not_checked;
    return failed(summary, fail_on) ? ExitCode::failed : ExitCode::ok;
}

}  // namespace assure
