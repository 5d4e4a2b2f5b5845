// One document to be judged: a range of a Source that a Kind recognised, with its Form and the typed Record
// its Kind made of it. Built once, immutable, and freed with its set.
#pragma once

#include "assure/plugin/dates.h"
#include "assure/plugin/export.h"
#include "assure/plugin/form.h"
#include "assure/plugin/lexicon.h"
#include "assure/plugin/source.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

// A plugin's typed view of its kind. Each kind derives one.
class ASSURE_EXPORT Record {
public:
    Record() = default;
    Record(const Record&) = delete;
    Record& operator=(const Record&) = delete;
    virtual ~Record();
    // The paper's own date, where the kind has one: rules in transition are judged by it, else by as_of.
    [[nodiscard]] virtual std::optional<Day> date() const { return std::nullopt; }
    // The names of people with lived experience that the paper gives, as they stand in it ("Mary Lewis (carer)"):
    // reports leave them out. Needed only where a name stands apart from what its bearer is, as in a table's column.
    [[nodiscard]] virtual std::vector<std::string> private_names() const { return {}; }
};

// A range that a kind claims, with its reason in a reader's words: "title 'Cover sheet'; labels Meeting, Sponsor".
//
// Where kinds claim the same blocks, the engine parts them by what each rests on: a paper ends where the next one's
// signs begin. Only where the signs themselves lie in each other is it for a person to say what the paper is.
struct Claim {
    BlockRange range;
    std::string title;  // the paper's own title ("Community pain pathway"); may be empty
    std::string reason;
    BlockRange signs{};   // from the first to the last of what the claim rests on; empty: the whole range
    std::string lacks{};  // a paper that cannot be judged, for want of this: a sentence for the report; else empty
};

class ASSURE_EXPORT Paper {
public:
    Paper(std::shared_ptr<const Source> source, std::string_view kind, Claim claim);
    ~Paper();
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    [[nodiscard]] const Source& source() const { return *source_; }
    [[nodiscard]] BlockRange range() const { return claim_.range; }
    [[nodiscard]] const std::string& kind() const { return kind_; }
    [[nodiscard]] const std::string& title() const { return claim_.title; }
    [[nodiscard]] const Form& form() const { return form_; }
    // The record of the paper's kind. Precondition: set_record was called (the engine does so before any check).
    [[nodiscard]] const Record& record() const { return *record_; }
    void set_record(std::unique_ptr<Record> record);

private:
    std::shared_ptr<const Source> source_;
    std::string kind_;
    Claim claim_;
    Form form_;
    std::unique_ptr<Record> record_;
};

// A kind of paper: cover-sheet, procurement-panel, contract-quality-schedule, and later ones.
class ASSURE_EXPORT Kind {
public:
    virtual ~Kind();
    [[nodiscard]] virtual std::string_view name() const = 0;  // "cover-sheet"
    // The word lists it needs. A pack with rules for this kind that lacks one is refused when it is loaded; under a
    // pack without such rules the kind is not asked.
    [[nodiscard]] virtual std::vector<std::string_view> word_lists() const = 0;
    // Zero or more ranges of the source that are papers of this kind. Must not claim what it cannot give a
    // reason for: a false claim makes a false verdict.
    [[nodiscard]] virtual std::vector<Claim> recognise(const Source& source, const Lexicon& lexicon) const = 0;
    // The typed record of a paper of this kind.
    [[nodiscard]] virtual std::unique_ptr<Record> read(const Paper& paper, const Lexicon& lexicon) const = 0;
};

}  // namespace assure
