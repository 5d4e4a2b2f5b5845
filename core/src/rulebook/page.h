// The rules of a pack as a page for people (Markdown): what each demands and why, what passes and what does not, and
// what to do. Made of the cards, so that it says what is checked.
#pragma once

#include "rulebook/rulebook.h"

#include <ostream>

namespace assure {

// All rules; of a pack that extends another only those that it adds or changes, and how.
void write_page(std::ostream& out, const Rulebook& rulebook);

}  // namespace assure
