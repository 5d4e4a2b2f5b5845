#include "report/words.h"

#include "text/phrases.h"

#include <algorithm>

namespace assure {

std::string_view words_for(Verdict verdict) {
    switch (verdict) {
        case Verdict::pass:
            return "Evidence found";
        case Verdict::fail:
            return "Evidence not found";
        case Verdict::review:
            return "A person must decide";
        case Verdict::not_checked:
            return "Not checked";
    }
    return "";
}

std::string_view words_for(Outcome outcome) {
    switch (outcome) {
        case Outcome::pass:
            return words_for(Verdict::pass);
        case Outcome::fail:
            return words_for(Verdict::fail);
        case Outcome::review:
            return words_for(Verdict::review);
        case Outcome::not_applicable:
            return "Does not apply";
        case Outcome::error:
            return "Could not be checked";
        case Outcome::waived:
            return "Waived";
    }
    return "";
}

std::string verdict_words(const DocumentReport& document) {
    const auto having = [&](Outcome outcome) {
        return static_cast<std::size_t>(
            std::count_if(document.results.begin(), document.results.end(),
                          [&](const RuleResult& answer) { return answer.result.outcome == outcome; }));
    };
    const std::size_t waived = having(Outcome::waived);
    if (waived == 0) return std::string(words_for(document.verdict));
    const bool nothing_shown = document.verdict == Verdict::pass && having(Outcome::pass) == 0;
    return std::string(nothing_shown ? "No evidence found" : words_for(document.verdict)) + ", " +
           counted(waived, "rule waived", "rules waived");
}

std::string review_words(std::string_view reviewed_with) {
    if (reviewed_with == "not yet") return "not yet reviewed with people with lived experience";
    return "reviewed with " + std::string(reviewed_with);
}

}  // namespace assure
