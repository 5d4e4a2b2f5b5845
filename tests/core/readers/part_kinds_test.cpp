// What the Coverage says of parts that are not opened.
#include "readers/part_kinds.h"

#include <gtest/gtest.h>

#include <array>

namespace assure {
namespace {

constexpr std::array<PartKind, 3> kinds = {{
    {"/media/", "a picture", true},
    {"/theme/", "settings", false},
    {"/types.xml", "", false, PartState::read},
}};

TEST(PartKinds, FirstThatFitsSaysWhatAPartIs) {
    EXPECT_EQ(kind_of_part("word/media/theme/image1.png", kinds).why, "a picture");
    EXPECT_EQ(kind_of_part("word/theme/theme1.xml", kinds).why, "settings");
    EXPECT_EQ(kind_of_part("types.xml", kinds).state, PartState::read);
}

TEST(PartKinds, NamesFitWhateverTheirCaseAndFirstSlash) {
    for (const char* name : {"media/image1.png", "/media/image1.png", "word/Media/image1.png"})
        EXPECT_TRUE(kind_of_part(name, kinds).may_hold_evidence) << name;
}

TEST(PartKinds, UnknownPartMayHoldEvidence) {
    const PartKind kind = kind_of_part("word/mediation.xml", kinds);
    EXPECT_EQ(kind.why, "a part of an unknown type");
    EXPECT_TRUE(kind.may_hold_evidence);
    EXPECT_EQ(kind.state, PartState::skipped);
}

}  // namespace
}  // namespace assure
