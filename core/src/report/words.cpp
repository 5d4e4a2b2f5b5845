#include "report/words.h"

#include "text/phrases.h"

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
    std::size_t named = 0;
    std::size_t following = 0;
    std::size_t passed = 0;
    for (const RuleResult& answer : document.results) {
        if (answer.result.outcome == Outcome::pass) ++passed;
        if (answer.result.outcome != Outcome::waived) continue;
        const bool follows = answer.waiver != nullptr && answer.waiver->rule != answer.rule->id;
        ++(follows ? following : named);
    }
    if (named + following == 0) return std::string(words_for(document.verdict));
    std::string rules = "(" + counted(named, "rule", "rules");
    if (following != 0) {
        rules += "; " + counted(following, "more follows", "more follow");
        rules += named == 1 ? " from it" : " from them";
    }
    rules += ")";
    if (document.verdict != Verdict::pass) return std::string(words_for(document.verdict)) + "; waived " + rules;
    return (passed == 0 ? "No evidence found; waived " : "Evidence found, but for what was waived ") + rules;
}

std::string_view shortfall_words(Outcome outcome) {
    switch (outcome) {
        case Outcome::fail:
            return "Not shown";
        case Outcome::review:
            return "Not clear";
        case Outcome::error:
        case Outcome::waived:
            return words_for(outcome);
        case Outcome::pass:
        case Outcome::not_applicable:
            break;
    }
    return "";
}

std::string review_words(std::string_view reviewed_with) {
    if (reviewed_with == "not yet") return "not yet reviewed with people with lived experience";
    return "reviewed with " + std::string(reviewed_with);
}

}  // namespace assure
