// A Check is the code that a plugin registers under a name; a rule card names it. One check is one function
// whose body is a ladder of guards that reads like the requirement.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/paper.h"
#include "assure/plugin/result.h"
#include "assure/plugin/rule.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace assure {

// All a check may look at. One object, so that a new need changes no signature.
class Context {
public:
    Context(const Paper& paper, const Rule& rule, const Lexicon& lexicon, Day as_of)
        : paper_(&paper), rule_(&rule), lexicon_(&lexicon), as_of_(as_of) {}

    [[nodiscard]] const Paper& paper() const { return *paper_; }
    [[nodiscard]] const Source& source() const { return paper_->source(); }
    [[nodiscard]] const Rule& rule() const { return *rule_; }
    [[nodiscard]] const Parameters& parameters() const { return rule_->parameters; }
    [[nodiscard]] const Lexicon& lexicon() const { return *lexicon_; }
    [[nodiscard]] const WordList& words(std::string_view list) const { return lexicon_->list(list); }
    [[nodiscard]] Day as_of() const { return as_of_; }  // the day the report speaks for, never the clock

    // The paper's record. Precondition: R is the record type of the check's own kind.
    template <class R>
    [[nodiscard]] const R& record() const {
        return dynamic_cast<const R&>(paper_->record());
    }

private:
    const Paper* paper_;
    const Rule* rule_;
    const Lexicon* lexicon_;
    Day as_of_;
};

// The papers of one set, for checks that look across papers. Evidence says which paper it stands in
// through Location::document.
class SetContext {
public:
    SetContext(std::span<const Paper* const> papers, const Rule& rule, const Lexicon& lexicon, Day as_of)
        : papers_(papers), rule_(&rule), lexicon_(&lexicon), as_of_(as_of) {}

    [[nodiscard]] std::span<const Paper* const> papers() const { return papers_; }
    [[nodiscard]] const Rule& rule() const { return *rule_; }
    [[nodiscard]] const Parameters& parameters() const { return rule_->parameters; }
    [[nodiscard]] const Lexicon& lexicon() const { return *lexicon_; }
    [[nodiscard]] Day as_of() const { return as_of_; }

private:
    std::span<const Paper* const> papers_;
    const Rule* rule_;
    const Lexicon* lexicon_;
    Day as_of_;
};

using PaperCheck = Result (*)(const Context&);
using SetCheck = Result (*)(const SetContext&);

enum class ParameterType : std::uint8_t { number, percentage, text, date, word_list };
enum class Tighter : std::uint8_t { none, higher, lower };

// A parameter that a card may set.
struct ParameterSpec {
    std::string_view name;
    ParameterType type = ParameterType::text;
    std::string_view default_value;
    Tighter tighter = Tighter::none;  // which way makes the rule stricter
    std::string_view meaning;         // one sentence, for `assure rules show`
};

struct Check {
    std::string_view name;  // "section-present"
    std::string_view kind;  // the kind of paper it judges; empty for checks of a set
    std::variant<PaperCheck, SetCheck> run;
    std::vector<std::string_view> word_lists;  // lists the pack must have
    std::vector<ParameterSpec> parameters;
};

}  // namespace assure
