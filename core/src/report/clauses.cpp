#include "assure/app/clauses.h"

#include "text/phrases.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace assure {
namespace {

struct Cited {
    std::string document;
    std::vector<std::string> numbers;
};

bool is_regulations(std::string_view document) {
    return document.find("Regulations") != std::string_view::npos;
}

bool is_bare(std::string_view number) {
    return !number.empty() && number.front() >= '0' && number.front() <= '9';
}

std::string words_for(const Cited& source) {
    if (source.numbers.empty()) return source.document;
    std::string unit;
    if (is_regulations(source.document) && is_bare(source.numbers.front()))
        unit = source.numbers.size() == 1 ? "regulation " : "regulations ";
    return source.document + ", " + unit + joined(source.numbers, "and");
}

}  // namespace

std::string clause_number(const Clause& clause) {
    if (!is_bare(clause.number)) return clause.number;
    return (is_regulations(clause.document) ? "regulation " : "section ") + clause.number;
}

std::string cited(std::span<const Clause> clauses) {
    std::vector<Cited> sources;
    for (const Clause& clause : clauses) {
        auto source = std::find_if(sources.begin(), sources.end(),
                                   [&](const Cited& one) { return one.document == clause.document; });
        if (source == sources.end()) source = sources.insert(sources.end(), {clause.document, {}});
        std::vector<std::string>& numbers = source->numbers;
        const bool fresh = std::find(numbers.begin(), numbers.end(), clause.number) == numbers.end();
        if (fresh && !clause.number.empty()) numbers.push_back(clause.number);
    }
    std::string words;
    for (const Cited& source : sources)
        words += (words.empty() ? "" : "; ") + words_for(source);
    return words;
}

}  // namespace assure
