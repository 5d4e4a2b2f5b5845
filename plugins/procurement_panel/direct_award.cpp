#include "direct_award.h"

#include "assure/plugin/sentences.h"

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Source;

bool names_it(std::string_view text, const Lexicon& lexicon) {
    return lexicon.list("panel-direct-award").in(text) && !lexicon.list("panel-not-this-process").in(text) &&
           !lexicon.list("panel-other-process").in(text);
}

// The answers to "Process" decide, one way or the other.
struct ByField {
    bool answered = false;
    std::optional<assure::Evidence> award;
};

ByField by_field(const assure::Paper& paper, const Lexicon& lexicon) {
    ByField result;
    for (const assure::Field& field : paper.form().fields()) {
        if (!lexicon.list("panel-label-process").is(field.label)) continue;
        for (const assure::AnswerPart& answer : field.answer) {
            if (answer.label || answer.part.text.trimmed().empty()) continue;
            result.answered = true;
            const std::string text = answer.part.text.without(assure::not_an_answer);
            if (names_it(text, lexicon)) result.award = assure::quote(paper.source(), answer.part);
        }
    }
    return result;
}

}  // namespace

bool says_direct_award(const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    for (std::uint32_t i = range.first; i < range.last; ++i)
        if (lexicon.list("panel-direct-award").in(source.block(i).text.str)) return true;
    return false;
}

std::optional<assure::Evidence> direct_award(const assure::Paper& paper, const Lexicon& lexicon) {
    const ByField field = by_field(paper, lexicon);
    if (field.answered) return field.award;
    const Source& source = paper.source();
    for (std::uint32_t i = paper.range().first; i < paper.range().last; ++i) {
        const assure::Block& block = source.block(i);
        if (!lexicon.list("panel-direct-award").in(block.text.str)) continue;
        for (const assure::TextPart& sentence : assure::sentences({block.text, i}, lexicon))
            if (names_it(sentence.text.without(assure::not_an_answer), lexicon)) return assure::quote(source, sentence);
    }
    return std::nullopt;
}

}  // namespace assure::procurement_panel
