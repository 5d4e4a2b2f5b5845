// Every example on this kind's cards comes out as the card says.
#include "plugins/checked.h"

namespace assure {
namespace {

TEST(QualityScheduleCards, EveryExampleComesOutAsItsCardSays) {
    const Engine engine(test::options_of_kind(""));
    std::size_t examples = 0;
    for (const Rule* rule : engine.rules()) {
        if (rule->kind != "contract-quality-schedule") continue;
        for (const ExampleResult& example : engine.run_examples(rule->id)) {
            ++examples;
            EXPECT_TRUE(example.ok) << example.file << ":" << example.line << ": " << example.rule << ", "
                                    << example.name << ": expected " << example.expected << ", got " << example.actual
                                    << ": " << example.message;
        }
    }
    EXPECT_GT(examples, 40U);
}

}  // namespace
}  // namespace assure
