#include "make-papers/vocabulary_values.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace assure::papers {
namespace {

constexpr std::string_view ticked = "☒ ";
constexpr std::string_view unticked = "☐ ";

// Where all texts are options: those that are ticked.
std::vector<std::string> ticked_of(std::vector<std::string> texts) {
    const bool options = std::all_of(texts.begin(), texts.end(), [](const std::string& text) {
        return text.starts_with(ticked) || text.starts_with(unticked);
    });
    if (!options) return texts;
    std::erase_if(texts, [](const std::string& text) { return text.starts_with(unticked); });
    for (std::string& text : texts)
        text.erase(0, ticked.size());
    return texts;
}

std::optional<unsigned> number(std::string_view text, unsigned most) {
    unsigned value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool all = error == std::errc() && stop == text.data() + text.size();
    return all && value > 0 && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<unsigned> month(std::string_view name) {
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    const auto* const found = std::find(names.begin(), names.end(), in_small_letters(name));
    return found == names.end() ? number(name, 12) : static_cast<unsigned>(found - names.begin()) + 1;
}

bool is_weekday(std::string_view word) {
    return word.ends_with("day");
}

// "28/04/2026", "12 May 2026", "Thursday 12 March 2026": nothing else.
std::optional<std::string> day_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" /"), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (words.size() == 4 && is_weekday(words.front())) words.erase(words.begin());
    if (words.size() != 3) return std::nullopt;
    const auto day = number(words[0], 31);
    const auto of = month(words[1]);
    if (!day || !of || !number(words[2], 9999) || words[2].size() != 4) return std::nullopt;
    const auto two = [](unsigned value) { return (value < 10 ? "-0" : "-") + std::to_string(value); };
    return std::string(words[2]) + two(*of) + two(*day);
}

std::optional<std::string> written_as(vocabulary::Value value, const std::string& text) {
    if (value == vocabulary::Value::words) return text;
    if (value == vocabulary::Value::date) return day_of(text);
    const std::string small = in_small_letters(text);
    if (small == "yes" || small == "y") return "true";
    return small == "no" || small == "n" ? std::optional<std::string>("false") : std::nullopt;
}

}  // namespace

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

std::optional<std::vector<std::string>> values_for(const vocabulary::Type& type, std::vector<std::string> texts) {
    if (!type.each_once && type.mixed) return texts;
    texts = ticked_of(std::move(texts));
    std::erase(texts, "");
    if (texts.empty()) return texts;
    if (texts.size() > 1) return std::nullopt;
    for (const vocabulary::Value value : type.values)
        if (const auto written = written_as(value, texts.front())) return std::vector<std::string>{*written};
    return std::nullopt;
}

}  // namespace assure::papers
