// The smallest whole plugin: one kind of paper (a note) with one check (somebody signed it).
#include <assure/plugin/normalise.h>
#include <assure/plugin/plugin.h>

#include <memory>
#include <string_view>
#include <vector>

namespace {

using namespace assure;

// What the checks look at. A note's form says it all, so there is nothing to add.
class NoteRecord : public Record {};

class Note : public Kind {
public:
    [[nodiscard]] std::string_view name() const override { return "note"; }
    [[nodiscard]] std::vector<std::string_view> word_lists() const override { return {}; }

    [[nodiscard]] std::vector<Claim> recognise(const Source& source, const Lexicon&) const override {
        const BlockRange body = source.body();
        if (body.empty() || label_key(source.block(body.first).text.str) != "note") return {};
        return {Claim{body, "", "it begins with the heading 'Note'"}};
    }

    [[nodiscard]] std::unique_ptr<Record> read(const Paper&, const Lexicon&) const override {
        return std::make_unique<NoteRecord>();
    }
};

Result signed_by_somebody(const Context& context) {
    for (const Field& field : context.paper().form().fields()) {
        if (field.key != "signed by") continue;
        const Location place = answer_location(context.source(), field);
        if (field.answer.empty()) return Result::fail("‘Signed by’ is empty.").at(place);
        return Result::pass("The note is signed.")
            .at(place)
            .quoting(quote(context.source(), field.answer.front().part));
    }
    return Result::fail("We looked through the note and found no ‘Signed by’.");
}

class NotePlugin : public Plugin {
public:
    [[nodiscard]] std::string_view name() const override { return "note"; }
    [[nodiscard]] std::string_view version() const override { return "1.0.0"; }

    [[nodiscard]] std::vector<std::unique_ptr<Kind>> kinds() const override {
        std::vector<std::unique_ptr<Kind>> kinds;
        kinds.push_back(std::make_unique<Note>());
        return kinds;
    }

    [[nodiscard]] std::vector<Check> checks() const override {
        return {{"signed", "note", &signed_by_somebody, {}, {}}};
    }
};

}  // namespace

ASSURE_PLUGIN(NotePlugin)
