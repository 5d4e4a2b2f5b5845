// The characters of an XML part, and the way back: what was written in UTF-16 or with a byte order mark is written so
// again.
#pragma once

#include <string>
#include <string_view>

namespace assure::annotate {

class PartText {
public:
    // Precondition: the bytes are XML that XmlTree has read.
    explicit PartText(std::string_view bytes);

    [[nodiscard]] const std::string& utf8() const { return text_; }  // without a byte order mark
    // `text` in the encoding of this part.
    [[nodiscard]] std::string encoded(std::string_view text) const;

private:
    std::string encoding_;
    bool marked_;  // begins with a byte order mark
    std::string text_;
};

}  // namespace assure::annotate
