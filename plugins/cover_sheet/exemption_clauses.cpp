#include "exemption_clauses.h"

#include "word_spans.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace assure::cover_sheet {
namespace {

bool is_upper(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}

// The length of the mark at this place that ends a clause; 0 where there is none.
std::size_t separator_at(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 8> separators{";", "(", ")", "[", "]", "\u2013", "\u2014", " - "};
    for (const std::string_view separator : separators)
        if (text.substr(at).starts_with(separator)) return separator.size();
    return text.substr(at).starts_with(": ") ? 1 : 0;
}

// "Jo Bell (Chief Nurse) has agreed": where the bracket closes that names the post of who agrees; else where it opens.
std::size_t end_of_post(std::string_view text, std::size_t open, const std::vector<Match>& agreements) {
    constexpr std::size_t longest_post = 120;  // bytes
    constexpr std::size_t longest_gap = 10;    // " has also "
    const std::size_t close = text.substr(open, longest_post).find(')');
    if (close == std::string_view::npos) return open;
    const std::size_t end = open + close;
    const bool agrees = std::any_of(agreements.begin(), agreements.end(), [&](const Match& match) {
        return match.begin > end && match.begin - end <= longest_gap &&
               text.substr(end + 1, match.begin - end - 1).find_first_of(".,;:(") == std::string_view::npos;
    });
    return agrees ? end : open;
}

bool ends_at(const std::vector<Match>& matches, std::size_t position) {
    return std::any_of(matches.begin(), matches.end(), [&](const Match& match) { return match.end() == position; });
}

}  // namespace

std::vector<Stretch> strong_clauses(std::string_view sentence, const Lexicon& lexicon) {
    const std::vector<Match> verbs = lexicon.list("exemption-agreement").all(sentence);
    std::vector<Match> agreements = verbs;
    const std::vector<Match> by = lexicon.list("exemption-agreed-by").all(sentence);
    agreements.insert(agreements.end(), by.begin(), by.end());
    std::vector<Stretch> clauses;
    std::size_t begin = 0;
    const auto cut = [&](std::size_t end, std::size_t next) {
        if (end > begin) clauses.push_back({begin, end});
        begin = next;
    };
    std::vector<Match> starts = lexicon.list("exemption-clause-starts").all(sentence);
    auto start = starts.begin();
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        while (start != starts.end() && start->begin < i)
            ++start;
        if (start != starts.end() && i == start->begin) {
            cut(i, i);
            ++start;
        }
        const std::size_t post_end = sentence[i] == '(' ? end_of_post(sentence, i, verbs) : i;
        const std::size_t length = post_end > i ? 0 : separator_at(sentence, i);
        i = post_end;
        if (length == 0 || ends_at(agreements, sentence.find_last_not_of(' ', i == 0 ? 0 : i - 1) + 1)) continue;
        cut(i, i + length);
        i += length - 1;
    }
    cut(sentence.size(), sentence.size());
    return clauses;
}

std::vector<Stretch> comma_clauses(std::string_view sentence, Stretch clause) {
    std::vector<Stretch> parts;
    for (std::size_t begin = clause.begin; begin < clause.end;) {
        const std::size_t end = std::min(sentence.find(", ", begin), clause.end);
        parts.push_back({begin, end});
        begin = end + 1;
    }
    return parts;
}

std::vector<std::string> capitalised_names(std::string_view text) {
    std::vector<std::string> names;
    std::size_t count = 0;
    WordSpan name;
    const auto keep = [&] {
        if (count >= 2) names.emplace_back(text.substr(name.begin, name.end - name.begin));
        count = 0;
    };
    for (const WordSpan& word : word_spans(text, "'-")) {
        if (!is_upper(text[word.begin])) {
            keep();
            continue;
        }
        const bool adjoins =
            count > 0 && text.substr(name.end, word.begin - name.end).find_first_not_of(" .") == std::string_view::npos;
        if (!adjoins) keep();
        if (count == 0) name.begin = word.begin;
        name.end = word.end;
        ++count;
    }
    keep();
    return names;
}

}  // namespace assure::cover_sheet
