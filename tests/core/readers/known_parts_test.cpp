// What papers have from one template is worked out once: each must still be read as if it were the first.
#include "readers/known_parts.h"
#include "assure/plugin/error.h"
#include "core/readers/docx.h"
#include "readers/reader.h"
#include "text/work_budget.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace assure {
namespace {

using test::Docx;

std::string heading_in(const std::string& style) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>Carers</w:t></w:r></w:p>";
}

std::string style_of_level(int level) {
    return "<w:style w:type='paragraph' w:styleId='A'><w:pPr><w:outlineLvl w:val='" + std::to_string(level) +
           "'/></w:pPr></w:style>";
}

std::uint8_t level_read(int level) {
    return Docx(heading_in("A")).styles(style_of_level(level)).read()->block(0).level;
}

TEST(KnownParts, StylesOfAnotherPaperAreNeverTaken) {
    for (int round = 0; round < 2; ++round) {
        for (int level = 0; level < 8; ++level)
            EXPECT_EQ(level_read(level), level + 1);
    }
}

// A file must end in the same way whatever was read before it.
TEST(KnownParts, KnowingAPartSpendsTheSameWork) {
    const std::string bytes = Docx(heading_in("A")).styles(style_of_level(3) + "<!-- only here -->").bytes();
    std::vector<std::uint64_t> spent;
    for (int round = 0; round < 3; ++round) {
        const WorkBudget budget(1'000'000);
        static_cast<void>(read_bytes(bytes, "paper", {}));
        spent.push_back(budget.spent());
    }
    EXPECT_EQ(spent[1], spent[0]);
    EXPECT_EQ(spent[2], spent[0]);
}

TEST(KnownParts, LimitsHoldForPartsThatAreKnown) {
    std::string deep = "<w:style w:styleId='deep'>";
    for (int level = 0; level < 100; ++level)
        deep += "<w:x>";
    for (int level = 0; level < 100; ++level)
        deep += "</w:x>";
    const std::string bytes = Docx(heading_in("A")).styles(deep + "</w:style>").bytes();
    EXPECT_NO_THROW(read_bytes(bytes, "paper", {}));
    Limits limits;
    limits.nesting = 50;
    EXPECT_THROW(read_bytes(bytes, "paper", limits), Error);
    limits = {};
    limits.xml_bytes = 1000;
    EXPECT_THROW(read_bytes(bytes, "paper", limits), Error);
}

TEST(KnownParts, OnlySoManyAreKeptAndThoseUsedLastStay) {
    KnownParts<int> parts;
    const auto named = [](const std::string& bytes) {
        PackedPart part;
        part.bytes = bytes;
        return part;
    };
    parts.add(named("first"), 10, std::make_shared<const int>(1));
    parts.add(named("second"), 10, std::make_shared<const int>(2));
    for (std::size_t more = 0; more < KnownParts<int>::most - 1; ++more) {
        ASSERT_NE(parts.find(named("first"), 10), nullptr);
        parts.add(named("other" + std::to_string(more)), 10, std::make_shared<const int>(0));
    }
    EXPECT_EQ(*parts.find(named("first"), 10), 1);
    EXPECT_EQ(parts.find(named("second"), 10), nullptr);
}

TEST(KnownParts, PartWhoseTreeWouldNotFitIsNotTaken) {
    KnownParts<int> parts;
    parts.add({}, 10, std::make_shared<const int>(1));
    EXPECT_EQ(parts.find({}, 9), nullptr);
    EXPECT_NE(parts.find({}, 10), nullptr);
}

TEST(KnownParts, LargePartsAreNotKept) {
    KnownParts<int> parts;
    PackedPart large;
    large.size = KnownParts<int>::largest + 1;
    parts.add(large, 10, std::make_shared<const int>(1));
    EXPECT_EQ(parts.find(large, 10), nullptr);
}

}  // namespace
}  // namespace assure
