// What needs no library; the rest stands in tests/bad-plugins, on the shared library.
#include "engine/plugin_host.h"

#include "assure/plugin/error.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

TEST(DefaultPluginDir, LiesBesideWhateverHoldsTheEngine) {
    // Here the test program holds it; elsewhere the shared library does.
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe");
    EXPECT_EQ(default_plugin_dir(), program.parent_path() / "assure" / "plugins");
}

TEST(LoadPlugins, WithoutAFolderThereIsNothingToLoad) {
    EXPECT_THROW(load_plugins({}), Error);
}

}  // namespace
}  // namespace assure
