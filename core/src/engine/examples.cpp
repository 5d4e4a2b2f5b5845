#include "engine/examples.h"

#include "readers/reader.h"
#include "rulebook/find_rule.h"

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

namespace assure {
namespace {

const Kind* find_kind(const Registry& registry, std::string_view name) {
    const auto kinds = registry.kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind->name() == name; });
    return found == kinds.end() ? nullptr : found->get();
}

// A rule of sets belongs to no kind of paper: its examples are read as the first one.
const Kind& kind_of(const Rule& rule, const Registry& registry) {
    const Kind* kind = find_kind(registry, rule.kind);
    return kind != nullptr ? *kind : *registry.kinds().front();
}

}  // namespace

Result answer_to(const Example& example, const Rule& rule, const Registry& registry, const Judge& judge,
                 const Limits& limits) {
    try {
        std::shared_ptr<const Source> source = read_bytes(example.paper, example.name, limits);
        Claim whole{source->body(), "", "an example"};
        const auto paper = judge.read(std::move(source), kind_of(rule, registry), std::move(whole));
        return judge.judge_rule(*paper, rule, example.parameters);
    } catch (const std::exception& error) {
        Result result;
        result.message = error.what();
        return result;
    }
}

namespace {

bool matches(const std::optional<Outcome>& expected, Outcome actual) {
    if (expected) return actual == *expected;
    return actual != Outcome::pass && actual != Outcome::error;
}

}  // namespace

std::vector<ExampleResult> run_card_examples(const Rulebook& rulebook, const Registry& registry, const Judge& judge,
                                             const Limits& limits, std::string_view rule) {
    require_rule(rulebook, rule);
    std::vector<ExampleResult> results;
    for (const Example& example : rulebook.examples()) {
        const Rule* card = find_rule(rulebook, example.rule);
        if (card == nullptr || (!rule.empty() && rule != example.rule)) continue;
        const Result actual = answer_to(example, *card, registry, judge, limits);
        ExampleResult result;
        result.rule = example.rule;
        result.file = example.file;
        result.line = example.line;
        result.name = example.name;
        result.expected = example.expected ? to_string(*example.expected) : "anything but pass";
        result.actual = to_string(actual.outcome);
        result.message = actual.message;
        result.ok = matches(example.expected, actual.outcome);
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace assure
