#include "engine/inspect.h"

#include "assure/app/printable.h"

#include <ostream>

namespace assure {
namespace {

// A text of several lines, each made printable, further ones indented by `margin`.
std::string lines(std::string_view text, std::string_view margin) {
    std::string shown;
    while (true) {
        const std::size_t end = text.find('\n');
        shown += printable(text.substr(0, end));
        if (end == std::string_view::npos) return shown;
        text.remove_prefix(end + 1);
        shown += '\n';
        shown += margin;
    }
}

void write_head(const Inspection& inspection, std::ostream& out) {
    const Source& source = *inspection.source;
    out << printable(source.path()) << '\n';
    out << "What was read, as it stands. Names of people are shown: do not pass this on without thought.\n\n";
    out << "Format    " << source.format() << '\n';
    for (const Recognised& paper : inspection.papers) {
        if (paper.kind == nullptr) {
            out << "Kind      not recognised\n          " << printable(paper.problem) << '\n';
            continue;
        }
        out << "Kind      " << paper.kind->name() << " (" << printable(paper.claim.reason) << ")\n";
        if (!paper.claim.title.empty()) out << "Title     " << printable(paper.claim.title) << '\n';
    }
}

void write_coverage(const Source& source, std::ostream& out) {
    out << "\nPARTS OF THE FILE\n";
    for (const PartCoverage& part : source.coverage()) {
        out << "  " << printable(part.part) << ": " << name_of(part.state);
        if (!part.why.empty()) out << " (" << printable(part.why) << ')';
        out << '\n';
    }
}

void write_form(const Inspection& inspection, std::ostream& out) {
    out << "\nLABELS AND ANSWERS\n";
    if (inspection.form.empty()) out << "  none found\n";
    for (const InspectedField& field : inspection.form) {
        out << "  " << printable(field.label) << "  [" << field.state << (field.state.empty() ? "" : "; ")
            << printable(describe(field.location)) << "]\n";
        if (!field.answer.empty()) out << "      " << lines(field.answer, "      ") << '\n';
    }
}

void write_row(const std::vector<std::string>& cells, std::ostream& out) {
    out << "    |";
    for (const std::string& cell : cells)
        out << ' ' << printable(cell) << " |";
    out << '\n';
}

void write_tables(const Inspection& inspection, std::ostream& out) {
    if (inspection.tables.empty()) return;
    out << "\nTABLES\n";
    for (const InspectedTable& table : inspection.tables) {
        out << "  " << printable(describe(table.location)) << '\n';
        if (!table.header.empty()) {
            write_row(table.header, out);
            out << "    |---\n";
        }
        for (const std::vector<std::string>& row : table.rows)
            write_row(row, out);
    }
}

void write_channels(const Inspection& inspection, std::ostream& out) {
    for (const auto& [name, text] : inspection.channels)
        if (!text.empty()) out << "\nTEXT: " << name << "\n  " << lines(text, "  ") << '\n';
}

}  // namespace

void write_inspection_text(const Inspection& inspection, std::ostream& out) {
    write_head(inspection, out);
    write_coverage(*inspection.source, out);
    write_form(inspection, out);
    write_tables(inspection, out);
    write_channels(inspection, out);
}

}  // namespace assure
