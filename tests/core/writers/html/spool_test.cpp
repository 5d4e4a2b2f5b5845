#include "writers/html/spool.h"

#include "assure/app/writer.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>

namespace assure::html {
namespace {

TEST(Spool, HandsOverAllThatWasWritten) {
    Spool spool;
    const std::string much(1 << 20, 'x');
    spool.stream() << much << "end";
    std::ostringstream out;
    spool.hand_over(out);
    EXPECT_EQ(out.str(), much + "end");
}

TEST(Spool, NothingIsHandedOverWithoutFault) {
    Spool spool;
    std::ostringstream out;
    spool.hand_over(out);
    EXPECT_TRUE(out.good());
    EXPECT_EQ(out.str(), "");
}

class SpoolFolder : public testing::Test {
protected:
    void SetUp() override { setenv("TMPDIR", folder_.path().c_str(), 1); }
    void TearDown() override { unsetenv("TMPDIR"); }

    test::TemporaryFolder folder_;
};

TEST_F(SpoolFolder, LeavesNoNameBehind) {
    const Spool spool;
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
}

TEST_F(SpoolFolder, AFolderThatIsNotThereIsSaid) {
    setenv("TMPDIR", (folder_.path() / "missing").c_str(), 1);
    EXPECT_THROW(Spool(), ReportNotWritten);
}

}  // namespace
}  // namespace assure::html
