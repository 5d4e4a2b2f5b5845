#include "engine/mutants.h"

#include "engine/examples.h"
#include "rulebook/find_rule.h"

#include <pugixml.hpp>

#include <algorithm>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

namespace assure {
namespace {

// The element whose name stands at that byte: what is quoted is then its label. The paper's own element stays.
pugi::xml_node element_named_at(const pugi::xml_document& paper, std::size_t offset) {
    return paper.document_element().find_node([&](pugi::xml_node node) {
        return node.type() == pugi::node_element && node.offset_debug() == static_cast<std::ptrdiff_t>(offset);
    });
}

std::string written(const pugi::xml_document& paper) {
    std::ostringstream out;
    paper.save(out, "", pugi::format_raw | pugi::format_no_declaration);
    return out.str();
}

// Throws std::logic_error for a text that is no XML: an example is, and what is spoilt must be, or it would fail for
// that alone.
void parse(pugi::xml_document& tree, const std::string& paper) {
    const pugi::xml_parse_result result = tree.load_string(paper.c_str(), pugi::parse_full);
    if (!result)
        throw std::logic_error("an example is no XML any more after its evidence was taken out (" +
                               std::string(result.description()) + "): " + paper);
}

// Blanks what is quoted, so that nothing else moves; then elements whose names are quoted go as a whole.
std::string without(std::string paper, const std::vector<Evidence>& quoted) {
    pugi::xml_document tree;
    parse(tree, paper);
    std::vector<std::size_t> named;
    for (const Evidence& one : quoted) {
        const Location& place = one.location;
        const bool is_root = tree.document_element().offset_debug() == static_cast<std::ptrdiff_t>(place.offset);
        if (is_root || place.offset + place.length > paper.size()) continue;
        const pugi::xml_node named_element = element_named_at(tree, place.offset);
        if (named_element)
            named.push_back(place.offset);
        else
            std::fill_n(paper.begin() + static_cast<std::ptrdiff_t>(place.offset), place.length, ' ');
    }
    parse(tree, paper);
    for (const std::size_t offset : named) {
        const pugi::xml_node element = element_named_at(tree, offset);
        element.parent().remove_child(element);
    }
    return written(tree);
}

// The first paper with all that stands in the second put behind what it holds.
std::string with(const std::string& paper, const std::string& more) {
    pugi::xml_document tree;
    pugi::xml_document other;
    parse(tree, paper);
    parse(other, more);
    for (const pugi::xml_node child : other.document_element().children())
        tree.document_element().append_copy(child);
    return written(tree);
}

class Spoiling {
public:
    Spoiling(const Rulebook& rulebook, const Registry& registry, const Judge& judge, const Limits& limits)
        : rulebook_(rulebook), registry_(registry), judge_(judge), limits_(limits) {}

    // How it came out; nothing for an example that does not pass, which is another test's business, or whose rule has
    // no example of failing.
    [[nodiscard]] std::optional<ExampleResult> spoil(const Example& example, const Rule& rule) const {
        const Result passing = answer(example, rule);
        if (passing.outcome != Outcome::pass) return std::nullopt;
        if (!passing.evidence.empty())
            return told(example, "what it quotes taken out", take_out(example, rule, passing));
        return put_in(example, rule);
    }

private:
    [[nodiscard]] Result answer(const Example& example, const Rule& rule) const {
        return answer_to(example, rule, registry_, judge_, limits_);
    }

    // A rule quotes the words that decided; when these are gone, others may decide, and they go as well.
    [[nodiscard]] Result take_out(const Example& example, const Rule& rule, Result now) const {
        constexpr int most_rounds = 10;
        Example spoilt = example;
        for (int round = 0; round < most_rounds && now.outcome == Outcome::pass && !now.evidence.empty(); ++round) {
            spoilt.paper = without(spoilt.paper, now.evidence);
            now = answer(spoilt, rule);
        }
        return now;
    }

    // What one failing example says may be no more than one thing too few, which shows in no paper that has it: another
    // is tried then.
    [[nodiscard]] std::optional<ExampleResult> put_in(const Example& example, const Rule& rule) const {
        std::optional<ExampleResult> result;
        for (const Example& failing : rulebook_.examples()) {
            const bool fails = failing.expected == Outcome::fail || failing.expected == Outcome::review;
            if (failing.rule != rule.id || !fails) continue;
            Example spoilt = example;
            spoilt.paper = with(example.paper, failing.paper);
            result = told(example, "what '" + failing.name + "' says put in", answer(spoilt, rule));
            if (result->ok) break;
        }
        return result;
    }

    static ExampleResult told(const Example& example, const std::string& what, const Result& after) {
        const bool stopped = after.outcome != Outcome::pass && after.outcome != Outcome::error;
        return {example.rule,        example.file,
                example.line,        example.name + ", " + what,
                "anything but pass", std::string(to_string(after.outcome)),
                after.message,       stopped};
    }

    const Rulebook& rulebook_;
    const Registry& registry_;
    const Judge& judge_;
    const Limits& limits_;
};

}  // namespace

std::vector<ExampleResult> run_mutants(const Rulebook& rulebook, const Registry& registry, const Judge& judge,
                                       const Limits& limits, std::string_view rule) {
    require_rule(rulebook, rule);
    const Spoiling spoiling(rulebook, registry, judge, limits);
    std::vector<ExampleResult> results;
    for (const Example& example : rulebook.examples()) {
        if (example.expected != Outcome::pass || (!rule.empty() && rule != example.rule)) continue;
        const Rule* card = find_rule(rulebook, example.rule);
        if (card == nullptr) continue;
        if (std::optional<ExampleResult> result = spoiling.spoil(example, *card)) results.push_back(std::move(*result));
    }
    return results;
}

}  // namespace assure
