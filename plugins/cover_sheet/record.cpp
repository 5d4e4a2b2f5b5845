#include "record.h"

#include "answer_tables.h"

#include <assure/plugin/normalise.h>

#include <algorithm>
#include <array>
#include <utility>

namespace assure::cover_sheet {
namespace {

// Nothing an author put there: a heading repeated by the template, or one nobody filled in.
bool unwritten(const Section& section) {
    if (section.unread != nullptr) return false;
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
        return std::any_of(fields.begin(), fields.end(), [&](const Field* inner) {
            return inner->parent != no_index && &all[inner->parent] == outer;
        });
    });
}

constexpr std::array<std::string_view, 2> not_of_co_production{"labels-of-other-sections", "label-equality"};

// "Appendix B", "4. Engagement", "Section 4": the heading bears the letter or number that the pointer names.
bool is_target(std::string_view heading, std::string_view pointer) {
    const std::string name = normalise(heading);
    const std::string wanted = normalise(pointer);
    const auto begins = [&](std::string_view start) {
        if (!std::string_view(name).starts_with(start)) return false;
        const std::string_view rest = std::string_view(name).substr(start.size());
        return rest.empty() || rest.front() == ' ' || rest.front() == ':' ||
               (rest.front() == '.' && (rest.size() == 1 || rest[1] == ' '));
    };
    const std::size_t number = wanted.rfind(' ') + 1;
    const bool digits = wanted[number] >= '0' && wanted[number] <= '9';
    return begins(wanted) || (digits && begins(std::string_view(wanted).substr(number)));
}

// "Appendix B", of each pointer that names a part of the file.
std::vector<std::string_view> targets_named(const SectionReading& reading, const Lexicon& lexicon) {
    std::vector<std::string_view> names;
    for (const TextPart& pointer : reading.decisive)
        if (const auto named = lexicon.list("pointer-targets").first(pointer.text.str))
            names.push_back(pointer.text.str.substr(named->begin, named->length));
    return names;
}

// The only heading of the file that the pointers name; nothing when there is none, or several.
const Field* find_target(std::span<const std::string_view> names, const Form& form) {
    const Field* target = nullptr;
    for (const std::string_view name : names)
        for (const Field& field : form.fields()) {
            if (field.layout != Layout::heading && field.layout != Layout::bold_line) continue;
            if (!is_target(field.label, name)) continue;
            if (target != nullptr) return nullptr;
            target = &field;
        }
    return target;
}

// The only field about involvement that the pointers call by its label: "see ‘Public involvement’ above".
const Field* find_field(const Section& section, const Form& form, const Lexicon& lexicon) {
    const Field* target = nullptr;
    for (const TextPart& pointer : section.reading.decisive) {
        std::string words = ' ' + label_key(pointer.text.str) + ' ';
        std::replace_if(
            words.begin(), words.end(), [](char c) { return c == '"' || c == '\''; }, ' ');
        for (const Field& field : form.fields()) {
            if (&field == section.field || !lexicon.list("label-other-involvement").is(field.label)) continue;
            if (words.find(' ' + field.key + ' ') == std::string::npos || target == &field) continue;
            if (target != nullptr) return nullptr;
            target = &field;
        }
    }
    return target;
}

void follow_pointer(Section& section, const Form& form, const Lexicon& lexicon) {
    if (section.reading.state != SectionState::pointer_only) return;
    const std::vector<std::string_view> names = targets_named(section.reading, lexicon);
    const Field* target = names.empty() ? find_field(section, form, lexicon) : find_target(names, form);
    if (target == nullptr && !names.empty()) section.lost_target = names.front();
    if (target == nullptr || target == section.field) return;
    SectionReading there = section_state(own_answer(*target, not_of_co_production, lexicon), lexicon);
    if (there.state != SectionState::answered) return;
    section.target = target;
    section.reading = std::move(there);
}

// A blank label across the table above rows whose labels are of no other section: they may be its questions, or not.
bool may_own_next_row(const Section& section, const Paper& paper, const Lexicon& lexicon) {
    if (section.reading.state != SectionState::empty || section.field->layout != Layout::one_cell_row) return false;
    const std::span<const Field> fields = paper.form().fields();
    const auto next = static_cast<std::size_t>(section.field - fields.data()) + 1;
    if (next >= fields.size()) return false;
    const auto table_of = [&](const Field& field) { return paper.source().block(field.label_part.block).cell.table; };
    if (table_of(fields[next]) != table_of(*section.field) || fields[next].layout == Layout::one_cell_row) return false;
    constexpr std::array<std::string_view, 4> others{"labels-of-other-sections", "label-equality",
                                                     "label-other-involvement", "label-recommendation"};
    return std::none_of(others.begin(), others.end(),
                        [&](std::string_view list) { return lexicon.list(list).is(fields[next].label); });
}

Section read_section(const Field& field, NameMatch name, const Source& source, const Lexicon& lexicon) {
    const Field own = own_answer(field, not_of_co_production, lexicon);
    Section section{&field, name, section_state(own, lexicon), nullptr, nullptr, {}};
    if (section.reading.state == SectionState::empty) section.unread = source.unread_in(own.answer_blocks);
    return section;
}

}  // namespace

CoverSheet::CoverSheet(const Paper& paper, const Lexicon& lexicon) {
    of_tables_ = fields_of_tables(paper.source(), paper.form(), lexicon);
    for (const Field& field : paper.form().fields())
        fields_.push_back(&field);
    for (const Field& field : of_tables_)
        fields_.push_back(&field);
    find_date(lexicon);
    find_section(paper, lexicon);
    if (section_) follow_pointer(*section_, paper.form(), lexicon);
    find_unread_section(paper, lexicon);
    if (section_) statements_ = judge_statements(section_->reading.substance, lexicon);
    const WordList& equality = lexicon.list("label-equality");
    for (const Field* field : fields_)
        if (equality.is(field->label)) equality_.push_back(field);
    find_purpose(lexicon);
}

// "Meeting date" before "Meeting: ICB Board, 12 March 2026" before a mere "Date".
void CoverSheet::find_date(const Lexicon& lexicon) {
    for (const std::string_view labels : {"label-meeting-date", "label-meeting", "label-date"}) {
        for (const Field* field : fields_) {
            if (!lexicon.list(labels).is(field->label)) continue;
            const std::vector<FoundDate> dates = find_dates(field->text(), std::nullopt);
            // A month alone, or several days, leave the day open.
            if (dates.size() != 1 || dates.front().first != dates.front().last) continue;
            date_ = dates.front().first;
            return;
        }
    }
}

// Of several fields with the section's name, one counts only where the others were left as the template made
// them or say the same: a blank repetition hides nothing, but between two different answers a person must decide.
void CoverSheet::find_section(const Paper& paper, const Lexicon& lexicon) {
    std::vector<const Field*> exact;
    std::vector<const Field*> misspelt;
    std::vector<const Field*> near;
    const std::size_t of_form = paper.form().fields().size();
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        // The form's own section stands before a row of that name in some table of the paper.
        if (i == of_form && !exact.empty()) break;
        const Field* field = fields_[i];
        if (lexicon.list("label-co-production-assurance").is(field->label))
            exact.push_back(field);
        else if (lexicon.list("label-misspelt").is(field->label))
            misspelt.push_back(field);
        else if (lexicon.list("label-near-co-production").is(field->label))
            near.push_back(field);
        else if (lexicon.list("label-other-involvement").is(field->label))
            others_.push_back(field);
    }
    const bool is_exact = !exact.empty();
    const bool is_misspelt = !is_exact && !misspelt.empty();
    std::vector<const Field*>& named = is_exact ? exact : is_misspelt ? misspelt : near;
    drop_outer(named, paper.form().fields());
    const NameMatch name = is_exact ? NameMatch::exact : is_misspelt ? NameMatch::misspelt : NameMatch::near;
    for (const Field* field : named) {
        Section section = read_section(*field, name, paper.source(), lexicon);
        if (!section_ || (unwritten(*section_) && !unwritten(section)))
            section_ = std::move(section);
        else if (!unwritten(section) && normalise(section.field->text()) != normalise(section_->field->text()))
            rival_ = std::move(section);
    }
}

void CoverSheet::find_unread_section(const Paper& paper, const Lexicon& lexicon) {
    const Source& source = paper.source();
    if (section_) {
        if (may_own_next_row(*section_, paper, lexicon)) unread_ = section_->field->label_part;
        return;
    }
    for (std::uint32_t i = paper.range().first; i < paper.range().last; ++i) {
        const Block& block = source.block(i);
        if (block.cell.table == no_index || block.contents_entry || block.type == BlockType::table) continue;
        if (block.text.empty() || !lexicon.list("label-co-production-assurance").is(block.text.str)) continue;
        unread_ = TextPart{block.text, i};
        return;
    }
}

void CoverSheet::find_purpose(const Lexicon& lexicon) {
    for (const Field* field : fields_) {
        if (purpose_field_ == nullptr && lexicon.list("label-purpose").is(field->label)) purpose_field_ = field;
        if (recommendation_field_ == nullptr && lexicon.list("label-recommendation").is(field->label))
            recommendation_field_ = field;
    }
}

bool is_unfinished(SectionState state) {
    return state == SectionState::placeholder || state == SectionState::template_text;
}

Field own_answer(const Field& field, std::span<const std::string_view> other_sections, const Lexicon& lexicon) {
    Field own = field;
    const auto other = std::find_if(own.answer.begin(), own.answer.end(), [&](const AnswerPart& part) {
        return part.label && std::any_of(other_sections.begin(), other_sections.end(), [&](std::string_view list) {
                   return lexicon.list(list).is(part.part.text.str);
               });
    });
    if (other == own.answer.end()) return own;
    const std::uint32_t from = other->part.block;
    own.answer.erase(other, own.answer.end());
    own.answer_blocks.last = std::min(own.answer_blocks.last, from);
    std::erase_if(own.options, [&](const Option& option) { return option.where.block >= from; });
    return own;
}

std::vector<std::string_view> record_word_lists() {
    std::vector<std::string_view> lists{"label-co-production-assurance",
                                        "label-misspelt",
                                        "label-near-co-production",
                                        "label-other-involvement",
                                        "label-equality",
                                        "label-paper-title",
                                        "label-meeting-date",
                                        "label-meeting",
                                        "label-date",
                                        "label-purpose",
                                        "label-recommendation",
                                        "noting-purposes",
                                        "evidence-purposes",
                                        "placeholders",
                                        "printed-options",
                                        "template-guidance",
                                        "template-commands",
                                        "deferrals",
                                        "sentences-that-put-off",
                                        "not-applicable",
                                        "not-applicable-reasons-that-are-none",
                                        "not-applicable-subjects",
                                        "not-applicable-to-do",
                                        "editorial-brackets",
                                        "example-starts",
                                        "labels-of-other-sections",
                                        "pointer-targets",
                                        "pointers",
                                        "answer-columns",
                                        "bare-answers",
                                        "choice-columns"};
    const auto statements = statement_word_lists();
    lists.insert(lists.end(), statements.begin(), statements.end());
    return lists;
}

}  // namespace assure::cover_sheet
