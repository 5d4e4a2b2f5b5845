// A plugin whose factory throws what is no exception.
#include "memo.h"

namespace {

class Bad : public test_plugin::Empty {
public:
    Bad() { throw 7; }  // NOLINT: what this plugin is for
};

}  // namespace

ASSURE_PLUGIN(Bad)
