// A whole small pack on the disk, and what a rulebook says when one thing in it is replaced.
#pragma once

#include "assure/plugin/error.h"
#include "core/rulebook/pack_folder.h"
#include "rulebook/rulebook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace assure::test {

inline Result never_run(const Context& /*context*/) {
    return {};
}

inline Result never_run_on_sets(const SetContext& /*context*/) {
    return {};
}

inline std::vector<Check> offered_checks() {
    std::vector<Check> checks;
    checks.push_back({"section-answered",
                      "cover-sheet",
                      PaperCheck(never_run),
                      {"people"},
                      {{"minimum", ParameterType::number, "1", Tighter::higher, ""},
                       {"share", ParameterType::percentage, "", Tighter::higher, ""},
                       {"since", ParameterType::date, "", Tighter::none, ""},
                       {"words", ParameterType::word_list, "people", Tighter::none, ""},
                       {"purposes", ParameterType::text, "decision, approval", Tighter::none, ""}}});
    checks.push_back({"section-present", "cover-sheet", PaperCheck(never_run), {}, {}});
    checks.push_back({"members-listed", "procurement-panel", PaperCheck(never_run), {}, {}});
    checks.push_back({"same-dates", "", SetCheck(never_run_on_sets), {}, {}});
    return checks;
}

class RulebookTest : public ::testing::Test {
protected:
    [[nodiscard]] Offer offer() const {
        return {checks_, {"cover-sheet", "procurement-panel"}, {{"cover-sheet", "people"}}, {}};
    }
    [[nodiscard]] std::string message() const { return pack_.message(offer()); }
    // The message when this part of the whole card is replaced.
    [[nodiscard]] std::string card_message(std::string_view part, std::string_view other) const {
        pack_.write_with("cover-sheet/answered.xml", whole_card, part, other);
        return message();
    }
    [[nodiscard]] std::string words_message(std::string_view part, std::string_view other) const {
        pack_.write_with("words/people.xml", whole_words, part, other);
        return message();
    }
    [[nodiscard]] std::string pack_message(std::string_view part, std::string_view other) const {
        pack_.write_with("pack.xml", whole_pack, part, other);
        return message();
    }

    std::vector<Check> checks_ = offered_checks();
    PackFolder pack_;
};

}  // namespace assure::test
