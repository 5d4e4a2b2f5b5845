// Recognises the record of a procurement panel, or of a Direct Award that needs none.
#pragma once

#include "assure/plugin/paper.h"

namespace assure::procurement_panel {

class PanelKind : public assure::Kind {
public:
    [[nodiscard]] std::string_view name() const override { return "procurement-panel"; }
    [[nodiscard]] std::vector<std::string_view> word_lists() const override;
    [[nodiscard]] std::vector<assure::Claim> recognise(const assure::Source& source,
                                                       const assure::Lexicon& lexicon) const override;
    [[nodiscard]] std::unique_ptr<assure::Record> read(const assure::Paper& paper,
                                                       const assure::Lexicon& lexicon) const override;
};

}  // namespace assure::procurement_panel
