#include "purpose.h"

#include <assure/plugin/normalise.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace assure::cover_sheet {
namespace {

// "Assurance / information and noting" → its three purposes.
std::vector<std::string> single_purposes(std::string_view text) {
    std::string folded = normalise(text);
    for (const std::string_view joiner : {" and ", " & ", " or ", "/", ",", ";"})
        for (std::size_t at = folded.find(joiner); at != std::string::npos; at = folded.find(joiner, at + 1))
            folded.replace(at, joiner.size(), std::string(joiner.size(), '\n'));
    std::vector<std::string> purposes;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find('\n', begin), folded.size());
        std::string purpose = normalise(std::string_view(folded).substr(begin, end - begin));
        if (!purpose.empty()) purposes.push_back(std::move(purpose));
        begin = end + 1;
    }
    return purposes;
}

struct Purposes {
    const WordList& noting;
    const WordList& evidence;
};

bool only_noting(std::string_view text, const Purposes& words) {
    const std::vector<std::string> purposes = single_purposes(text);
    return !purposes.empty() && std::all_of(purposes.begin(), purposes.end(), [&](const std::string& one) {
        return words.noting.is(one) && !words.evidence.is(one);
    });
}

bool purely_for_noting(const Field& purpose, const Purposes& words) {
    if (purpose.options.empty()) return only_noting(purpose.text(), words);
    bool some = false;
    for (const Option& option : purpose.options) {
        if (option.state == Mark::unknown_tick) return false;
        if (option.state != Mark::ticked) continue;
        if (!only_noting(option.text, words)) return false;
        some = true;
    }
    return some;
}

constexpr std::string_view list_and_parameter = "evidence-purposes";

const WordList& evidence_words(const Context& context) {
    const auto& parameters = context.parameters().all();
    const auto own = parameters.find(list_and_parameter);
    return context.words(own == parameters.end() ? list_and_parameter : std::string_view(own->second));
}

}  // namespace

Purpose purpose_of(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    const Purposes words{context.words("noting-purposes"), evidence_words(context)};
    if (cover.purpose_field() == nullptr || !purely_for_noting(*cover.purpose_field(), words))
        return Purpose::needs_evidence;
    // "Approve", "agree", "ratify": it asks for a decision after all.
    const Field* asked = cover.recommendation_field();
    return asked != nullptr && words.evidence.in(asked->text()) ? Purpose::contradictory : Purpose::noting;
}

ParameterSpec evidence_purposes() {
    return {
        list_and_parameter, ParameterType::word_list, list_and_parameter, Tighter::none,
        "What a paper is for when it needs evidence; a paper for noting, information or assurance alone needs none."};
}

}  // namespace assure::cover_sheet
