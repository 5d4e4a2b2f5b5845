#include "report/words.h"

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

std::string review_words(std::string_view reviewed_with) {
    if (reviewed_with == "not yet") return "not yet reviewed with people with lived experience";
    return "reviewed with " + std::string(reviewed_with);
}

std::string_view who_acts(std::string_view acts) {
    return acts == "procurement" ? "procurement lead" : acts;
}

}  // namespace assure
