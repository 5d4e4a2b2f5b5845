#include "plugins/checked.h"

namespace assure {
namespace {

TEST(ProcurementPanelCards, EveryExampleComesOutAsItsCardSays) {
    test::expect_examples_as_their_cards_say("procurement-panel", 60);
}

}  // namespace
}  // namespace assure
