// A plugin that offers a kind that is not there.
#include "memo.h"

namespace {

class Bad : public test_plugin::Empty {
public:
    [[nodiscard]] std::vector<std::unique_ptr<assure::Kind>> kinds() const override {
        return std::vector<std::unique_ptr<assure::Kind>>(1);
    }
};

}  // namespace

ASSURE_PLUGIN(Bad)
