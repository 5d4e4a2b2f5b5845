// A rule is a card in a rule pack: what is demanded, by which clause, why, and what to do about it. How it is
// checked is the business of the check it names.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/export.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

enum class Level : std::uint8_t { mandatory, advisory };
enum class Basis : std::uint8_t { strategy, pack_policy, house_keeping };

ASSURE_EXPORT std::string_view to_string(Level level);

struct Clause {
    std::string document;  // "Co-production Strategy, September 2025"
    std::string number;    // "7.1"
    std::string text;      // its words; may be empty
};

// The parameters of a rule: the check's defaults, overridden by the card. Every
// value has been checked against the check's ParameterSpec when the pack was loaded.
class ASSURE_EXPORT Parameters {
public:
    void set(std::string name, std::string value);
    // Precondition: the check declares the parameter. Throws std::out_of_range (a bug) otherwise.
    [[nodiscard]] const std::string& text(std::string_view name) const;
    [[nodiscard]] int number(std::string_view name) const;
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const { return values_; }

private:
    std::map<std::string, std::string, std::less<>> values_;
};

// The place of rules whose card gives none: behind all others.
inline constexpr int last_place = 1000;

struct Rule {
    std::string id;          // "cover-sheet.section-present"
    std::string kind;        // "cover-sheet"
    int place = last_place;  // among the rules of its kind, as people read them: the basic question first
    std::string title;
    Level level = Level::mandatory;
    Basis basis = Basis::strategy;
    std::vector<Clause> clauses;
    std::string why;
    std::string required;  // what is demanded, as a report says it
    std::string fix;       // what to do, with text to paste where that helps
    std::string acts;      // author, commissioner, procurement or provider
    std::string check;     // the name under which a plugin registered the check
    Parameters parameters;
    bool locked = false;                  // packs that extend this one may tighten it, not loosen it
    std::optional<Day> effective_from;    // papers of an earlier day are not judged by it
    std::optional<Day> transition_until;  // before this day a failure makes the verdict review
    std::string pack;                     // the pack that the card stands in
    std::string file;                     // the card's file
};

}  // namespace assure
