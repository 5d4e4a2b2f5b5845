// Text folded for matching: NFKC, case folded, every hyphen and dash as '-', every quotation mark as ' or ",
// soft hyphens and zero-width characters gone, runs of white space (NBSP and thin spaces too) as one space.
// The original is what is quoted; this is only what is compared.
#pragma once

#include "assure/plugin/export.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

// The folded text, trimmed. Invalid UTF-8 is replaced by U+FFFD; never throws.
ASSURE_EXPORT std::string normalise(std::string_view text);

// The folded text with the way back: byte i of `text` came from byte `origin(i)` of the original.
class ASSURE_EXPORT Normalised {
public:
    explicit Normalised(std::string_view original);

    [[nodiscard]] const std::string& text() const { return text_; }
    // The byte of the original that byte `position` came from; position == text().size() gives the end.
    [[nodiscard]] std::size_t origin(std::size_t position) const;

private:
    std::string text_;
    std::vector<std::uint32_t> map_;  // empty: the identity plus `shift_` (plain ASCII, the usual case)
    std::size_t shift_ = 0;
    std::size_t end_ = 0;
};

// A label folded for matching: normalised, without numbering ("8. ", "3.2)"), surrounding quotation marks,
// trailing colon, full stop or asterisk.
ASSURE_EXPORT std::string label_key(std::string_view label);

}  // namespace assure
