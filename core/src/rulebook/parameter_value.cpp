#include "rulebook/parameter_value.h"

#include "assure/plugin/dates.h"

#include <charconv>
#include <optional>

namespace assure {
namespace {

constexpr int most = 1'000'000'000;
constexpr int most_percent = 100;

std::optional<int> whole_number(std::string_view text, int highest) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool good = error == std::errc() && end == text.data() + text.size() && number >= 0 && number <= highest;
    return good ? std::optional(number) : std::nullopt;
}

ParameterReading bad(std::string_view value, const std::string& wanted, const std::string& next_step) {
    return {{}, "is \"" + std::string(value) + "\", which is no " + wanted, next_step};
}

ParameterReading number(std::string_view value) {
    const std::optional<int> number = whole_number(value, most);
    if (number) return {std::to_string(*number), {}, {}};
    return bad(value, "whole number from 0 to " + std::to_string(most), "Write digits only, such as 1.");
}

ParameterReading percentage(std::string_view value) {
    std::string_view digits = value;
    if (digits.ends_with('%')) digits.remove_suffix(1);
    while (digits.ends_with(' '))
        digits.remove_suffix(1);
    const std::optional<int> number = whole_number(digits, most_percent);
    if (number) return {std::to_string(*number), {}, {}};
    return bad(value, "percentage from 0 to 100", "Write it as 25%.");
}

ParameterReading date(std::string_view value) {
    if (parse_iso(value)) return {std::string(value), {}, {}};
    return bad(value, "day", "Write it as 2026-04-01.");
}

ParameterReading word_list(std::string_view value, const Lexicon& lexicon) {
    if (lexicon.has(value)) return {std::string(value), {}, {}};
    return bad(value, "word list of this pack", "Add words/" + std::string(value) + ".xml, or name another list.");
}

}  // namespace

ParameterReading read_parameter(const ParameterSpec& spec, std::string_view value, const Lexicon& lexicon) {
    if (value.empty() && spec.default_value.empty()) return {};
    switch (spec.type) {
        case ParameterType::number:
            return number(value);
        case ParameterType::percentage:
            return percentage(value);
        case ParameterType::date:
            return date(value);
        case ParameterType::word_list:
            return word_list(value, lexicon);
        case ParameterType::text:
            break;
    }
    return {std::string(value), {}, {}};
}

}  // namespace assure
