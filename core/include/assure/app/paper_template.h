// What a blank paper of a kind looks like, as a rule pack's templates/<kind>.xml says: the rows to fill in, with the
// label of each and the prompt that stands in it until somebody writes there.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace assure {

// What belongs in a field.
enum class Holds : std::uint8_t { text, day, choice };

struct TemplateField {
    std::string label;
    std::vector<std::string> prompts;  // one below the other
    Holds holds = Holds::text;
    std::vector<std::string> choices;  // for Holds::choice
};

struct TemplateHeading {
    std::string text;
};

// Words that stay in the paper.
struct TemplateNote {
    std::string text;
};

// Labels on the left, answers on the right.
struct TemplateForm {
    std::vector<TemplateField> fields;
};

struct TemplateColumn {
    std::string label;
    int width = 1;  // in proportion to the others
};

struct TemplateRow {
    std::vector<std::string> prompts;  // one for each column
    int times = 1;                     // as often it stands in the table
};

struct TemplateTable {
    std::vector<TemplateColumn> columns;
    std::vector<TemplateRow> rows;
};

using TemplateBlock = std::variant<TemplateHeading, TemplateNote, TemplateForm, TemplateTable>;

struct PaperTemplate {
    std::string kind;
    std::string title;
    bool landscape = false;
    std::vector<TemplateBlock> blocks;
    std::string pack;   // which gives it
    std::string place;  // file and line
};

}  // namespace assure
