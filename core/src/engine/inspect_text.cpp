#include "engine/inspect.h"

#include "assure/app/printable.h"
#include "assure/app/words.h"
#include "text/phrases.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>

namespace assure {
namespace {

constexpr std::size_t deepest_margin = 5;

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

// A section's state as people say it.
std::string_view state_words(std::string_view state) {
    struct Words {
        std::string_view state;
        std::string_view words;
    };
    constexpr std::array<Words, 9> all{{{"absent", "not there"},
                                        {"empty", "nothing is written there"},
                                        {"placeholder", "only a placeholder"},
                                        {"template-text", "the template's own text"},
                                        {"deferred", "put off to later"},
                                        {"not-applicable-bare", "‘not applicable’ without a reason"},
                                        {"not-applicable-reasoned", "‘not applicable’ with a reason"},
                                        {"pointer-only", "only points elsewhere"},
                                        {"pending-only", "only in a tracked change that nobody has accepted"}}};
    const auto* const found =
        std::find_if(all.begin(), all.end(), [&](const Words& one) { return one.state == state; });
    return found == all.end() ? state : found->words;
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
        out << "Kind      " << kind_words(paper.kind->name()) << " (" << printable(paper.claim.reason) << ")\n";
        if (!paper.claim.title.empty()) out << "Title     " << printable(paper.claim.title) << '\n';
    }
}

void write_coverage(const Source& source, std::ostream& out) {
    out << "\nPARTS OF THE FILE\n";
    for (const PartCoverage& part : source.coverage()) {
        out << "  " << printable(part.part) << ": " << to_string(part.state);
        if (!part.why.empty()) out << " (" << printable(part.why) << ')';
        out << '\n';
    }
}

void write_form(const Inspection& inspection, std::ostream& out) {
    out << "\nLABELS AND ANSWERS\n";
    if (inspection.form.empty()) out << "  none found\n";
    for (const InspectedField& field : inspection.form) {
        const std::string margin(2 + 4 * std::min(field.depth, deepest_margin), ' ');
        out << margin << printable(field.label) << "  [" << state_words(field.state)
            << (field.state.empty() ? "" : "; ") << printable(describe(field.location)) << "]\n";
        if (!field.own.empty()) out << margin << "    " << lines(field.own, margin + "    ") << '\n';
    }
}

void write_row(const std::vector<std::string>& cells, std::ostream& out) {
    out << "    |";
    for (const std::string& cell : cells)
        out << ' ' << printable(cell) << " |";
    out << '\n';
}

// Tables and texts that were not shown as labels and answers.
void write_tables(const Inspection& inspection, std::ostream& out) {
    bool titled = false;
    for (const InspectedTable& table : inspection.tables) {
        if (table.in_form) continue;
        if (!titled) out << "\nTABLES\n";
        titled = true;
        out << "  " << printable(describe(table.location)) << '\n';
        if (!table.header.empty()) {
            write_row(table.header, out);
            out << "    |---\n";
        }
        for (const std::vector<std::string>& row : table.rows)
            write_row(row, out);
    }
}

void write_text(std::string_view title, std::string_view text, std::ostream& out) {
    if (!text.empty()) out << "\n" << title << "\n  " << lines(text, "  ") << '\n';
}

void write_channels(const Inspection& inspection, std::ostream& out) {
    write_text("OTHER TEXT", inspection.unlabelled, out);
    for (const auto& [name, text] : inspection.channels)
        if (name != "body") write_text("TEXT: " + name, text, out);
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
