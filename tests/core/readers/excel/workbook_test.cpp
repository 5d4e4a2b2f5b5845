// Workbooks as a whole: their Form, what stands beside the sheets, what is not read, hostile and real ones.
#include "assure/plugin/dates.h"
#include "assure/plugin/error.h"
#include "assure/plugin/form.h"
#include "assure/plugin/tables.h"
#include "core/readers/corpus.h"
#include "core/readers/docx.h"
#include "core/readers/outline.h"
#include "core/readers/xlsx.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace assure {
namespace {

using test::index_of;
using test::one_cell;
using test::sheet_of;
using test::Xlsx;

TEST(Excel, LabelsAndAnswersAreAForm) {
    const auto source = Xlsx().sheet("S", sheet_of("Title|Pathway\nDate|20 April 2026\nLead|Ann")).read();
    const Form form(*source, source->body());
    const auto date = std::find_if(form.fields().begin(), form.fields().end(),
                                   [](const Field& field) { return field.label == "Date"; });
    ASSERT_NE(date, form.fields().end());
    EXPECT_EQ(date->text(), "20 April 2026");
    EXPECT_EQ(answer_location(*source, *date).cell, "B2");
}

TEST(Excel, CommentsTextBoxesAndPageHeadersAreStories) {
    const std::string drawing =
        "<d:wsDr xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><d:sp><d:txBody><a:p><a:r><a:t>box</a:t></a:r></a:p>"
        "<a:p><a:r><a:rPr strike=\"sngStrike\"/><a:t>gone</a:t></a:r></a:p></d:txBody></d:sp></d:wsDr>";
    const auto source =
        Xlsx()
            .sheet("S", sheet_of("a|b") +
                            "<headerFooter><oddHeader>&amp;L&amp;&quot;Arial,Bold&quot;&amp;12Draft &amp;&amp; more"
                            "&amp;RPage &amp;P</oddHeader></headerFooter>")
            .of_sheet(1, "comments", "comments1.xml",
                      "<comments><commentList><comment ref=\"B1\" authorId=\"0\"><text><r><t>who?</t></r></text>"
                      "</comment></commentList></comments>")
            .of_sheet(1, "drawing", "drawings/drawing1.xml", drawing)
            .read();
    EXPECT_EQ(test::channel_text(*source, Channel::comment), "who?\n");
    EXPECT_EQ(test::channel_text(*source, Channel::text_box), "box\ngone\n");
    EXPECT_EQ(test::channel_text(*source, Channel::header), "Draft & more\nPage \n");
    const auto comment = std::find_if(source->stories().begin(), source->stories().end(),
                                      [](const Story& story) { return story.channel == Channel::comment; });
    ASSERT_NE(comment, source->stories().end());
    EXPECT_EQ(source->block(comment->anchor).text.str, "b");
    EXPECT_EQ(source->locate(comment->blocks.first).cell, "B1");
}

TEST(Excel, WhatIsNotReadIsInTheCoverage) {
    const auto source = Xlsx()
                            .sheet("S", sheet_of("a|b"))
                            .part("xl/media/image1.png", "x")
                            .part("xl/vbaProject.bin", "x")
                            .part("xl/externalLinks/externalLink1.xml", "x")
                            .part("xl/charts/chart1.xml", "x")
                            .part("xl/embeddings/oleObject1.bin", "x")
                            .read();
    std::string skipped;
    for (const PartCoverage& part : source->coverage()) {
        if (part.state == PartState::skipped) skipped += part.part + (part.may_hold_evidence ? "!" : "") + " ";
        EXPECT_TRUE(part.state == PartState::read || !part.why.empty()) << part.part;
    }
    EXPECT_EQ(skipped,
              "xl/charts/chart1.xml! xl/embeddings/oleObject1.bin! xl/externalLinks/externalLink1.xml "
              "xl/media/image1.png! xl/vbaProject.bin ");
}

TEST(Excel, FarCornersCostNothing) {
    const auto source =
        Xlsx()
            .sheet("S",
                   "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>near</v></c></row><row r=\"1048576\">"
                   "<c r=\"XFD1048576\" t=\"str\"><v>far</v></c></row></sheetData>"
                   "<mergeCells><mergeCell ref=\"A1:XFC1048575\"/></mergeCells>")
            .read();
    EXPECT_EQ(source->locate(index_of(*source, "far")).cell, "XFD1048576");
    EXPECT_LT(source->blocks().size(), 10U);
}

TEST(Excel, ScatteredCellsDoNotMakeAGreatTable) {
    constexpr int size = 3000;
    std::string rows;
    for (int row = 1; row <= size; ++row) {
        rows += "<row r=\"" + std::to_string(row) + "\">";
        for (int i = 0; i < row - 1; i += size)
            rows += "<c r=\"A" + std::to_string(row) + "\" t=\"str\"><v>x</v></c>";
        std::string letters;
        for (int column = row + 1; column != 0; column = (column - 1) / 26)
            letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
        rows += "<c r=\"" + letters + std::to_string(row) + "\" t=\"str\"><v>y</v></c></row>";
    }
    const auto source = Xlsx().sheet("S", "<sheetData>" + rows + "</sheetData>").read();
    EXPECT_LT(source->blocks().size(), 4U * size);
}

TEST(Excel, AFewSharedStringsUsedEverywhereEndInASentence) {
    Limits limits;
    limits.xml_bytes = 20'000;
    std::string cells;
    for (int i = 0; i < 20; ++i)
        cells += "<c t=\"s\"><v>0</v></c>";
    const Xlsx workbook = Xlsx().strings("<si><t>" + std::string(2'000, 'x') + "</t></si>").sheet("S", one_cell(cells));
    EXPECT_THROW(static_cast<void>(workbook.read(limits)), Error);
}

TEST(Excel, AMissingSheetIsUnreadableAndNotSilent) {
    const Xlsx workbook = Xlsx().sheet("S", sheet_of("a|b")).part("xl/_rels/workbook.xml.rels", "<Relationships/>");
    const auto source = workbook.read();
    const auto coverage = source->coverage();
    EXPECT_TRUE(std::any_of(coverage.begin(), coverage.end(),
                            [](const PartCoverage& part) { return part.state == PartState::unreadable; }));
}

TEST(Excel, BinaryWorkbooksAreRefusedWithASentence) {
    try {
        static_cast<void>(
            read_bytes(test::make_zip({{"xl/workbook.bin", "x"}, {"[Content_Types].xml", "<Types/>"}}), "a.xlsb", {}));
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(error.sentence().find(".xlsb"), std::string::npos);
    }
}

TEST(ExcelCorpus, RealWorkbooksAreReadOrRefusedWithASentence) {
    const auto corpus = test::corpus_folder();
    if (corpus.empty()) GTEST_SKIP() << "no corpus here; set ASSURE_CORPUS to its folder";
    for (const auto& file : test::files_of(corpus / "xlsx")) {
        SCOPED_TRACE(file.filename().string());
        try {
            const auto source = read_file(file.string(), {});
            EXPECT_GT(source->blocks().size(), 0U);
            std::size_t unknown = 0;
            for (const PartCoverage& part : source->coverage()) {
                if (part.why == "a part of an unknown type") {
                    ++unknown;
                    std::cout << file.filename().string() << ": unknown part " << part.part << "\n";
                }
            }
            EXPECT_EQ(unknown, 0U);
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    }
}

}  // namespace
}  // namespace assure
