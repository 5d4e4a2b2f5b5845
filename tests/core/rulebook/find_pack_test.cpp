#include "core/rulebook/rulebook_fixture.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

using test::PackFolder;

TEST(FindPack, AnIdIsFoundBesideTheLibraryAndAFolderAnywhere) {
    const PackFolder pack;
    EXPECT_EQ(find_pack(pack.path().string()), pack.path());
    EXPECT_EQ(find_pack("nnicb-coproduction").filename(), "nnicb-coproduction");
    EXPECT_EQ(find_pack("."), ".");
}

TEST(FindPack, AMissingPackIsNamedWithThoseThereAre) {
    for (const std::string& wanted : {std::string("nnicb-coprodution"), std::string("/nowhere/pack"), std::string()}) {
        try {
            (void)find_pack(wanted);
            FAIL() << wanted;
        } catch (const Error& error) {
            EXPECT_EQ(error.what(), "There is no rule pack '" + wanted + "'. Use one of: " +
                                        (wanted == "nnicb-coprodution" ? "nnicb-coproduction, jucd-coproduction"
                                                                       : "jucd-coproduction, nnicb-coproduction") +
                                        "; or name the folder of a pack of your own, in which a pack.xml stands.");
        }
    }
}

}  // namespace
}  // namespace assure
