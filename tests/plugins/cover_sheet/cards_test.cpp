#include "plugins/checked.h"

namespace assure {
namespace {

TEST(CoverSheetCards, EveryExampleComesOutAsItsCardSays) {
    test::expect_examples_as_their_cards_say("cover-sheet", 40);
}

}  // namespace
}  // namespace assure
