// What a text says besides the words that were found in it: whether a reason is left once "not applicable" is taken
// away.
#pragma once

#include "assure/plugin/export.h"
#include "assure/plugin/lexicon.h"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace assure {

// The text with the matches blanked out, byte for byte, so that places in it stay true.
ASSURE_EXPORT std::string without(std::string_view text, std::span<const Match> matches);
// The text with all that these lists match blanked out.
ASSURE_EXPORT std::string without(std::string_view text, std::initializer_list<const WordList*> lists);

// Words of at least three letters, or of capitals only ("HR"): short words say nothing by themselves.
ASSURE_EXPORT std::size_t telling_words(std::string_view text);

}  // namespace assure
