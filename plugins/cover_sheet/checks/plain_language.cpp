// Strategy 5.1: "we will use language, written information and other kinds of communication that works for all". Passes
// where the section can be read at the age that the pack allows, and explains its acronyms.
#include "account.h"
#include "guards.h"
#include "readability.h"
#include "sayings.h"

#include <assure/plugin/sentences.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace assure::cover_sheet {
namespace {

constexpr std::size_t most_quoted = 3;

// The sentence without the pack's own terms, which the reader of these papers knows.
std::string without_own_terms(const Context& context, std::string_view sentence) {
    std::string rest(sentence);
    for (const Match& term : context.words("plain-own-terms").all(sentence))
        std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(term.begin), term.length, ' ');
    return rest;
}

struct Reading {
    std::vector<TextPart> sentences;
    std::vector<TextPart> long_ones;
    std::vector<std::string> acronyms;
    int age = 0;
};

Reading read(const Context& context) {
    const auto longest = static_cast<std::size_t>(context.parameters().number("longest-sentence"));
    Reading reading;
    TextCounts counts;
    for (const TextPart& part : context.record<CoverSheet>().section()->reading.substance)
        for (const TextPart& sentence : sentences(part, context.lexicon())) {
            const TextCounts own = count_sentence(without_own_terms(context, sentence.text.str));
            counts.add(own);
            reading.sentences.push_back(sentence);
            if (own.words > longest) reading.long_ones.push_back(sentence);
        }
    std::vector<std::string_view> texts;
    for (const TextPart& sentence : reading.sentences)
        texts.push_back(sentence.text.str);
    reading.acronyms = unexplained_acronyms(texts);
    std::erase_if(reading.acronyms,
                  [&](const std::string& acronym) { return context.words("plain-known-acronyms").is(acronym); });
    reading.age = static_cast<int>(std::lround(reading_age(counts)));
    return reading;
}

std::string named(const std::vector<std::string>& acronyms) {
    std::string names;
    for (const std::string& acronym : acronyms)
        names += (names.empty() ? "" : ", ") + acronym;
    return names;
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (auto decided = decided_without_account(context, cover)) return *decided;

    const Reading reading = read(context);
    const int allowed = context.parameters().number("reading-age");
    const std::string age = "a reading age of about " + std::to_string(reading.age) + " years";
    if (reading.age <= allowed && reading.acronyms.empty())
        return at_answer(context, Result::pass("The section has " + age + " and explains its acronyms."));
    std::string message;
    if (reading.age > allowed) message = "The section has " + age + "; " + std::to_string(allowed) + " is asked for.";
    if (!reading.acronyms.empty())
        message += std::string(message.empty() ? "" : " ") +
                   "Not explained where first used: " + named(reading.acronyms) + ".";
    Result result = at_answer(context, Result::fail(std::move(message)));
    if (reading.age > allowed)
        for (std::size_t i = 0; i < std::min(reading.long_ones.size(), most_quoted); ++i)
            result.evidence.push_back(quote(context.source(), reading.long_ones[i]));
    return result;
}

}  // namespace

Check plain_language() {
    return {"plain-language",
            "cover-sheet",
            &run,
            word_lists_with({"plain-own-terms", "plain-known-acronyms"}),
            {{"reading-age", ParameterType::number, "14", Tighter::lower,
              "The highest reading age, in years, by the Flesch-Kincaid formula."},
             {"longest-sentence", ParameterType::number, "30", Tighter::lower,
              "Sentences of more words than this are named where the reading age is too high."}}};
}

}  // namespace assure::cover_sheet
