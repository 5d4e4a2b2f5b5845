// One file from its Source to its reports. The papers and the Source are freed with the call: reports own
// their strings.
#pragma once

#include "assure/app/engine.h"
#include "assure/app/report.h"
#include "engine/judge.h"
#include "engine/name_mask.h"
#include "engine/plugin_host.h"
#include "engine/waivers.h"
#include "rulebook/rulebook.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace assure {

// What is reported of one set (one file).
struct SetOutcome {
    std::vector<DocumentReport> documents;
    std::optional<SetReport> set;  // only where the pack has rules of sets and a paper was judged
};

class Runner {
public:
    // Of the options, the kind, the day and whether names are shown.
    Runner(const Registry& registry, const Rulebook& rulebook, const Waivers& waivers, const EngineOptions& options);

    [[nodiscard]] SetOutcome run(const std::shared_ptr<const Source>& source) const;
    [[nodiscard]] const Judge& judge() const { return judge_; }

private:
    std::unique_ptr<Paper> judge_paper(DocumentReport& report, const std::shared_ptr<const Source>& source,
                                       const Kind& kind, Claim claim, NameMask& names) const;
    [[nodiscard]] SetOutcome judge_file(const std::shared_ptr<const Source>& source, NameMask& names) const;

    const Registry* registry_;
    const Lexicon* lexicon_;
    const Waivers* waivers_;
    std::string kind_;
    Day as_of_;
    bool show_names_;
    Judge judge_;
};

// The report of a file that could not be checked at all.
DocumentReport not_checked(std::string path, std::string reason, std::string next_step,
                           Obstacle obstacle = Obstacle::file);

}  // namespace assure
