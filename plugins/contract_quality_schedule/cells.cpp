#include "cells.h"

#include "assure/plugin/dates.h"

#include <algorithm>
#include <cctype>

namespace assure::contract_quality_schedule {
namespace {

// A digit that is a quantity, not the 2 of "EDS2" or of "LQR2".
bool has_digit(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = std::isdigit(static_cast<unsigned char>(text[i])) != 0;
        const bool of_a_name = i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0 &&
                               std::isdigit(static_cast<unsigned char>(text[i - 1])) == 0;
        if (digit && !of_a_name) return true;
    }
    return false;
}

}  // namespace

bool wordless(std::string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

bool blank(const Part& part, const Lexicon& lexicon) {
    return !part.column || wordless(part.text) || lexicon.list("schedule-blank").is(part.text);
}

std::string without_prompts(std::string_view text, const Lexicon& lexicon) {
    std::string rest;
    std::size_t begin = 0;
    for (const Match& prompt : lexicon.list("placeholders").all(text)) {
        rest.append(text.substr(begin, prompt.begin - begin));
        begin = prompt.end();
    }
    return rest.append(text.substr(begin));
}

bool not_set(const Part& part, const Lexicon& lexicon) {
    return lexicon.list("schedule-not-set").in(part.text);
}

bool has_number(std::string_view text, const Lexicon& lexicon) {
    // The year of "2026/27" and the page of "1 page" measure nothing, but "March 2027" is a date.
    std::string rest(text);
    for (const Match& match : lexicon.list("schedule-numbers-of-nothing").all(text))
        rest.replace(match.begin, match.length, match.length, ' ');
    return has_digit(rest) || !find_dates(text, std::nullopt).empty() || lexicon.list("schedule-numbers").in(text);
}

bool names_method(const Part& part, const Lexicon& lexicon) {
    return !blank(part, lexicon) && !lexicon.list("schedule-no-method").is(part.text) && !not_set(part, lexicon);
}

bool only_counts(const Part& part, const Lexicon& lexicon) {
    return names_method(part, lexicon) && lexicon.list("schedule-counting").in(part.text) &&
           !known_method(part, lexicon);
}

bool known_method(const Part& part, const Lexicon& lexicon) {
    return names_method(part, lexicon) &&
           (lexicon.list("schedule-method-words").in(part.text) || lexicon.list("schedule-records").in(part.text));
}

}  // namespace assure::contract_quality_schedule
