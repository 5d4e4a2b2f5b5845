// A plugin that uses a function which no library has.
#include "memo.h"

void function_that_no_library_has();

namespace {

class Bad : public test_plugin::Empty {
public:
    Bad() { function_that_no_library_has(); }
};

}  // namespace

ASSURE_PLUGIN(Bad)
