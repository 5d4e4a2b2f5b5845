#include "plugins/checked.h"

namespace assure {
namespace {

TEST(QualityScheduleCards, EveryExampleComesOutAsItsCardSays) {
    test::expect_examples_as_their_cards_say("contract-quality-schedule", 40);
}

}  // namespace
}  // namespace assure
