#include "engine/inspect.h"

#include "core/engine/fakes.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <map>
#include <sstream>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

// A document with something in every channel that a builder can fill.
std::shared_ptr<const Source> marked_source() {
    SourceBuilder builder("a.docx", "Word (.docx)");
    const std::uint16_t part = builder.add_part("word/document.xml", PartState::read);
    builder.add_part("word/media/image1.png", PartState::skipped, "a picture", true);
    builder.append("Kept ", part, 0, 5, {});
    builder.append("added", part, 5, 5, Mark::pending);
    const std::uint32_t gone = builder.text_size();
    builder.append("removed", part, 10, 7, {});
    builder.delete_text_from(gone);
    builder.end_block(BlockType::paragraph);
    builder.append("secret", part, 20, 6, Mark::hidden);
    builder.end_block(BlockType::paragraph);
    builder.begin_table();
    builder.begin_row(false);
    for (const char* text : {"Left", "Right"}) {
        builder.begin_cell(*text == 'L' ? 0 : 1, 1, false, false);
        builder.append(text, part, 30, 4, {});
        builder.end_block(BlockType::paragraph);
        builder.end_cell();
    }
    builder.end_row();
    builder.end_table();
    builder.begin_story(Channel::footnote, 0);
    builder.append("A note", part, 50, 6, {});
    builder.end_block(BlockType::paragraph);
    builder.end_story();
    return builder.finish();
}

Inspection inspected() {
    Inspection inspection;
    Recognised unknown;
    unknown.problem = "of no kind";
    const fake::Lexicon lexicon;
    inspection = inspect_source(marked_source(), {unknown}, lexicon);
    return inspection;
}

TEST(Inspect, EachChannelHoldsItsOwnWordsOnly) {
    std::map<std::string, std::string> channels;
    for (auto& [name, text] : inspected().channels)
        channels[name] = text;
    EXPECT_EQ(channels["body"], "Kept added\nsecret\nLeft\nRight");
    EXPECT_EQ(channels["insertions"], "added");
    EXPECT_EQ(channels["deletions"], "removed");
    EXPECT_EQ(channels["hidden"], "secret");
    EXPECT_EQ(channels["footnotes"], "A note");
    EXPECT_EQ(channels["textboxes"], "");
    EXPECT_EQ(channels.size(), 11U);
}

TEST(Inspect, InsertionsThatStandApartAreNotReadAsOneWord) {
    SourceBuilder builder("paper.docx", "Word (.docx)");
    const auto part = builder.add_part("word/document.xml", PartState::read);
    builder.append("in", part, 10, 2, Mark::pending);
    builder.append("serted", part, 90, 6, Mark::pending);
    builder.append(" kept ", part, 200, 6, {});
    builder.append("later", part, 300, 5, Mark::pending);
    builder.end_block(BlockType::paragraph);
    const fake::Lexicon lexicon;
    const Inspection inspection = inspect_source(builder.finish(), {Recognised{}}, lexicon);
    EXPECT_THAT(inspection.channels, testing::Contains(testing::Pair("insertions", "inserted\nlater")));
}

TEST(Inspect, JsonHasTheFieldsOfTheSpecification) {
    std::ostringstream out;
    write_inspection_json(inspected(), out);
    const Json json = Json::parse(out.str());
    EXPECT_TRUE(json["kind"].is_null());
    EXPECT_EQ(json["recognised_by"], "of no kind");
    EXPECT_EQ(json["coverage"][1].dump(), R"({"part":"word/media/image1.png","state":"skipped","why":"a picture"})");
    EXPECT_EQ(json["tables"].size(), 1U);
    EXPECT_EQ(json["tables"][0]["rows"].dump(), R"([["Left","Right"]])");
    EXPECT_EQ(json["blocks"][0]["type"], "paragraph");
    EXPECT_EQ(json["blocks"][0]["level"], 0);
    EXPECT_EQ(json["blocks"][0]["text"], "Kept added");
    EXPECT_EQ(json["blocks"][0]["location"]["part"], "word/document.xml");
}

TEST(Inspect, ARowOfATableUnderAHeadingIsALine) {
    SourceBuilder builder("a.docx", "Word (.docx)");
    const std::uint16_t part = builder.add_part("word/document.xml", PartState::read);
    builder.append("Figures", part, 0, 7, {});
    builder.end_block(BlockType::heading, 1);
    builder.begin_table();
    for (const char* row : {"123456", "567890"}) {
        builder.begin_row(false);
        for (std::uint32_t column = 0; column < 6; ++column) {
            builder.begin_cell(column, 1, false, false);
            builder.append(std::string_view(row).substr(column, 1), part, 10, 1, {});
            builder.end_block(BlockType::paragraph);
            builder.end_cell();
        }
        builder.end_row();
    }
    builder.end_table();
    std::ostringstream out;
    write_inspection_text(inspect_source(builder.finish(), {}, fake::Lexicon()), out);
    EXPECT_THAT(out.str(), testing::HasSubstr("      1 | 2 | 3 | 4 | 5 | 6\n      5 | 6 | 7 | 8 | 9 | 0\n"));
}

TEST(Inspect, TextShowsWhatAPersonLooksFor) {
    std::ostringstream out;
    write_inspection_text(inspected(), out);
    const std::string text = out.str();
    EXPECT_THAT(text, testing::HasSubstr("Kind      not recognised"));
    EXPECT_THAT(text, testing::HasSubstr("word/media/image1.png: skipped (a picture)"));
    EXPECT_THAT(text, testing::HasSubstr("  Left  ["));
    EXPECT_THAT(text, testing::HasSubstr("      Right\n"));
    EXPECT_THAT(text, testing::HasSubstr("OTHER TEXT\n  Kept added\n  secret\n"));
    EXPECT_THAT(text, testing::HasSubstr("TEXT: deletions\n  removed\n"));
}

}  // namespace
}  // namespace assure
