// Files made to mislead or to exhaust: each ends with a sentence.
#include "assure/plugin/error.h"
#include "core/readers/docx.h"
#include "readers/reader.h"
#include "text/work_budget.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace assure {
namespace {

using namespace std::string_literals;
using test::Docx;
using test::make_zip;
using test::paragraph;

// The sentence that reading ends with; empty when it does not fail.
std::string sentence_for(const std::string& bytes, const Limits& limits = {}) {
    try {
        read_bytes(bytes, "paper", limits);
    } catch (const Error& error) {
        EXPECT_FALSE(error.next_step().empty()) << error.sentence();
        EXPECT_NE(error.place().find("paper"), std::string::npos) << error.sentence();
        return error.sentence();
    }
    return {};
}

void expect_says(const std::string& bytes, const std::string& words, const Limits& limits = {}) {
    EXPECT_NE(sentence_for(bytes, limits).find(words), std::string::npos) << sentence_for(bytes, limits);
}

std::string replaced(std::string bytes, const std::string& from, const std::string& to) {
    for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
        bytes.replace(at, from.size(), to);
    return bytes;
}

// The same file with one byte changed, `from_end` bytes into the last record with that signature.
std::string with_byte(std::string bytes, const std::string& signature, std::size_t into, char value) {
    bytes.at(bytes.rfind(signature) + into) = value;
    return bytes;
}

TEST(Hostile, UnsupportedTypesAreNamedByContent) {
    expect_says("", "empty");
    expect_says("%PDF-1.7", "PDF");
    expect_says("{\\rtf1", "Rich Text");
    expect_says("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"s, ".doc");
    expect_says("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s, "password");
    expect_says("plain words", "no type of document");
    expect_says(make_zip({{"a.txt", "a"}}), "ZIP archive");
    expect_says(make_zip({{"xl/workbook.xml", "<a/>"}}), "Excel");
    expect_says(make_zip({{"mimetype", "x"}, {"content.xml", "<a/>"}, {"META-INF/manifest.xml", "<a/>"}}),
                "OpenDocument");
}

TEST(Hostile, XmlThatIsDamagedSaysWhere) {
    // Parsing in place overwrites the line end behind a name.
    expect_says("<a\n b='1'\n>\n<c\n\n/></d>", "line 6");
    expect_says("<a\nb='1'>\n<c\nd='1' d='2'/></a>", "line 3");
    expect_says("<a>\n<b>\n</a>", "line 3");
    expect_says("<a/><b/>", "second root");
    expect_says("<a/>text", "outside the root");
    expect_says("<a b='1' b='2'/>", "same attribute twice");
    expect_says("<a>&none;</a>", "entity");
    expect_says("<a>\xFF</a>", "UTF-8");
    expect_says("<a>\0</a>"s, "not allowed");
    expect_says("<!DOCTYPE a><a/>", "DOCTYPE");
    expect_says("<a>", "damaged");
}

TEST(Hostile, WhatAFileClaimsDoesNotMakeAMessageThatNobodyCanRead) {
    const std::string claim = "<?xml version='1.0' encoding='" + std::string(100'000, 'x') + "'?><a/>";
    EXPECT_EQ(sentence_for(claim),
              "The XML is written in an encoding without a proper name, which is not read, or is damaged.");
    expect_says("<?xml version='1.0' encoding='\x1b[2J'?><a/>", "without a proper name");
    expect_says("<?xml version='1.0' encoding='UTF-7'?><a/>", "UTF-7");
    expect_says(make_zip({{"word/" + std::string(5'000, 'a'), "<a/>"}}), "name that no document has");
}

TEST(Hostile, DoctypeInAPartOfAPackageIsRefused) {
    expect_says(Docx("").part("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>").bytes(), "DOCTYPE");
    expect_says(Docx("").part("[Content_Types].xml", "<!DOCTYPE x><x/>").bytes(), "DOCTYPE");
}

TEST(Hostile, DeepNestingIsRefusedAndNotFollowed) {
    std::string deep;
    for (int level = 0; level < 100'000; ++level)
        deep += "<a>";
    for (int level = 0; level < 100'000; ++level)
        deep += "</a>";
    expect_says(deep, "levels deep");
    std::string tables;
    for (int level = 0; level < 150; ++level)
        tables += "<w:tbl><w:tr><w:tc>";
    for (int level = 0; level < 150; ++level)
        tables += "</w:tc></w:tr></w:tbl>";
    EXPECT_EQ(sentence_for(Docx(tables).bytes()), "");
}

TEST(Hostile, LimitsEndReadingWithASentence) {
    const std::string bytes = Docx(paragraph(std::string(3U << 20U, 'x'))).bytes();
    Limits limits;
    expect_says(bytes, "300 times", limits);
    limits.expansion_ratio = 100'000;
    EXPECT_EQ(sentence_for(bytes, limits), "");
    limits.xml_bytes = 1U << 20U;
    expect_says(bytes, "1 MiB", limits);
    limits = {};
    limits.entries = 2;
    expect_says(Docx("").bytes(), "parts, more than", limits);
    limits = {};
    limits.dom_bytes = 100'000;
    std::string many = "<a>";
    for (int count = 0; count < 10'000; ++count)
        many += "<b/>";
    expect_says(many + "</a>", "more elements", limits);
    expect_says("<a>" + std::string(100'000, 'x') + "</a>", "larger than the memory", limits);
}

TEST(Hostile, TinyBlocksEndTheDocumentBeforeTheyFillTheMemory) {
    std::string fields = "<a>";
    for (int count = 0; count < 300'000; ++count)
        fields += "<b>x</b><c>y</c>";
    const Limits limits;
    const WorkBudget budget(limits.work_units);
    EXPECT_THROW(read_bytes(fields + "</a>", "paper", limits), WorkLimitReached);
}

TEST(Hostile, ZipThatLiesIsRefused) {
    const std::string good = Docx(paragraph("text")).bytes();
    EXPECT_EQ(sentence_for(good), "");
    expect_says(good.substr(0, good.size() / 2), "end is missing");
    expect_says(replaced(good, "word/document.xml", "../../document.xm"), "name that no document has");
    expect_says(replaced(good, "word/document.xml", "word/doc\0ment.xml"s), "name that no document has");
    // The same name twice: _rels/.rels and a part of the same length.
    expect_says(replaced(make_zip({{"word/a.xml", "<a/>"}, {"word/b.xml", "<a/>"}}), "word/a", "word/b"),
                "in it twice");
    // A local header that two directory entries share.
    std::string overlap = make_zip({{"word/a.xml", std::string(50, 'x')}, {"word/b.xml", std::string(50, 'y')}});
    overlap = replaced(overlap, "word/b.xml", "word/A.xml");
    EXPECT_NE(sentence_for(overlap), "");
    expect_says(with_byte(good, "PK\x01\x02", 16, '\x55'), "damaged");
    expect_says(with_byte(good, "PK\x01\x02", 8, '\x01'), "ZIP password");
}

TEST(Hostile, MissingFilesAndFoldersSaySo) {
    const auto sentence = [](const std::string& path) {
        try {
            read_file(path, {});
        } catch (const Error& error) {
            return error.sentence();
        }
        return std::string();
    };
    EXPECT_EQ(sentence("/no/such/file.docx"), "There is no such file.");
    EXPECT_EQ(sentence(std::filesystem::temp_directory_path().string()), "This is a folder, not a file.");
    EXPECT_EQ(sentence("/dev/zero"), "This is not an ordinary file.");
}

TEST(Hostile, XmlInOtherEncodingsIsRead) {
    std::string wide = "\xFF\xFE";
    for (const char letter : "<a><b>caf\xE9</b></a>"s)
        wide += {letter, '\0'};
    const auto source = read_bytes(wide, "a.xml", {});
    EXPECT_EQ(source->block(0).text.str, "caf\u00E9");
    const auto latin = read_bytes("<?xml version='1.0' encoding='windows-1252'?><q>\x93hi\x94</q>", "a.xml", {});
    EXPECT_EQ(latin->block(0).text.str, "\u201Chi\u201D");
}

TEST(Hostile, DigestIsThatOfTheFile) {
    EXPECT_EQ(read_bytes("<a>b</a>", "a.xml", {})->sha256().size(), 64U);
    EXPECT_EQ(read_bytes("<a/>", "a.xml", {})->sha256(),
              "29114363f749a0226b6988dda3ca2492a954117ab6b5f382706c20300dabc079");
}

}  // namespace
}  // namespace assure
