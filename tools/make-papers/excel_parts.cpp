// The Excel package: the workbook, its sheets, the shared strings, and how they point to each other.
#include "assure/plugin/error.h"
#include "make-papers/excel_writing.h"
#include "make-papers/grammar.h"
#include "make-papers/package_parts.h"
#include "make-papers/xml_writing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

namespace assure::papers {
namespace {

constexpr const char* main_namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relationships_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string excel_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

std::string cell_name(int row, int column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters + std::to_string(row);
}

void write_text(pugi::xml_node parent, const std::string& text) {
    add(parent, "t", {{"xml:space", "preserve"}}).text().set(text.c_str());
}

// The content of an si or is element.
void write_runs(pugi::xml_node string, const std::vector<CellRun>& runs, const CellLook& look) {
    if (runs.size() == 1 && runs.front().plain()) return write_text(string, runs.front().text);
    for (const CellRun& run : runs) {
        pugi::xml_node element = add(string, "r");
        pugi::xml_node properties = add(element, "rPr");
        if (run.bold || look.bold) add(properties, "b");
        if (run.italic) add(properties, "i");
        if (run.strike) add(properties, "strike");
        add(properties, "sz", {{"val", std::to_string(look.size)}});
        const std::string& colour = run.colour.empty() ? look.colour : run.colour;
        if (!colour.empty()) add(properties, "color", {{"rgb", "FF" + colour}});
        add(properties, "rFont", {{"val", run.symbols ? "Wingdings" : "Arial"}});
        write_text(element, run.text);
    }
}

class SheetWriter {
public:
    SheetWriter(CellLooks& looks, pugi::xml_node strings, const ExcelChoices& choices)
        : looks_(looks), strings_(strings), choices_(choices) {}

    std::string write(const WorkbookSheet& sheet) {
        pugi::xml_document document;
        pugi::xml_node root = add(document.root(), "worksheet", {{"xmlns", main_namespace}});
        pugi::xml_node setup = add(add(root, "sheetPr"), "pageSetUpPr", {{"fitToPage", "1"}});
        static_cast<void>(setup);
        write_columns(root, sheet);
        write_rows(add(root, "sheetData"), sheet);
        write_merges(root, sheet);
        add(root, "pageSetup", {{"paperSize", "9"}, {"orientation", "landscape"}, {"fitToHeight", "0"}});
        return serialised(document);
    }

private:
    static void write_columns(pugi::xml_node root, const WorkbookSheet& sheet) {
        pugi::xml_node columns = add(root, "cols");
        for (std::size_t i = 0; i < sheet.widths.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            add(columns, "col",
                {{"min", number},
                 {"max", number},
                 {"width", std::to_string(std::lround(sheet.widths[i]))},
                 {"customWidth", "1"}});
        }
    }

    void write_rows(pugi::xml_node data, const WorkbookSheet& sheet) {
        // By row, then column: the cells, and the places that they are merged over.
        std::map<std::pair<int, int>, const WorkbookCell*> places;
        std::map<int, int> lines;
        for (const WorkbookCell& cell : sheet.cells) {
            for (int row = cell.row; row < cell.row + cell.rows; ++row) {
                for (int column = cell.column; column < cell.column + cell.columns; ++column)
                    places[{row, column}] = &cell;
            }
            if (cell.rows == 1) lines[cell.row] = std::max(lines[cell.row], lines_of(cell, sheet));
        }
        pugi::xml_node row;
        int open = 0;
        for (const auto& [place, cell] : places) {
            if (place.first != open) row = start_row(data, place.first, lines[place.first], sheet);
            open = place.first;
            const bool own = place.first == cell->row && place.second == cell->column;
            if (own || cell->look.borders) write_cell(row, place, *cell, own);
        }
    }

    // The lines that the text takes in its columns.
    static int lines_of(const WorkbookCell& cell, const WorkbookSheet& sheet) {
        double width = 0;
        for (int column = cell.column; column < cell.column + cell.columns; ++column)
            width += sheet.widths.at(static_cast<std::size_t>(column) - 1);
        std::string text;
        for (const CellRun& run : cell.runs)
            text += run.text;
        int lines = 0;
        std::istringstream stream(text);
        for (std::string line; std::getline(stream, line);)
            lines += std::max(1, static_cast<int>(std::ceil(static_cast<double>(line.size()) / width * 0.95)));
        return lines;
    }

    static pugi::xml_node start_row(pugi::xml_node data, int number, int lines, const WorkbookSheet& sheet) {
        pugi::xml_node row = add(data, "row", {{"r", std::to_string(number)}});
        constexpr int line_height = 14;  // points
        if (lines > 1) {
            add_attribute(row, "ht", std::to_string(lines * line_height));
            add_attribute(row, "customHeight", "1");
        }
        if (sheet.hidden_rows.contains(number)) add_attribute(row, "hidden", "1");
        return row;
    }

    static void add_attribute(pugi::xml_node node, const char* name, const std::string& value) {
        node.append_attribute(name).set_value(value.c_str());
    }

    void write_cell(pugi::xml_node row, std::pair<int, int> place, const WorkbookCell& cell, bool own) {
        pugi::xml_node element = add(row, "c", {{"r", cell_name(place.first, place.second)}});
        add_attribute(element, "s", std::to_string(looks_.index_of(cell.look)));
        if (!own) return;
        if (!cell.runs.empty()) return write_string(element, cell);
        if (cell.value.empty()) return;
        if (cell.boolean) add_attribute(element, "t", "b");
        if (!cell.formula.empty()) add(element, "f").text().set(cell.formula.c_str());
        add(element, "v").text().set(cell.value.c_str());
    }

    // A formula's text, an inline string, or the next shared string.
    void write_string(pugi::xml_node element, const WorkbookCell& cell) {
        if (!cell.formula.empty()) {
            add_attribute(element, "t", "str");
            add(element, "f").text().set(cell.formula.c_str());
            std::string text;
            for (const CellRun& run : cell.runs)
                text += run.text;
            add(element, "v").text().set(text.c_str());
        } else if (choices_.inline_strings) {
            add_attribute(element, "t", "inlineStr");
            write_runs(add(element, "is"), cell.runs, cell.look);
        } else {
            add_attribute(element, "t", "s");
            write_runs(add(strings_, "si"), cell.runs, cell.look);
            add(element, "v").text().set(std::to_string(string_count_++).c_str());
        }
    }

    static void write_merges(pugi::xml_node root, const WorkbookSheet& sheet) {
        pugi::xml_node merges;
        for (const WorkbookCell& cell : sheet.cells) {
            if (cell.rows * cell.columns == 1) continue;
            if (!merges) merges = add(root, "mergeCells");
            const std::string last = cell_name(cell.row + cell.rows - 1, cell.column + cell.columns - 1);
            add(merges, "mergeCell", {{"ref", cell_name(cell.row, cell.column) + ":" + last}});
        }
    }

    CellLooks& looks_;
    pugi::xml_node strings_;
    const ExcelChoices& choices_;
    int string_count_ = 0;
};

std::string workbook_part(const std::vector<WorkbookSheet>& sheets) {
    pugi::xml_document document;
    pugi::xml_node root =
        add(document.root(), "workbook", {{"xmlns", main_namespace}, {"xmlns:r", relationships_namespace}});
    pugi::xml_node list = add(root, "sheets");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        pugi::xml_node sheet = add(list, "sheet", {{"name", sheets[i].name}, {"sheetId", number}});
        if (sheets[i].hidden) sheet.append_attribute("state").set_value("hidden");
        sheet.append_attribute("r:id").set_value(("sheet" + number).c_str());
    }
    return serialised(document);
}

// What Excel's check boxes in cells are defined by.
constexpr const char* check_box_properties =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<FeaturePropertyBags xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag><bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>)";

}  // namespace

std::vector<Part> workbook_parts(const Node& paper, const std::vector<WorkbookSheet>& sheets,
                                 const ExcelChoices& choices) {
    const std::string office = office_relation;
    CellLooks looks;
    pugi::xml_document strings;
    SheetWriter writer(looks, add(strings.root(), "sst", {{"xmlns", main_namespace}}), choices);
    std::vector<Part> parts = package_parts(paper, "xl/workbook.xml");
    std::vector<Relation> relations{{"styles", office + "styles", "styles.xml"}};
    parts.push_back({"xl/workbook.xml", excel_type + "sheet.main+xml", workbook_part(sheets)});
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string name = "sheet" + std::to_string(i + 1);
        relations.push_back({name, office + "worksheet", "worksheets/" + name + ".xml"});
        parts.push_back({"xl/worksheets/" + name + ".xml", excel_type + "worksheet+xml", writer.write(sheets[i])});
    }
    if (!choices.inline_strings) {
        relations.push_back({"strings", office + "sharedStrings", "sharedStrings.xml"});
        parts.push_back({"xl/sharedStrings.xml", excel_type + "sharedStrings+xml", serialised(strings)});
    }
    parts.push_back({"xl/styles.xml", excel_type + "styles+xml", looks.styles_part()});
    if (looks.has_check_boxes()) {
        relations.push_back({"checkboxes",
                             "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag",
                             "featurePropertyBag/featurePropertyBag.xml"});
        parts.push_back({"xl/featurePropertyBag/featurePropertyBag.xml",
                         "application/vnd.ms-excel.featurepropertybag+xml", check_box_properties});
    }
    parts.push_back({"xl/_rels/workbook.xml.rels", relationships_type, relationships_part(relations)});
    add_content_types(parts);
    return parts;
}

ExcelChoices excel_choices_from(std::string_view words) {
    ExcelChoices choices;
    for (const std::string_view word : words_of(words)) {
        if (word == "inline-strings")
            choices.inline_strings = true;
        else if (word == "away")
            choices.away = true;
        else if (word == "apart")
            choices.apart = true;
        else if (word == "gaps")
            choices.gaps = true;
        else
            throw Error("There is no choice '" + std::string(word) + "' for workbooks.", "",
                        "Use inline-strings, away, apart or gaps.");
    }
    return choices;
}

std::string make_xlsx(const PaperSource& source, Layout layout, const ExcelChoices& choices) {
    return zip_parts(workbook_parts(source.paper, workbook_sheets(source, layout, choices), choices));
}

}  // namespace assure::papers
