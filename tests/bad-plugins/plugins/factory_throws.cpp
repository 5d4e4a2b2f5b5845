// A plugin whose factory throws.
#include "memo.h"

#include <stdexcept>

namespace {

class Bad : public test_plugin::Empty {
public:
    Bad() { throw std::runtime_error("no licence"); }
};

}  // namespace

ASSURE_PLUGIN(Bad)
