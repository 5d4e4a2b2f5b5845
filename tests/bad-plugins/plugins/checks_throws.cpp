// A plugin that throws when asked for its checks.
#include "memo.h"

#include <stdexcept>

namespace {

class Bad : public test_plugin::Empty {
public:
    [[nodiscard]] std::vector<assure::Check> checks() const override { throw std::runtime_error("no checks today"); }
};

}  // namespace

ASSURE_PLUGIN(Bad)
