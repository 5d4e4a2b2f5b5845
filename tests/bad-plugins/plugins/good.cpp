// A good plugin whose checks give each outcome there is, and two that break.
#include "memo.h"

#include <stdexcept>

namespace {

using assure::Context;
using assure::Result;

Result fails(const Context& context) {
    return Result::fail("We found no signature.").at(context.source().locate(context.paper().range().first));
}

Result follows(const Context&) {
    return Result::fail("We found no date beside a signature.").following("fails");
}

Result asks(const Context&) {
    return Result::review("We found half a signature.");
}

Result does_not_apply(const Context&) {
    return Result::not_applicable("The memo is for noting only.");
}

Result throws(const Context&) {
    throw std::runtime_error("the check broke");
}

Result throws_a_number(const Context&) {
    throw 7;  // NOLINT: what this check is for
}

class Good : public test_plugin::Empty {
public:
    [[nodiscard]] std::string_view name() const override { return "memos"; }
    [[nodiscard]] std::vector<std::unique_ptr<assure::Kind>> kinds() const override {
        std::vector<std::unique_ptr<assure::Kind>> kinds;
        kinds.push_back(std::make_unique<test_plugin::Memo>("memo"));
        return kinds;
    }
    [[nodiscard]] std::vector<assure::Check> checks() const override {
        return {{"passes", "memo", test_plugin::found, {}, {}},
                {"fails", "memo", fails, {}, {}},
                {"follows", "memo", follows, {}, {}},
                {"asks", "memo", asks, {}, {}},
                {"does-not-apply", "memo", does_not_apply, {}, {}},
                {"throws", "memo", throws, {}, {}},
                {"throws-a-number", "memo", throws_a_number, {}, {}}};
    }
};

}  // namespace

ASSURE_PLUGIN(Good)
