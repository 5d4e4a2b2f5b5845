// Recognises a contract's schedule of local quality requirements.
#pragma once

#include "assure/plugin/paper.h"

namespace assure::contract_quality_schedule {

class ScheduleKind : public Kind {
public:
    [[nodiscard]] std::string_view name() const override { return "contract-quality-schedule"; }
    [[nodiscard]] std::vector<std::string_view> word_lists() const override;
    [[nodiscard]] std::vector<Claim> recognise(const Source& source, const Lexicon& lexicon) const override;
    [[nodiscard]] std::unique_ptr<Record> read(const Paper& paper, const Lexicon& lexicon) const override;
};

}  // namespace assure::contract_quality_schedule
