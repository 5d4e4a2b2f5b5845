// word/styles.xml of the Word documents that we make.
#pragma once

#include <string_view>

namespace assure::forms {

extern const std::string_view word_styles;

}  // namespace assure::forms
