#include "engine/mutants.h"
#include "core/engine/fakes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace assure {
namespace {

const std::string paper = "<letter><p>Dear reader</p></letter>";

// Passes on what stands from the first byte of "reader" on, `length` bytes long.
template <std::size_t length>
Result greets(const Context& context) {
    const auto blocks = context.source().blocks();
    const bool greets = std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        return block.text.str.find("reader") != std::string::npos;
    });
    if (!greets) return Result::fail("Nobody is greeted.");
    Location place = context.source().locate(context.paper().range().first);
    place.offset = paper.find("reader");
    place.length = length;
    return Result::pass("It greets.").quoting({"reader", place});
}

std::vector<ExampleResult> spoilt(PaperCheck check) {
    fake::Registry registry;
    registry.with("letter", fake::everything("a greeting")).with("letter", "greets", check);
    Example example;
    example.rule = "letter.a";
    example.name = "pass 1";
    example.expected = Outcome::pass;
    example.paper = paper;
    const fake::Rulebook rulebook({fake::rule("letter", "a", "greets")}, {example});
    const Judge judge(registry, rulebook, fake::today);
    return run_mutants(rulebook, registry, judge, Limits{}, "");
}

TEST(Mutants, ARuleThatNoticesThatItsEvidenceIsGoneIsFine) {
    const std::vector<ExampleResult> results = spoilt(greets<6>);
    ASSERT_EQ(results.size(), 1U);
    EXPECT_TRUE(results[0].ok) << results[0].message;
    EXPECT_EQ(results[0].actual, "fail");
}

TEST(Mutants, EvidenceThatIsMoreThanTextIsAFaultAndNoSuccess) {
    EXPECT_THROW(spoilt(greets<8>), std::logic_error);
}

}  // namespace
}  // namespace assure
