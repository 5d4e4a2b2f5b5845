#include "read_notes.h"

#include "assure/plugin/normalise.h"
#include "assure/plugin/sentences.h"

#include <cctype>
#include <map>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Source;

// The label that a block answers, where it answers one.
std::map<std::uint32_t, std::string> labels_of(const assure::Paper& paper) {
    std::map<std::uint32_t, std::string> labels;
    for (const assure::Field& field : paper.form().fields())
        for (const assure::AnswerPart& answer : field.answer)
            if (!answer.label) labels[answer.part.block] = field.label;  // the innermost is the last
    return labels;
}

bool letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
}

bool calls_by_name(std::string_view sentence, std::string_view name) {
    constexpr std::size_t shortest = 3;  // "C." or "JB" may be anything
    if (name.size() < shortest) return false;
    for (std::size_t at = sentence.find(name); at != std::string_view::npos; at = sentence.find(name, at + 1))
        if ((at == 0 || !letter_at(sentence, at - 1)) && !letter_at(sentence, at + name.size())) return true;
    return false;
}

// "The unpaid carer", not "the unpaid carer's manager": a role of several words that is part of nobody else's role or
// pseudonym.
bool calls_by_role(std::string_view sentence, const std::vector<Member>& members, std::size_t which) {
    const std::string role = assure::normalise(members[which].row_label);
    if (role.find(' ') == std::string::npos || !calls_by_name(sentence, role)) return false;
    if (sentence.find(role + "'") != std::string_view::npos) return false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const bool shared = members[i].name.find(role) != std::string::npos ||
                            assure::normalise(members[i].row_label).find(role) != std::string::npos;
        if (i != which && shared) return false;
    }
    return true;
}

// "The patient representative and the unpaid carer": nothing is said of the one alone.
bool named_in_one_breath(std::string_view sentence, const std::vector<Member>& members,
                         const std::vector<std::size_t>& roles) {
    constexpr std::string_view longest_joint = ", and the ";
    std::map<std::size_t, std::size_t> places;  // from begin to end
    for (const std::size_t at : roles) {
        const std::string role = assure::normalise(members[at].row_label);
        const std::size_t begin = sentence.find(role);
        places[begin] = begin + role.size();
    }
    std::size_t end = places.begin()->second;
    for (const auto& [begin, next] : places) {
        if (begin > end + longest_joint.size()) return false;
        end = next;
    }
    return true;
}

void find_members(Note& note, const std::string& sentence, const std::vector<Member>& members) {
    const std::string folded = assure::normalise(sentence);
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!members[i].concerns_people()) continue;
        if (calls_by_name(folded, members[i].name)) note.names.push_back(i);
        if (calls_by_role(folded, members, i)) note.roles.push_back(i);
    }
    if (note.roles.size() > 1 && !named_in_one_breath(folded, members, note.roles)) note.roles.clear();
}

}  // namespace

void read_notes(ProcurementPanel& panel, const assure::Paper& paper, const std::set<std::uint32_t>& tables,
                const Lexicon& lexicon) {
    const Source& source = paper.source();
    const std::map<std::uint32_t, std::string> labels = labels_of(paper);
    for (std::uint32_t i = paper.range().first; i < paper.range().last; ++i) {
        const assure::Block& block = source.block(i);
        if (block.text.empty() || block.contents_entry || tables.contains(block.cell.table)) continue;
        const auto label = labels.find(i);
        for (const assure::TextPart& sentence : assure::sentences({block.text, i}, lexicon)) {
            const std::string words = sentence.text.without(assure::not_an_answer);
            const std::string field = label == labels.end() ? std::string() : label->second;
            std::string text = field;
            text.append(field.empty() ? "" : ": ").append(words);
            panel.notes.push_back({sentence, field, std::move(text), sentence.text.any(assure::Mark::pending), {}, {}});
            find_members(panel.notes.back(), words, panel.members);
        }
    }
}

}  // namespace assure::procurement_panel
