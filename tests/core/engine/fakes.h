// Kinds, checks and rules that exist only in tests: the engine names no plugin, so it is tested without one.
#pragma once

#include "assure/app/engine.h"
#include "assure/plugin/check.h"
#include "engine/plugin_host.h"
#include "rulebook/rulebook.h"
#include "source/source_builder.h"

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace assure::fake {

// A list that matches nothing.
class WordList : public assure::WordList {
public:
    [[nodiscard]] const std::string& name() const override { return name_; }
    [[nodiscard]] bool is(std::string_view) const override { return false; }
    [[nodiscard]] bool in(std::string_view) const override { return false; }
    [[nodiscard]] std::optional<Match> first(std::string_view) const override { return std::nullopt; }
    [[nodiscard]] std::vector<Match> all(std::string_view) const override { return {}; }

private:
    std::string name_ = "nothing";
};

class Lexicon : public assure::Lexicon {
public:
    [[nodiscard]] const assure::WordList& list(std::string_view) const override { return nothing_; }
    [[nodiscard]] bool has(std::string_view) const override { return true; }

private:
    WordList nothing_;
};

class Record : public assure::Record {
public:
    explicit Record(std::optional<Day> date = {}) : date_(date) {}
    [[nodiscard]] std::optional<Day> date() const override { return date_; }

private:
    std::optional<Day> date_;
};

class Kind : public assure::Kind {
public:
    using Recognise = std::function<std::vector<Claim>(const Source&)>;
    using Read = std::function<std::unique_ptr<assure::Record>()>;

    Kind(
        std::string name, Recognise recognise, Read read = [] { return std::make_unique<Record>(); })
        : name_(std::move(name)), recognise_(std::move(recognise)), read_(std::move(read)) {}

    [[nodiscard]] std::string_view name() const override { return name_; }
    [[nodiscard]] std::vector<std::string_view> word_lists() const override { return {}; }
    [[nodiscard]] std::vector<Claim> recognise(const Source& source, const assure::Lexicon&) const override {
        return recognise_(source);
    }
    [[nodiscard]] std::unique_ptr<assure::Record> read(const Paper&, const assure::Lexicon&) const override {
        return read_();
    }

private:
    std::string name_;
    Recognise recognise_;
    Read read_;
};

// What a kind claims.
inline Kind::Recognise nothing() {
    return [](const Source&) { return std::vector<Claim>(); };
}
inline Kind::Recognise everything(std::string reason) {
    return [reason = std::move(reason)](const Source& source) {
        return std::vector<Claim>{{source.body(), "Its title", reason}};
    };
}
inline Kind::Recognise ranges(std::vector<BlockRange> claimed, std::string reason) {
    return [claimed = std::move(claimed), reason = std::move(reason)](const Source&) {
        std::vector<Claim> claims;
        claims.reserve(claimed.size());
        for (const BlockRange range : claimed)
            claims.push_back({range, "Its title", reason});
        return claims;
    };
}

class Registry : public assure::Registry {
public:
    Registry& with(std::string name, Kind::Recognise recognise) {
        kinds_.push_back(std::make_unique<Kind>(std::move(name), std::move(recognise)));
        return *this;
    }
    Registry& with(std::unique_ptr<assure::Kind> kind) {
        kinds_.push_back(std::move(kind));
        return *this;
    }
    Registry& with(std::string_view kind, std::string_view check, PaperCheck run) {
        checks_.push_back({check, kind, run, {}, {}});
        return *this;
    }
    Registry& with_set(std::string_view check, SetCheck run) {
        checks_.push_back({check, "", run, {}, {}});
        return *this;
    }

    [[nodiscard]] std::span<const std::unique_ptr<assure::Kind>> kinds() const override { return kinds_; }
    [[nodiscard]] std::span<const Check> checks() const override { return checks_; }
    [[nodiscard]] std::span<const PluginInfo> plugins() const override { return {}; }
    [[nodiscard]] std::string_view plugin_of(const Check&) const override { return "fakes"; }
    [[nodiscard]] std::string_view plugin_of(const assure::Kind&) const override { return "fakes"; }

private:
    std::vector<std::unique_ptr<assure::Kind>> kinds_;
    std::vector<Check> checks_;
};

inline Rule rule(const std::string& kind, const std::string& name, const std::string& check,
                 Level level = Level::mandatory) {
    Rule made;
    made.id = kind + "." + name;
    made.kind = kind;
    made.title = "The paper has " + name;
    made.level = level;
    made.clauses = {{"The strategy", "7.1", ""}};
    made.required = "Something is required.";
    made.fix = "Do something.";
    made.acts = "author";
    made.check = check;
    return made;
}

class Rulebook : public assure::Rulebook {
public:
    explicit Rulebook(std::vector<Rule> rules, std::vector<Example> examples = {})
        : rules_(std::move(rules)), examples_(std::move(examples)) {}
    [[nodiscard]] std::span<const Rule> rules() const override { return rules_; }
    [[nodiscard]] std::span<const RulePackInfo> packs() const override { return {}; }
    [[nodiscard]] std::span<const std::filesystem::path> folders() const override { return {}; }
    [[nodiscard]] const assure::Lexicon& lexicon() const override { return lexicon_; }
    [[nodiscard]] std::span<const PaperTemplate> templates() const override { return {}; }
    [[nodiscard]] std::span<const Example> examples() const override { return examples_; }
    [[nodiscard]] std::span<const Setting> changes(const Rule& /*rule*/) const override { return {}; }
    [[nodiscard]] std::string pack_of_parameter(const Rule& /*rule*/, std::string_view /*name*/) const override {
        return {};
    }

private:
    std::vector<Rule> rules_;
    std::vector<Example> examples_;
    Lexicon lexicon_;
};

// A document of paragraphs, wholly read.
inline std::shared_ptr<const Source> source(const std::vector<std::string>& paragraphs,
                                            const std::vector<PartCoverage>& more_parts = {}) {
    SourceBuilder builder("paper.docx", "Word (.docx)");
    const std::uint16_t part = builder.add_part("word/document.xml", PartState::read);
    std::uint32_t offset = 0;
    for (const std::string& paragraph : paragraphs) {
        const auto length = static_cast<std::uint32_t>(paragraph.size());
        builder.append(paragraph, part, offset, length, {});
        builder.end_block(BlockType::paragraph);
        offset += length;
    }
    for (const PartCoverage& more : more_parts)
        builder.add_part(more.part, more.state, more.why, more.may_hold_evidence);
    return builder.finish();
}

inline constexpr Day today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{20}};
inline EngineOptions options() {
    EngineOptions made;
    made.as_of = today;
    return made;
}

inline Result passes(const Context& context) {
    return Result::pass("It is there.").quoting({"some words", context.source().locate(context.paper().range().first)});
}
inline Result fails(const Context&) {
    return Result::fail("It is not there.");
}
inline Result asks(const Context&) {
    return Result::review("It may be there.");
}
inline Result does_not_apply(const Context&) {
    return Result::not_applicable("It does not apply: the paper is for noting.");
}
inline Result throws(const Context&) {
    throw std::runtime_error("the check broke");
}
inline Result throws_a_number(const Context&) {
    throw 7;  // NOLINT(hicpp-exception-baseclass): what the test is about
}

}  // namespace assure::fake
