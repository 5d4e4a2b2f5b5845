#include "record.h"

#include "purpose.h"

#include <assure/plugin/normalise.h>

#include <algorithm>
#include <utility>

namespace assure::cover_sheet {
namespace {

// Nothing an author wrote: a heading repeated by the template, or one nobody filled in.
bool unwritten(const Section& section) {
    switch (section.reading.state) {
        case SectionState::absent:
        case SectionState::empty:
        case SectionState::placeholder:
        case SectionState::template_text:
            return true;
        default:
            return false;
    }
}

// A field of the same name inside another one's answer is the section itself: the outer one is only a title above
// it, and holds text that answers something else.
void drop_outer(std::vector<const Field*>& fields, std::span<const Field> all) {
    std::erase_if(fields, [&](const Field* outer) {
        const auto index = static_cast<std::uint32_t>(outer - all.data());
        return std::any_of(fields.begin(), fields.end(), [&](const Field* inner) { return inner->parent == index; });
    });
}

std::vector<Section> read_sections(const std::vector<const Field*>& fields, NameMatch name, const Lexicon& lexicon) {
    std::vector<Section> sections;
    sections.reserve(fields.size());
    for (const Field* field : fields)
        sections.push_back({field, name, section_state(*field, lexicon)});
    return sections;
}

}  // namespace

CoverSheet::CoverSheet(const Paper& paper, const Lexicon& lexicon) {
    const Form& form = paper.form();
    find_section(form, lexicon);
    if (section_) statements_ = judge_statements(section_->reading.substance, lexicon);
    const WordList& equality = lexicon.list("label-equality");
    for (const Field& field : form.fields())
        if (equality.is(field.label)) equality_.push_back(&field);
    find_purpose(form, lexicon);
}

// Of several fields with the section's name, one counts only where the others were left as the template made
// them or say the same: a blank repetition hides nothing, but between two different answers a person must decide.
void CoverSheet::find_section(const Form& form, const Lexicon& lexicon) {
    std::vector<const Field*> exact;
    std::vector<const Field*> misspelt;
    std::vector<const Field*> near;
    for (const Field& field : form.fields()) {
        if (lexicon.list("label-co-production-assurance").is(field.label))
            exact.push_back(&field);
        else if (lexicon.list("label-misspelt").is(field.label))
            misspelt.push_back(&field);
        else if (lexicon.list("label-near-co-production").is(field.label))
            near.push_back(&field);
        else if (lexicon.list("label-other-involvement").is(field.label))
            others_.push_back(&field);
    }
    const bool is_exact = !exact.empty();
    const bool is_misspelt = !is_exact && !misspelt.empty();
    std::vector<const Field*>& named = is_exact ? exact : is_misspelt ? misspelt : near;
    drop_outer(named, form.fields());
    const NameMatch name = is_exact ? NameMatch::exact : is_misspelt ? NameMatch::misspelt : NameMatch::near;
    for (Section& section : read_sections(named, name, lexicon)) {
        if (!section_ || (unwritten(*section_) && !unwritten(section)))
            section_ = std::move(section);
        else if (!unwritten(section) && normalise(section.field->text()) != normalise(section_->field->text()))
            rival_ = std::move(section);
    }
}

void CoverSheet::find_purpose(const Form& form, const Lexicon& lexicon) {
    for (const Field& field : form.fields()) {
        if (purpose_field_ == nullptr && lexicon.list("label-purpose").is(field.label)) purpose_field_ = &field;
        if (recommendation_field_ == nullptr && lexicon.list("label-recommendation").is(field.label))
            recommendation_field_ = &field;
    }
    if (purpose_field_ == nullptr || !purely_for_noting(*purpose_field_, lexicon)) return;
    const bool contradicted = recommendation_field_ != nullptr && asks_for_decision(*recommendation_field_, lexicon);
    purpose_ = contradicted ? Purpose::contradictory : Purpose::noting;
}

std::vector<std::string_view> record_word_lists() {
    std::vector<std::string_view> lists{"label-co-production-assurance",
                                        "label-misspelt",
                                        "label-near-co-production",
                                        "label-other-involvement",
                                        "label-equality",
                                        "label-paper-title",
                                        "label-purpose",
                                        "label-recommendation",
                                        "noting-purposes",
                                        "evidence-purposes",
                                        "placeholders",
                                        "template-guidance",
                                        "deferrals",
                                        "not-applicable",
                                        "not-applicable-reasons-that-are-none",
                                        "pointers"};
    const auto statements = statement_word_lists();
    lists.insert(lists.end(), statements.begin(), statements.end());
    return lists;
}

}  // namespace assure::cover_sheet
