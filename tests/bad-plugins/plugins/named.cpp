// A plugin of the names given by the build, so that two of them can claim the same.
#include "memo.h"

#ifndef CHECK_KIND
#define CHECK_KIND KIND
#endif

namespace {

class Named : public test_plugin::Empty {
public:
    [[nodiscard]] std::string_view name() const override { return PLUGIN; }
    [[nodiscard]] std::vector<std::unique_ptr<assure::Kind>> kinds() const override {
        std::vector<std::unique_ptr<assure::Kind>> kinds;
        kinds.push_back(std::make_unique<test_plugin::Memo>(KIND));
        return kinds;
    }
    [[nodiscard]] std::vector<assure::Check> checks() const override {
        return {{CHECK, CHECK_KIND, test_plugin::found, {}, {}}};
    }
};

}  // namespace

ASSURE_PLUGIN(Named)
