// A kind of paper for tests: any document whose first words are "Memo".
#pragma once

#include "assure/plugin/plugin.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace test_plugin {

class MemoRecord : public assure::Record {};

class Memo : public assure::Kind {
public:
    explicit Memo(std::string_view name) : name_(name) {}
    [[nodiscard]] std::string_view name() const override { return name_; }
    [[nodiscard]] std::vector<std::string_view> word_lists() const override { return {}; }
    [[nodiscard]] std::vector<assure::Claim> recognise(const assure::Source& source,
                                                       const assure::Lexicon&) const override {
        for (const assure::Block& block : source.blocks())
            if (block.text.str.starts_with("Memo")) return {{source.body(), "A memo", "its first word, 'Memo'"}};
        return {};
    }
    [[nodiscard]] std::unique_ptr<assure::Record> read(const assure::Paper&, const assure::Lexicon&) const override {
        return std::make_unique<MemoRecord>();
    }

private:
    std::string name_;
};

// A plugin that offers nothing, to derive a bad one from.
class Empty : public assure::Plugin {
public:
    [[nodiscard]] std::string_view name() const override { return "empty"; }
    [[nodiscard]] std::string_view version() const override { return "1.0.0"; }
    [[nodiscard]] std::vector<std::unique_ptr<assure::Kind>> kinds() const override { return {}; }
    [[nodiscard]] std::vector<assure::Check> checks() const override { return {}; }
};

inline assure::Result found(const assure::Context& context) {
    return assure::Result::pass("The memo is there.")
        .quoting({"Memo", context.source().locate(context.paper().range().first)});
}

}  // namespace test_plugin
