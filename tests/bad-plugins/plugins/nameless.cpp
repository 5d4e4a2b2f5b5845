// A plugin without a name.
#include "memo.h"

namespace {

class Bad : public test_plugin::Empty {
public:
    [[nodiscard]] std::string_view name() const override { return ""; }
};

}  // namespace

ASSURE_PLUGIN(Bad)
