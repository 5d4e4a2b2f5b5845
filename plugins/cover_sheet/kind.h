// Recognises cover sheets: a title that says so, or the labels that only cover sheets carry together.
#pragma once

#include <assure/plugin/paper.h>

namespace assure::cover_sheet {

class CoverSheetKind final : public Kind {
public:
    [[nodiscard]] std::string_view name() const override { return "cover-sheet"; }
    [[nodiscard]] std::vector<std::string_view> word_lists() const override;
    // A whole file is one cover sheet with its paper, unless further covers plainly begin in it: then each
    // reaches to where the next one's title stands.
    [[nodiscard]] std::vector<Claim> recognise(const Source& source, const Lexicon& lexicon) const override;
    [[nodiscard]] std::unique_ptr<Record> read(const Paper& paper, const Lexicon& lexicon) const override;
};

}  // namespace assure::cover_sheet
