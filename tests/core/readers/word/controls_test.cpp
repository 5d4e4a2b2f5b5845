// Content controls and tick boxes of every sort.
#include "core/readers/docx.h"
#include "core/readers/outline.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

using test::Docx;
using test::paragraph;

std::string control(std::string_view properties, std::string_view content) {
    return "<w:sdt><w:sdtPr>" + std::string(properties) + "</w:sdtPr><w:sdtContent>" + std::string(content) +
           "</w:sdtContent></w:sdt>";
}

std::string marks_of_first(const std::string& paragraph_content) {
    return test::marks_of(Docx("<w:p>" + paragraph_content + "</w:p>").read()->block(0).text);
}

TEST(WordControls, BlockControlCoversItsBlocks) {
    const auto source = Docx(paragraph("before") + control("<w:alias w:val='People &amp; carers'/><w:tag w:val='t'/>",
                                                           paragraph("one") + paragraph("two")))
                            .read();
    ASSERT_EQ(source->controls().size(), 1U);
    const Control& found = source->controls()[0];
    EXPECT_EQ(found.title, "People & carers");
    EXPECT_EQ(found.tag, "t");
    EXPECT_EQ(found.blocks, (BlockRange{1, 3}));
    EXPECT_EQ(found.length, 0U);
}

TEST(WordControls, RunControlCoversItsBytes) {
    const auto source = Docx("<w:p><w:r><w:t>Name: </w:t></w:r>" +
                             control("<w:alias w:val='Name'/>", "<w:r><w:t>Ann</w:t></w:r>") + "</w:p>")
                            .read();
    ASSERT_EQ(source->controls().size(), 1U);
    EXPECT_EQ(source->controls()[0].begin, 6U);
    EXPECT_EQ(source->controls()[0].length, 3U);
}

TEST(WordControls, PromptIsMarkedAsPrompt) {
    const auto source =
        Docx("<w:p>" + control("<w:showingPlcHdr/>", "<w:r><w:t>Click here</w:t></w:r>") + "</w:p>").read();
    EXPECT_EQ(test::marks_of(source->block(0).text), "prompt");
    EXPECT_TRUE(source->controls()[0].showing_prompt);
}

TEST(WordTicks, CheckBoxControlShowsItsState) {
    const auto box = [](std::string_view state, std::string_view glyph) {
        return control("<w14:checkbox><w14:checked w14:val='" + std::string(state) + "'/></w14:checkbox>",
                       "<w:r><w:t>" + std::string(glyph) + "</w:t></w:r>");
    };
    const auto source = Docx("<w:p>" + box("1", "\u2612") + box("0", "\u2610") + box("1", "\u2610") + "</w:p>").read();
    EXPECT_EQ(test::marks_of(source->block(0).text), "ticked|unticked|unknown");
    EXPECT_EQ(source->block(0).text.str, "\u2612\u2610\u2610");
}

TEST(WordTicks, LegacyFormFieldsShowTheirState) {
    const auto field = [](std::string_view box) {
        return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>" + std::string(box) +
               "</w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText>"
               "<w:fldChar w:fldCharType='end'/></w:r>";
    };
    EXPECT_EQ(marks_of_first(field("<w:checked/>")), "ticked");
    EXPECT_EQ(marks_of_first(field("<w:default w:val='1'/>")), "ticked");
    EXPECT_EQ(marks_of_first(field("<w:default w:val='1'/><w:checked w:val='0'/>")), "unticked");
    EXPECT_EQ(marks_of_first(field("")), "unticked");
}

TEST(WordTicks, SymbolsOfFontsAreTicks) {
    const auto symbol = [](std::string_view font, std::string_view code) {
        return "<w:r><w:sym w:font='" + std::string(font) + "' w:char='" + std::string(code) + "'/></w:r>";
    };
    EXPECT_EQ(marks_of_first(symbol("Wingdings", "F0FE")), "ticked");
    EXPECT_EQ(marks_of_first(symbol("Wingdings", "F0A8")), "unticked");
    EXPECT_EQ(marks_of_first(symbol("Wingdings 2", "0052")), "ticked");
    EXPECT_EQ(marks_of_first(symbol("Wingdings", "F0FB")), "unknown");
    EXPECT_EQ(marks_of_first("<w:r><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t>\xC3\xBE</w:t></w:r>"), "ticked");
}

TEST(WordTicks, TypedGlyphsAndBracketsCarryTheirState) {
    EXPECT_EQ(marks_of_first("<w:r><w:t>\u2611 Yes \u2610 No</w:t></w:r>"), "ticked|plain|unticked|plain");
    EXPECT_EQ(marks_of_first("<w:r><w:t>[</w:t></w:r><w:r><w:t>x] Yes ( ) No (see 3)</w:t></w:r>"),
              "ticked|plain|unticked|plain");
}

}  // namespace
}  // namespace assure
