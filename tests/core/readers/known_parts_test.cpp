// What papers have from one template is worked out once: each must still be read as if it were the first.
#include "readers/known_parts.h"
#include "assure/plugin/error.h"
#include "core/readers/docx.h"
#include "readers/dom_budget.h"
#include "readers/package.h"
#include "readers/reader.h"
#include "readers/word/package_parts.h"
#include "source/source_builder.h"
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

constexpr const char* section_with_header = "<w:sectPr><w:headerReference r:id='header'/></w:sectPr>";

std::string paper_with_header(const std::string& text) {
    return Docx(section_with_header)
        .related("header", "header", "header1.xml", test::word_root("hdr", test::paragraph(text)))
        .bytes();
}

TEST(KnownParts, HeaderOfAnotherPaperIsNeverTaken) {
    for (int round = 0; round < 2; ++round) {
        for (const std::string text : {"Board", "Panel"}) {
            const auto source = read_bytes(paper_with_header(text), "paper", {});
            EXPECT_EQ(source->blocks().back().text.str, text);
        }
    }
}

TEST(KnownParts, TreeOfAHeaderCountsForEachPaperAsLongAsItIsHeld) {
    const std::string bytes = paper_with_header("counted once a paper");
    std::vector<std::size_t> taken;
    for (int round = 0; round < 3; ++round) {
        const DomBudget budget(Limits().dom_bytes);
        Package package(bytes, "paper", {});
        word::PackageParts parts(package, {});
        SourceBuilder builder("paper", "Word");
        const std::size_t before = DomBudget::left();
        const word::OpenPart header = parts.open_page("word/header1.xml", builder);
        taken.push_back(before - DomBudget::left());
    }
    EXPECT_GT(taken[0], 0U);
    EXPECT_EQ(taken[1], taken[0]);
    EXPECT_EQ(taken[2], taken[0]);
}

TEST(KnownParts, MemoryOfAKnownHeaderIsGivenBack) {
    const std::string bytes = paper_with_header("given back");
    const DomBudget budget(Limits().dom_bytes);
    Package package(bytes, "paper", {});
    word::PackageParts parts(package, {});
    SourceBuilder builder("paper", "Word");
    const std::size_t before = DomBudget::left();
    for (int round = 0; round < 3; ++round) {
        EXPECT_NE(parts.open_page("word/header1.xml", builder).tree, nullptr);
        EXPECT_EQ(DomBudget::left(), before);
    }
}

// A file must end in the same way whatever was read before it.
TEST(KnownParts, KnowingAPartSpendsTheSameWork) {
    const std::string bytes = Docx(heading_in("A") + section_with_header)
                                  .styles(style_of_level(3) + "<!-- only here -->")
                                  .related("header", "header", "header1.xml", test::word_root("hdr", "<!-- here -->"))
                                  .bytes();
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
    for (std::size_t more = 0; more < KnownParts<int>::Bounds().most - 1; ++more) {
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
    large.size = KnownParts<int>::Bounds().largest + 1;
    parts.add(large, 10, std::make_shared<const int>(1));
    EXPECT_EQ(parts.find(large, 10), nullptr);
}

}  // namespace
}  // namespace assure
