#include "readers/word/fields.h"

#include "text/blanks.h"

namespace assure::word {

void Fields::begin() {
    open_.push_back({});
    ++instructions_;
}

void Fields::separate() {
    if (open_.empty() || open_.back().in_result) return;
    open_.back().in_result = true;
    --instructions_;
}

void Fields::end() {
    if (!open_.empty()) pop();
}

void Fields::pop() {
    if (!open_.back().in_result) --instructions_;
    if (open_.back().contents) --contents_;
    open_.pop_back();
}

void Fields::instruction(std::string_view text) {
    if (open_.empty() || open_.back().instruction_seen) return;
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return;
    open_.back().instruction_seen = true;
    const std::string_view word = text.substr(first, 4);
    if (word != "TOC" && word != "TOC " && word != "TOC\t") return;
    open_.back().contents = true;
    ++contents_;
}

void Fields::end_paragraph() {
    while (instructions_ != 0)
        pop();
}

void Fields::leave_contents() {
    open_.clear();
    instructions_ = 0;
    contents_ = 0;
}

}  // namespace assure::word
