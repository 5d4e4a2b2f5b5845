// A plugin whose factory throws an Error of ours.
#include "memo.h"

#include "assure/plugin/error.h"

namespace {

class Bad : public test_plugin::Empty {
public:
    Bad() { throw assure::Error("The word list is missing.", "words.txt", "Install it."); }
};

}  // namespace

ASSURE_PLUGIN(Bad)
