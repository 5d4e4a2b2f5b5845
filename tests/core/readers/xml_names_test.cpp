// Names that were met in one document are known in the next, whose prefixes may mean something else.
#include "core/readers/docx.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace assure {
namespace {

using test::Docx;

constexpr const char* word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

std::string text_read(const std::string& document) {
    const auto source = Docx("").part("word/document.xml", document).read();
    std::string all;
    for (const Block& block : source->blocks())
        all += std::string(block.text.str) + '|';
    return all;
}

std::string document(const std::string& declarations, const std::string& paragraphs) {
    return "<d:document xmlns:d='" + std::string(word) + "' " + declarations + "><d:body>" + paragraphs +
           "</d:body></d:document>";
}

TEST(XmlNames, PrefixMeansWhatItsOwnDocumentSays) {
    const std::string paragraph = "<w:p><w:r><w:t>said</w:t></w:r></w:p>";
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(text_read(document("xmlns:w='" + std::string(word) + "'", paragraph)), "said|");
        EXPECT_EQ(text_read(document("xmlns:w='urn:other'", paragraph)), "");
        EXPECT_EQ(text_read(document("", paragraph)), "");
    }
}

TEST(XmlNames, PrefixMeansAnotherThingInsideOneElementOnly) {
    const std::string paragraph = "<w:p><w:r><w:t>said</w:t></w:r></w:p>";
    const std::string hidden = "<w:p xmlns:w='urn:other'><w:r><w:t>not said</w:t></w:r></w:p>";
    EXPECT_EQ(text_read(document("xmlns:w='" + std::string(word) + "'", paragraph + hidden + paragraph)), "said|said|");
}

TEST(XmlNames, DocumentsWithManyPrefixesLeaveNoneBehind) {
    for (int round = 0; round < 3; ++round) {
        std::string declarations;
        for (int prefix = 0; prefix < 300; ++prefix)
            declarations += " xmlns:prefix" + std::to_string(round) + std::to_string(prefix) + "='urn:other'";
        const std::string paragraph = "<w:p><w:r><w:t>said</w:t></w:r></w:p>";
        EXPECT_EQ(text_read(document(declarations + " xmlns:w='" + word + "'", paragraph)), "said|");
        EXPECT_EQ(text_read(document("", paragraph)), "");
    }
}

}  // namespace
}  // namespace assure
