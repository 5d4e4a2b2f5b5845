// Small Excel workbooks made in memory, so that a test shows the XML it is about.
#pragma once

#include "assure/app/limits.h"
#include "assure/plugin/source.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace assure::test {

class Xlsx {
public:
    // Adds a sheet; `content` is what stands in <worksheet>. `state` is empty, "hidden" or "veryHidden".
    Xlsx& sheet(std::string_view name, std::string_view content, std::string_view state = {});
    // The content of <sst>, <styleSheet>.
    Xlsx& strings(std::string_view content);
    Xlsx& styles(std::string_view content);
    // Attributes of <workbookPr>.
    Xlsx& properties(std::string_view attributes);
    // A part by its full name; a part in xl/ with its relationship from the n-th sheet (from 1).
    Xlsx& part(const std::string& name, const std::string& content);
    Xlsx& of_sheet(int sheet, const std::string& type, const std::string& file, const std::string& content);
    // Namespaces of ISO 29500 Strict.
    Xlsx& strict();

    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::shared_ptr<const Source> read(const Limits& limits = {}) const;

private:
    [[nodiscard]] std::string root(std::string_view name, std::string_view content) const;

    std::map<std::string, std::string> parts_;
    std::map<int, std::string> sheet_relationships_;
    std::map<std::string, std::string> contents_;  // of the parts that get a root, by part; "name|content"
    std::string sheets_;
    std::string properties_;
    int count_ = 0;
    bool strict_ = false;
};

// <sheetData> of rows of inline strings: "Label|Answer\nLabel|Answer"; an empty place has no cell, an empty line is
// no row.
std::string sheet_of(std::string_view table);

// <sheetData> with that one cell.
std::string one_cell(const std::string& cell);

// The outline of a workbook with one sheet "Sheet1" of that content.
std::string sheet_outline(std::string_view content);

}  // namespace assure::test
