// A whole small pack on the disk and one beside it that extends it.
#pragma once

#include "core/rulebook/rulebook_fixture.h"

#include <memory>
#include <string>
#include <string_view>

namespace assure::test {

inline constexpr std::string_view over_pack =
    R"(<rule-pack id="over" version="1" reviewed-with="not yet" extends="test">
  <title>Over</title>
  <about>For tests.</about>
</rule-pack>
)";

// Writes into a second folder beside the pack's own.
class OverlaidFolder : public PackFolder {
public:
    OverlaidFolder() { write_over("pack.xml", over_pack); }

    [[nodiscard]] std::filesystem::path over() const { return path().parent_path() / "over"; }
    void write_over(const std::string& name, std::string_view contents) const { write("../over/" + name, contents); }
    // As PackFolder::message, of the pack that extends, with OVER for its folder.
    [[nodiscard]] std::string over_message(const Offer& offer) const { return message_of(over(), "OVER", offer); }
};

class OverlayTest : public RulebookTest {
protected:
    // Changes the rule cover-sheet.answered by these attributes and elements.
    void change_rule(std::string_view attributes, std::string_view elements) const {
        folders_.write_over("cover-sheet/answered.xml", "<rule-change id=\"cover-sheet.answered\"" +
                                                            std::string(attributes) + "><reason>Ours.</reason>\n" +
                                                            std::string(elements) + "</rule-change>");
    }
    void change_words(std::string_view elements) const {
        folders_.write_over("words/people.xml", "<words-change name=\"people\"><reason>Ours.</reason>\n" +
                                                    std::string(elements) + "</words-change>");
    }
    void lock_base() const {
        folders_.write_with("cover-sheet/answered.xml", whole_card, "acts=", "locked=\"yes\" acts=");
    }
    [[nodiscard]] std::string over_message() const { return folders_.over_message(offer()); }
    [[nodiscard]] std::unique_ptr<const Rulebook> load() const { return load_rulebook(folders_.over(), offer()); }

    OverlaidFolder folders_;
};

}  // namespace assure::test
