// A cover sheet as its checks see it: the co-production assurance section (or what comes near to it), what is
// said there, the equality fields, and what the paper asks for. Built once a paper.
#pragma once

#include <assure/plugin/form.h>
#include <assure/plugin/lexicon.h>
#include <assure/plugin/paper.h>
#include <assure/plugin/section_state.h>
#include <assure/plugin/statement.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {

// How a field's label names the mandatory section.
enum class NameMatch : std::uint8_t {
    exact,     // "Co-production assurance", in any spelling
    misspelt,  // "Co-production asurance"
    near,      // "Co-production and engagement"
    other,     // "Patient and public involvement"
};

struct Section {
    const Field* field = nullptr;
    NameMatch name = NameMatch::exact;
    SectionReading reading;
    const Field* target = nullptr;  // where a pointer leads in the same file; `reading` is then of what stands there
    const PartCoverage* unread = nullptr;  // a picture or a file where the answer belongs, and no words
    std::string lost_target;               // "Appendix B": what it points to, where that is no one heading of the file

    // The field that `reading` is of.
    [[nodiscard]] const Field& read_in() const { return target != nullptr ? *target : *field; }
};

// Only the template's prompts stand where an answer belongs.
bool is_unfinished(SectionState state);

class CoverSheet final : public Record {
public:
    CoverSheet(const Paper& paper, const Lexicon& lexicon);

    // The day of the meeting that the cover names.
    [[nodiscard]] std::optional<Day> date() const override { return date_; }

    // What the cover says, label by label: the form's fields in reading order, then the rows of tables whose header
    // says which column answers.
    [[nodiscard]] std::span<const Field* const> fields() const { return fields_; }
    // The section that content rules read: the mandatory one, else one whose name is misspelt or near. Nothing
    // where there is none of these.
    [[nodiscard]] const std::optional<Section>& section() const { return section_; }
    // A further section of the same name with another answer: nobody can tell which one is meant.
    [[nodiscard]] const std::optional<Section>& rival() const { return rival_; }
    // The section's name in a table that could not be read as label and answer, or blank above rows that may be its
    // answer: a person must look there.
    [[nodiscard]] const std::optional<TextPart>& unread_section() const { return unread_; }
    // Sections about involvement that are not the mandatory one.
    [[nodiscard]] const std::vector<const Field*>& other_sections() const { return others_; }
    [[nodiscard]] const std::vector<Statement>& statements() const { return statements_; }

    [[nodiscard]] const std::vector<const Field*>& equality_fields() const { return equality_; }

    // What the paper is for, and what it asks; what follows from that is for each rule (see purpose.h).
    [[nodiscard]] const Field* purpose_field() const { return purpose_field_; }
    [[nodiscard]] const Field* recommendation_field() const { return recommendation_field_; }

private:
    void find_section(const Paper& paper, const Lexicon& lexicon);
    void find_unread_section(const Paper& paper, const Lexicon& lexicon);
    void find_date(const Lexicon& lexicon);
    void find_purpose(const Lexicon& lexicon);

    std::vector<Field> of_tables_;      // see answer_tables.h
    std::vector<const Field*> fields_;  // the form's, and those
    std::optional<Day> date_;
    std::optional<Section> section_;
    std::optional<Section> rival_;
    std::optional<TextPart> unread_;
    std::vector<const Field*> others_;
    std::vector<Statement> statements_;
    std::vector<const Field*> equality_;
    const Field* purpose_field_ = nullptr;
    const Field* recommendation_field_ = nullptr;
};

// The field without what stands under the labels of other sections: a label across the table, or a heading, may
// seem to hold the rows below it.
Field own_answer(const Field& field, std::span<const std::string_view> other_sections, const Lexicon& lexicon);

// The word lists that the record is built with.
std::vector<std::string_view> record_word_lists();

}  // namespace assure::cover_sheet
