// An account in labelled lines: "Who: six carers. When: May 2025. How: two workshops." The people of one line did what
// another one says, on the dates of a third.
#pragma once

#include "views/statement_findings.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace assure::statements {

class Account {
public:
    explicit Account(const Words& words) : words_(words) {}

    // A label reaches to the end of its sentence, or over the next one where nothing follows it: "Who? Six carers."
    void begin_sentence();

    [[nodiscard]] bool is_label(std::string_view text) const { return label(text).has_value(); }

    // The sentence is a label, and what it labels follows in the next one.
    [[nodiscard]] bool is_label_alone() const { return label_alone_; }
    // What is read now is the line of who took part.
    [[nodiscard]] bool tells_who() const { return line_ == Line::who; }

    // Reads a clause of `sentence`. Where it says what they did, adds the people of the "Who" line to `found`.
    void read(const TextPart& sentence, const Clause& clause, Findings& found);

    // Remembers that statement number `statement` was made of the clause last read.
    void keep(std::size_t statement);

    // At the end, says of all that they did, in lines above and below, what their "When" line says: "to be arranged",
    // "June 2027".
    void settle(std::vector<Statement>& statements) const;

private:
    enum class Line : std::uint8_t { other, who, when, what };

    struct Told {
        Standing who = Standing::none;
        bool denied = false;  // "Who: carers (none came)"
        std::optional<Polarity> undone;
        TextPart undoing;
        std::optional<Day> date;
        std::vector<std::size_t> statements;
    };

    [[nodiscard]] std::optional<Line> label(std::string_view text) const;
    void open(Line line);
    void read_people(const Clause& clause, const Findings& found);
    void read_date(const TextPart& sentence, const Clause& clause, const Findings& found);
    static void settle(const Told& told, std::vector<Statement>& statements);

    const Words& words_;
    Line line_ = Line::other;
    bool label_alone_ = false;
    bool says_what_ = false;
    Told told_;
    std::vector<Told> told_before_;  // of the accounts above, each with its own "Who" line
};

}  // namespace assure::statements
