// From where something stands, or belongs, to where its comment is hung.
#pragma once

#include "annotate/anchors.h"
#include "annotate/markup.h"
#include "annotate/splices.h"
#include "annotate/word_package.h"
#include "assure/plugin/location.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace assure::annotate {

class Places {
public:
    // `main` is the main part as it is without our comments of an earlier run, and `taken_out` what made it so: places
    // are told in the part as it was read.
    Places(WordPackage& package, const Markup& main, const Splices& taken_out);

    // In the main text: at the bytes themselves. In a note or somebody's comment: at its reference in the main text.
    // Nothing for what stands elsewhere (Word lets no comment stand in a page header) or nowhere.
    [[nodiscard]] std::optional<Anchor> find(const Location& location);

private:
    [[nodiscard]] std::optional<Anchor> at_reference(const Location& location, word::Name note, word::Name reference);
    const Markup& opened(const std::string& part);

    WordPackage* package_;
    const Markup* main_;
    const Splices* taken_out_;
    std::map<std::string, std::unique_ptr<const Markup>> opened_;
};

}  // namespace assure::annotate
