// Complex fields (fldChar): results are text, instructions are not. Real files have begins without ends and ends
// without begins, so the stack never outlives its story and gives up on an instruction at its paragraph's end:
// a lost end must not swallow the rest of a document.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace assure::word {

class Fields {
public:
    void begin();
    void separate();
    void end();
    // Characters of the innermost field's instruction.
    void instruction(std::string_view text);
    void end_paragraph();
    // A heading cannot stand in a table of contents: one that does says that the field's end is missing.
    void leave_contents();

    [[nodiscard]] bool in_instruction() const { return instructions_ != 0; }
    [[nodiscard]] bool in_contents() const { return contents_ != 0; }
    [[nodiscard]] std::size_t depth() const { return open_.size(); }

private:
    struct Field {
        bool in_result = false;
        bool contents = false;
        bool instruction_seen = false;
    };
    void pop();

    std::vector<Field> open_;
    std::size_t instructions_ = 0;
    std::size_t contents_ = 0;
};

}  // namespace assure::word
