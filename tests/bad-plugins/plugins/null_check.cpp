// A plugin that offers a check without a function.
#include "memo.h"

namespace {

class Bad : public test_plugin::Empty {
public:
    [[nodiscard]] std::vector<assure::Check> checks() const override {
        return {{"hollow", "memo", assure::PaperCheck{nullptr}, {}, {}}};
    }
};

}  // namespace

ASSURE_PLUGIN(Bad)
