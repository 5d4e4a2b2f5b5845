// A rule pack and those it extends, loaded and checked: rules in order of id, the lexicon, and the cards' examples.
#pragma once

#include "assure/app/paper_template.h"
#include "assure/app/report.h"
#include "assure/app/setting.h"
#include "assure/plugin/check.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/rule.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

struct PackFiles;

// A parameter as a card, a change of one or an example sets it.
struct WrittenParameter {
    std::string name;
    std::string value;
    std::string pack;   // which sets it; empty for an example's
    std::string place;  // file and line
};

// An example on a card: a small paper in XML, and what the rule must say of it.
struct Example {
    std::string rule;
    std::string file;  // the card
    std::size_t line = 0;
    std::string name;                     // "pass 1", "fail 2", "must-not-match 1"
    std::optional<Outcome> expected;      // nothing for must-not-match: anything but pass (and not an error)
    std::string paper;                    // the paper as an XML document of its own
    std::vector<WrittenParameter> given;  // parameters that hold for this example alone
    Parameters parameters;                // the rule's, with those
};

class Rulebook {
public:
    virtual ~Rulebook();
    [[nodiscard]] virtual std::span<const Rule> rules() const = 0;  // in order of id
    // The pack that was asked for, and before it those that it extends, the one that extends nothing first.
    [[nodiscard]] virtual std::span<const RulePackInfo> packs() const = 0;
    [[nodiscard]] virtual std::span<const std::filesystem::path> folders() const = 0;
    [[nodiscard]] virtual const Lexicon& lexicon() const = 0;
    [[nodiscard]] virtual std::span<const PaperTemplate> templates() const = 0;  // in order of kind
    [[nodiscard]] virtual std::span<const Example> examples() const = 0;         // in order of rule, then of the card

    // What packs changed of the rule since its card was written, in the order in which they did.
    [[nodiscard]] virtual std::span<const Setting> changes(const Rule& rule) const = 0;
    // The pack that sets the rule's parameter; empty where it has the check's default.
    [[nodiscard]] virtual std::string pack_of_parameter(const Rule& rule, std::string_view name) const = 0;
};

// A word list by which papers of a kind are recognised. A pack must have it when it has rules for that kind.
struct KindWordList {
    std::string kind;
    std::string list;
};

// What the plugins offer, as the loader needs it to refuse a card whose check or parameter does not exist.
struct Offer {
    std::span<const Check> checks;
    std::vector<std::string> kinds;
    std::vector<KindWordList> kind_word_lists;
    std::vector<std::string> own_word_lists;  // those that the engine itself reads, where a pack has them
};

// Finds the folder of a pack: an id beside the library (share/assure/rules), else a path. Throws Error.
std::filesystem::path find_pack(const std::string& id_or_folder);

// Loads the pack and those it extends. Every mistake is an Error with file and line, what is wrong, and what to do.
std::unique_ptr<const Rulebook> load_rulebook(const std::filesystem::path& folder, const Offer& offer);
// The same for a pack whose files are in memory already.
std::unique_ptr<const Rulebook> load_rulebook(const PackFiles& files, const Offer& offer);

}  // namespace assure
