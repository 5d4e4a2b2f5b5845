#include "report/words.h"

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

std::string kind_words(std::string_view kind) {
    std::string words(kind);
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    std::string words = std::to_string(count);
    words += ' ';
    words += count == 1 ? one : many;
    return words;
}

}  // namespace assure
