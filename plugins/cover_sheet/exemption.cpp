#include "exemption.h"

#include "exemption_clauses.h"

#include <assure/plugin/normalise.h>
#include <assure/plugin/remainder.h>
#include <assure/plugin/sentences.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace assure::cover_sheet {
namespace {

// So few telling words are no reason; so many beside an agreement are about something else that was agreed.
constexpr std::size_t words_of_a_reason = 3;
constexpr std::size_t words_of_another_matter = 1;

TextPart part_of(const TextPart& sentence, Stretch stretch) {
    return {sentence.text.slice(stretch.begin, stretch.end - stretch.begin).trimmed(), sentence.block};
}

std::string_view words(std::string_view text, Stretch stretch) {
    return text.substr(stretch.begin, stretch.end - stretch.begin);
}

class ExemptionReader {
public:
    ExemptionReader(std::string_view author, const WordList& agreers, const Lexicon& lexicon)
        : author_(author),
          agreers_(agreers),
          claims_(lexicon.list("not-applicable")),
          no_reasons_(lexicon.list("not-applicable-reasons-that-are-none")),
          excuses_(lexicon.list("exemption-reasons-that-are-none")),
          agreement_(lexicon.list("exemption-agreement")),
          not_agreed_(lexicon.list("exemption-not-agreed")),
          by_(lexicon.list("exemption-agreed-by")),
          subjects_(lexicon.list("exemption-subjects")),
          lexicon_(lexicon) {}

    Exemption run(const std::vector<TextPart>& answer) {
        for (const TextPart& paragraph : answer)
            for (const TextPart& sentence : sentences(paragraph, lexicon_))
                for (const Stretch clause : strong_clauses(sentence.text.str, lexicon_))
                    read_clause(sentence, clause);
        if (telling_ < words_of_a_reason) found_.reasons.clear();
        if (!found_.agreed.empty()) found_.by_author.clear();
        return std::move(found_);
    }

private:
    void read_clause(const TextPart& sentence, Stretch clause) {
        const std::string_view text = sentence.text.str;
        if (not_agreed_.in(words(text, clause))) {
            found_.open.push_back(part_of(sentence, clause));
            return;
        }
        for (const Stretch part : comma_clauses(text, clause)) {
            const auto agreement = agreement_.first(words(text, part));
            if (agreement && !excuses_.in(words(text, part))) {
                const std::size_t verb_end = part.begin + agreement->end();
                read_agreement(sentence, clause, part, {part.begin + agreement->begin, verb_end});
                return;
            }
            read_reason(sentence, part);
        }
    }

    // "Agreed by the Chair, 3 May" reaches to the clause's end; "the SRO, Jo Bell, agreed this" begins with it.
    void read_agreement(const TextPart& sentence, Stretch clause, Stretch part, Stretch verb) {
        const std::string_view text = sentence.text.str;
        const std::string_view behind = words(text, {verb.end, clause.end});
        const auto by = by_.first(behind);
        const bool named_behind = telling_words(behind.substr(0, by ? by->begin : 0)) < words_of_a_reason &&
                                  (by || telling_words(words(text, {clause.begin, verb.begin})) == 0);
        const Stretch who = named_behind ? Stretch{verb.end, clause.end} : Stretch{part.begin, verb.begin};
        const Stretch what = named_behind ? Stretch{part.begin, verb.begin} : Stretch{verb.end, clause.end};
        const Stretch searched = has_name(words(text, who)) || named_behind ? who : Stretch{clause.begin, verb.begin};
        const TextPart all = part_of(sentence, {std::min(searched.begin, part.begin), clause.end});
        keep_agreement(all, words(text, searched), telling_words(about(words(text, what))) >= words_of_another_matter);
    }

    void keep_agreement(const TextPart& clause, std::string_view who, bool about_another_matter) {
        if (!has_name(who))
            found_.open.push_back(clause);
        else if (about_another_matter)
            found_.unclear.push_back(clause);
        else if (only_author(who))
            found_.by_author.push_back(clause);
        else
            found_.agreed.push_back(clause);
    }

    [[nodiscard]] std::string about(std::string_view text) const {
        return without(text, {&claims_, &no_reasons_, &subjects_, &agreers_});
    }

    [[nodiscard]] bool has_name(std::string_view text) const {
        return agreers_.in(text) || !capitalised_names(without(text, {&claims_, &subjects_})).empty();
    }

    // Somebody besides the author is named where "and" joins them, or where the author is not named at all.
    [[nodiscard]] bool only_author(std::string_view who) const {
        const std::string author = normalise(author_);
        const std::string folded = normalise(who);
        if (folded.find(" and ") != std::string::npos) return false;
        if (folded.find("the author") != std::string::npos) return true;
        for (const std::string& name : capitalised_names(who))
            if (author.find(normalise(name)) != std::string::npos) return true;
        for (std::size_t begin = 0; begin < author.size();) {
            const std::size_t end = std::min(author.find_first_of(",;()", begin), author.size());
            if (is_named_first(folded, normalise(author.substr(begin, end - begin)))) return true;
            begin = end + 1;
        }
        return false;
    }

    // The author's post "head of estates" in "by the head of estates on 3 may", not in "by the deputy head of estates".
    [[nodiscard]] bool is_named_first(std::string_view who, std::string_view post) const {
        const std::size_t at = post.empty() ? std::string_view::npos : who.find(post);
        if (at == std::string_view::npos) return false;
        const std::size_t end = at + post.size();
        const bool whole = end == who.size() || std::isalnum(static_cast<unsigned char>(who[end])) == 0;
        return whole && telling_words(without(who.substr(0, at), {&by_, &subjects_})) == 0;
    }

    void read_reason(const TextPart& sentence, Stretch clause) {
        const std::string_view text = words(sentence.text.str, clause);
        if (excuses_.in(text)) {
            found_.excuses.push_back(part_of(sentence, clause));
            return;
        }
        const std::string rest = without(text, {&claims_, &no_reasons_, &subjects_, &lexicon_.list("pointers"),
                                                &lexicon_.list("deferrals"), &lexicon_.list("placeholders")});
        const std::size_t count = telling_words(rest);
        if (count == 0) return;
        telling_ += count;
        // Clauses side by side are quoted as one.
        const bool adjoins = !found_.reasons.empty() && last_reason_.sentence == sentence.text.str.data() &&
                             telling_words(words(sentence.text.str, {last_reason_.where.end, clause.begin})) == 0;
        last_reason_ = {sentence.text.str.data(), {adjoins ? last_reason_.where.begin : clause.begin, clause.end}};
        if (adjoins) found_.reasons.pop_back();
        found_.reasons.push_back(part_of(sentence, last_reason_.where));
    }

    struct ReasonPlace {
        const char* sentence = nullptr;
        Stretch where;
    };

    std::string_view author_;
    const WordList& agreers_;
    const WordList& claims_;
    const WordList& no_reasons_;
    const WordList& excuses_;
    const WordList& agreement_;
    const WordList& not_agreed_;
    const WordList& by_;
    const WordList& subjects_;
    const Lexicon& lexicon_;
    ReasonPlace last_reason_;
    std::size_t telling_ = 0;
    Exemption found_;
};

bool somebody_took_part(const CoverSheet& cover) {
    return std::any_of(cover.statements().begin(), cover.statements().end(), [](const Statement& statement) {
        return statement.polarity == Polarity::done && statement.level != ActivityLevel::none &&
               (statement.involves(Standing::counts) || statement.involves(Standing::arguable));
    });
}

bool claims_in_words(const std::vector<TextPart>& answer, const WordList& claims) {
    return std::any_of(answer.begin(), answer.end(), [&](const TextPart& part) { return claims.in(part.text.str); });
}

}  // namespace

Exemption read_exemption(const CoverSheet& cover, std::string_view author, const WordList& agreers,
                         const Lexicon& lexicon) {
    const SectionReading& reading = cover.section()->reading;
    const bool not_applicable =
        reading.state == SectionState::not_applicable_bare || reading.state == SectionState::not_applicable_reasoned;
    if (!not_applicable && (reading.state != SectionState::answered || somebody_took_part(cover))) return {};
    Exemption exemption = ExemptionReader(author, agreers, lexicon).run(reading.substance);
    exemption.inferred = !not_applicable;
    exemption.claimed = not_applicable || claims_in_words(reading.substance, lexicon.list("exemption-claims")) ||
                        (!exemption.agreed.empty() && !exemption.excuses.empty());
    return exemption;
}

std::string author_of(const CoverSheet& cover, const Lexicon& lexicon) {
    std::string author;
    for (const Field* field : cover.fields())
        if (lexicon.list("label-author").is(field->label)) author += field->text() + ";";
    return author;
}

std::vector<std::string_view> exemption_word_lists() {
    return {"exemption-agreement",  "exemption-agreed-by",
            "exemption-claims",     "exemption-clause-starts",
            "exemption-not-agreed", "exemption-reasons-that-are-none",
            "exemption-subjects",   "exemption-agreers",
            "noting-reasons",       "label-author"};
}

}  // namespace assure::cover_sheet
