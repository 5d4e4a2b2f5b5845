#include "rules_lint.h"

#include "assure/app/printable.h"
#include "reports.h"

#include <iostream>
#include <vector>

namespace assure {

ExitCode lint_rules(const Engine& engine) {
    const std::vector<BrokenLaw> broken = engine.broken_laws();
    for (const BrokenLaw& law : broken)
        std::cout << printable(law.place + ": " + law.sentence + " " + law.next_step) << '\n';
    if (broken.empty())
        std::cout << "The " << engine.rules().size() << " rules and their words keep the laws of rule packs.\n";
    else
        std::cout << "To be mended: " << broken.size() << ".\n";
    require_stdout_written("list of doubts");
    return broken.empty() ? ExitCode::ok : ExitCode::failed;
}

}  // namespace assure
