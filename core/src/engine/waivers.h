// The waivers of a run: which rules they may name, and which results they cover.
#pragma once

#include "assure/app/inputs.h"
#include "assure/app/report.h"
#include "assure/app/waiver.h"

#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace assure {

// What a run saw of the waivers, by their places in the file.
struct WaiverUse {
    std::set<std::string> used;
    std::set<std::string> not_needed;  // a paper that they name was checked, and their rule asked nothing of it
};

class Waivers {
public:
    // No waivers.
    Waivers() = default;
    // Reads the file. Throws Error for a mistake in it, and for a rule that is not among these.
    Waivers(std::filesystem::path file, std::span<const Rule> rules, Day as_of);

    // Throws Error when the file lies in one of the folders that are checked: whoever writes a folder's papers could
    // then waive its rules.
    void require_outside(const Inputs& inputs) const;

    // Marks each result of the paper as waived that needs it (fails or is for review) and is covered, by itself or
    // because it follows from one that is.
    void apply(const std::string& paper, std::vector<RuleResult>& results) const;

    // Takes up what the results of a paper, or of a set, say of the waivers.
    void look(const std::string& paper, const std::vector<RuleResult>& results, WaiverUse& seen) const;
    // What whoever keeps the file must know: each waiver that was not used, and why.
    [[nodiscard]] std::vector<std::string> notes(const WaiverUse& seen) const;

private:
    [[nodiscard]] bool lasts(const Waiver& waiver) const;
    [[nodiscard]] const Waiver* covering(const std::string& paper, const std::string& rule) const;

    std::filesystem::path file_;
    std::vector<Waiver> waivers_;
    Day as_of_{};
};

// Whether the scope names the paper.
bool names_paper(const std::string& scope, const std::string& paper);

}  // namespace assure
