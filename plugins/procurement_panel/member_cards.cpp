#include "member_cells.h"
#include "members.h"

#include <optional>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Field;
using assure::Lexicon;
using assure::Source;

Answer answer_of(const Source& source, const Field& field) {
    Answer answer;
    answer.column = true;
    answer.heading = field.label;
    for (const assure::AnswerPart& piece : field.answer) {
        if (piece.label) continue;
        const std::string words = piece.part.text.without(assure::not_an_answer);
        if (piece.part.text.any(assure::Mark::pending)) answer.pending = true;
        if (piece.part.text.any(assure::Mark::ticked)) answer.marks.set(assure::Mark::ticked);
        if (piece.part.text.any(assure::Mark::unticked)) answer.marks.set(assure::Mark::unticked);
        if (words.empty()) continue;
        answer.text += (answer.text.empty() ? "" : "\n") + words;
        if (!answer.part) answer.part = piece.part;
    }
    if (answer.part) answer.where = source.locate(*answer.part);
    return answer;
}

// One card: from a name to the next.
struct Card {
    Cells cells;
    assure::Location where{};
    bool about_a_panel = false;  // says more than who somebody is
};

bool is_of_a_panel(Column column) {
    switch (column) {
        case Column::role:
        case Column::representing:
        case Column::panel_role:
        case Column::scoring:
        case Column::non_scoring:
        case Column::training:
        case Column::payment:
        case Column::expenses:
            return true;
        default:
            return false;
    }
}

class Cards {
public:
    Cards(const Source& source, const Lexicon& lexicon) : source_(source), lexicon_(lexicon) {}

    void add(const Field& field, std::set<std::uint32_t>& tables) {
        const Column column = column_of(field.label, lexicon_);
        if (column == Column::name) begin();
        if (!card_) return;
        Answer answer = answer_of(source_, field);
        if (!put_answer(card_->cells, column, answer, lexicon_)) return;
        if (column == Column::name && answer.where) card_->where = *answer.where;
        if (answer.part) tables.insert(source_.block(answer.part->block).cell.table);
        card_->about_a_panel = card_->about_a_panel || is_of_a_panel(column);
        card_->cells.took_no_part = card_->cells.took_no_part || lexicon_.list("panel-took-no-part").in(answer.text);
    }

    std::vector<Member> members() {
        begin();
        return std::move(members_);
    }

private:
    void begin() {
        if (card_ && card_->about_a_panel) {
            members_.push_back(member_of(source_, card_->where, std::move(card_->cells), lexicon_));
            members_.back().called = "card " + std::to_string(members_.size()) +
                                     (members_.back().row_label.empty() ? "" : ", '" + members_.back().row_label + "'");
        }
        card_.emplace();
    }

    const Source& source_;
    const Lexicon& lexicon_;
    std::optional<Card> card_;
    std::vector<Member> members_;
};

}  // namespace

std::vector<Member> members_of_cards(const assure::Paper& paper, std::set<std::uint32_t>& tables,
                                     const Lexicon& lexicon) {
    Cards cards(paper.source(), lexicon);
    std::set<std::uint32_t> used;
    for (const Field& field : paper.form().fields())
        cards.add(field, used);
    std::vector<Member> members = cards.members();
    used.erase(assure::no_index);
    if (!members.empty()) tables.insert(used.begin(), used.end());
    return members;
}

}  // namespace assure::procurement_panel
