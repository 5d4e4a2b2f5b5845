// OpenDocument text: blocks, looks, tables, changes, stories, forms, and what is refused.
#include "assure/plugin/error.h"
#include "core/readers/corpus.h"
#include "core/readers/odt.h"
#include "core/readers/outline.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

namespace assure {
namespace {

using test::channel_text;
using test::marks_of;
using test::Odt;
using test::outline;

std::string outline_of(std::string_view body) {
    return outline(*Odt(body).read());
}

const PartCoverage* part_of(const Source& source, std::string_view name) {
    for (const PartCoverage& part : source.coverage()) {
        if (part.part == name) return &part;
    }
    return nullptr;
}

std::string sentence_of(const std::string& bytes) {
    try {
        static_cast<void>(read_bytes(bytes, "paper.odt", {}));
    } catch (const Error& error) {
        EXPECT_FALSE(error.next_step().empty());
        return error.sentence();
    }
    return "read";
}

TEST(OpenDocument, HeadingsComeFromElementStyleChainAndName) {
    const auto source =
        Odt("<text:h text:outline-level='2'>element</text:h><text:p text:style-name='P1'>chain</text:p>"
            "<text:p text:style-name='Title'>name</text:p><text:p text:style-name='Plain'>not one</text:p>"
            "<text:h>no level</text:h><text:h text:outline-level='1'> </text:h>")
            .automatic("<style:style style:name='P1' style:family='paragraph' style:parent-style-name='H_20_3'/>")
            .styles(
                "<style:style style:name='H_20_3' style:family='paragraph' style:default-outline-level='3'/>"
                "<style:style style:name='Title' style:family='paragraph'/>"
                "<style:style style:name='Plain' style:family='paragraph' style:parent-style-name='Title'"
                " style:default-outline-level=''/>")
            .read();
    EXPECT_EQ(outline(*source), "## element\n### chain\n# name\nnot one\n# no level\n\n");
}

TEST(OpenDocument, LooksOfStylesReachTheTextAndSpansLieOverThem) {
    const auto source =
        Odt("<text:p text:style-name='P1'>all bold <text:span text:style-name='T1'>not<text:span "
            "text:style-name='T2'> gone</text:span></text:span></text:p>"
            "<text:p><text:span text:style-name='T3'>unseen</text:span><text:span text:style-name='T4'>white"
            "</text:span><text:span text:style-name='T5'>red</text:span></text:p>")
            .automatic(
                "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Base'/>"
                "<style:style style:name='T1' style:family='text'><style:text-properties fo:font-weight='normal'"
                " fo:font-style='italic'/></style:style>"
                "<style:style style:name='T2' style:family='text'><style:text-properties"
                " style:text-line-through-style='solid'/></style:style>"
                "<style:style style:name='T3' style:family='text'><style:text-properties text:display='none'/>"
                "</style:style>"
                "<style:style style:name='T4' style:family='text'><style:text-properties fo:color='#ffffff'/>"
                "</style:style>"
                "<style:style style:name='T5' style:family='text'><style:text-properties fo:color='#c00000'/>"
                "</style:style>")
            .styles(
                "<style:style style:name='Base' style:family='paragraph'><style:text-properties"
                " fo:font-weight='bold'/></style:style>")
            .read();
    EXPECT_EQ(marks_of(source->block(0).text), "bold|italic|struck+italic");
    EXPECT_EQ(marks_of(source->block(1).text), "hidden|coloured");
}

TEST(OpenDocument, StylesThatInheritFromThemselvesEnd) {
    const auto source = Odt("<text:p text:style-name='A'>words</text:p>")
                            .styles(
                                "<style:style style:name='A' style:family='paragraph' style:parent-style-name='B'/>"
                                "<style:style style:name='B' style:family='paragraph' style:parent-style-name='A'/>")
                            .read();
    EXPECT_EQ(outline(*source), "words\n");
}

TEST(OpenDocument, WhiteSpaceIsOneSpaceAndSignsAreKept) {
    EXPECT_EQ(
        outline_of("<text:p>\n  a  <text:span>\n b</text:span><text:s text:c='3'/> c<text:tab/>d<text:line-break/>"
                   "e &amp; f</text:p>\n<text:p/>"),
        "a b    c\td\ne & f\n\n");
}

TEST(OpenDocument, AMillionSpacesAreBounded) {
    std::string body = "<text:p>";
    for (int times = 0; times < 100; ++times)
        body += "<text:s text:c='2000000000'/>";
    const auto source = Odt(body + "end</text:p>").read();
    EXPECT_LT(source->block(0).text.str.size(), 2U << 20U);
}

TEST(OpenDocument, OffsetsPointAtTheCharactersOfTheirPart) {
    const Odt paper("<text:p>one <text:span>t&amp;o</text:span><text:tab/>three</text:p>");
    const auto source = paper.read();
    const std::string content = paper.content();
    const Text& text = source->block(0).text;
    ASSERT_EQ(text.str, "one t&o\tthree");
    for (const Span& span : text.spans) {
        const std::string raw = content.substr(span.offset, span.raw_length);
        const std::string shown(text.str.substr(span.begin, span.length));
        EXPECT_EQ(raw, shown == "&" ? "&amp;" : shown == "\t" ? "<text:tab/>" : shown);
        EXPECT_EQ(source->coverage()[span.part].part, "content.xml");
    }
}

TEST(OpenDocument, ListsHaveDepthAndLabelsAndContinuations) {
    const auto source =
        Odt("<text:list text:style-name='L'><text:list-header><text:p>before</text:p></text:list-header>"
            "<text:list-item><text:p>one</text:p><text:p>more of one</text:p><text:list><text:list-item>"
            "<text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list>"
            "<text:list text:style-name='None'><text:list-item><text:p>unnumbered</text:p></text:list-item></text:list>"
            "<text:list><text:list-item><text:h text:outline-level='1'>8 Risks</text:h></text:list-item></text:list>"
            "<text:numbered-paragraph text:level='2'><text:p>single</text:p></text:numbered-paragraph>")
            .automatic(
                "<text:list-style style:name='None'><text:list-level-style-number text:level='1'"
                " style:num-format=''/></text:list-style>")
            .read();
    EXPECT_EQ(outline(*source), "before\n- one\nmore of one\n-- deep\nunnumbered\n# 8 Risks\n-- single\n");
}

TEST(OpenDocument, ShortBoldLineIsAGuessedHeadingButNotInACell) {
    const auto source = Odt("<text:p text:style-name='B'>Purpose</text:p><table:table><table:table-row>"
                            "<table:table-cell><text:p text:style-name='B'>Purpose</text:p></table:table-cell>"
                            "</table:table-row></table:table>")
                            .automatic(
                                "<style:style style:name='B' style:family='paragraph'><style:text-properties"
                                " fo:font-weight='bold'/></style:style>")
                            .read();
    EXPECT_EQ(outline(*source), "#########? Purpose\ntable 1x1\n  [1,1] Purpose\n");
}

TEST(OpenDocument, ContentsEntriesAreNoHeadingsAndTheirTemplateIsNoText) {
    EXPECT_EQ(
        outline_of("<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents"
                   "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>"
                   "<text:p>Contents</text:p></text:index-title><text:p><text:a xlink:href='#x'>Purpose<text:tab/>"
                   "3</text:a></text:p></text:index-body></text:table-of-content><text:h>Purpose</text:h>"),
        "(contents) Contents\n(contents) Purpose\t3\n# Purpose\n");
}

TEST(OpenDocument, TablesKeepSpansCoveredCellsHeaderRowsAndShading) {
    const auto source =
        Odt("<table:table><table:table-header-rows><table:table-row><table:table-cell table:style-name='S'"
            " table:number-columns-spanned='2'><text:p>wide</text:p></table:table-cell><table:covered-table-cell/>"
            "<table:table-cell table:number-rows-spanned='2'><text:p>tall</text:p></table:table-cell></table:table-row>"
            "</table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:table-cell><text:p>b</text:p></table:table-cell><table:covered-table-cell><text:p/>"
            "</table:covered-table-cell></table:table-row></table:table>")
            .automatic(
                "<style:style style:name='S' style:family='table-cell'><style:table-cell-properties"
                " fo:background-color='#dddddd'/></style:style>")
            .read();
    EXPECT_EQ(outline(*source), "table 2x3\n  [1,1] wide\n  [1,3] tall\n  [2,1] a\n  [2,2] b\n");
    const Table& table = source->table(0);
    EXPECT_TRUE(table.rows[0].header);
    EXPECT_FALSE(table.rows[1].header);
    EXPECT_EQ(table.rows[0].cells[0].column_span, 2U);
    EXPECT_TRUE(table.rows[0].cells[0].shaded);
    EXPECT_EQ(table.rows[0].cells[1].row_span, 2U);
    EXPECT_TRUE(table.rows[1].cells[2].merged_away);
}

TEST(OpenDocument, TextInACoveredCellIsKeptButHidden) {
    const auto source =
        Odt("<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'>"
            "<text:p>shown</text:p></table:table-cell><table:covered-table-cell><text:p>covered</text:p>"
            "</table:covered-table-cell></table:table-row></table:table>")
            .read();
    EXPECT_EQ(outline(*source), "table 1x2\n  [1,1] shown\n  covered\n");
    EXPECT_EQ(marks_of(source->block(2).text), "hidden");
}

TEST(OpenDocument, TablesNestAndRowsAndCellsRepeatWithinBounds) {
    EXPECT_EQ(outline_of("<table:table><table:table-row table:number-rows-repeated='2'><table:table-cell"
                         " table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell></table:table-row>"
                         "<table:table-row><table:table-cell><table:table><table:table-row><table:table-cell><text:p>in"
                         "</text:p></table:table-cell></table:table-row></table:table></table:table-cell>"
                         "</table:table-row></table:table>"),
              "table 3x2\n  [1,1] x\n  [1,2] x\n  [2,1] x\n  [2,2] x\n  [3,1] table 1x1\n    [1,1] in\n");
    std::string nested = "<text:p>x</text:p>";
    for (int depth = 0; depth < 40; ++depth)
        nested =
            "<table:table><table:table-row table:number-rows-repeated='1000'><table:table-cell "
            "table:number-columns-repeated='1000'>" +
            nested + "</table:table-cell></table:table-row></table:table>";
    EXPECT_LT(Odt(nested).read()->blocks().size(), 200'000U);
}

TEST(OpenDocument, TrackedChangesAreReadAsAccepted) {
    const auto source =
        Odt("<text:tracked-changes><text:changed-region text:id='i'><text:insertion><office:change-info><dc:creator>"
            "Ann</dc:creator></office:change-info></text:insertion></text:changed-region><text:changed-region"
            " xml:id='d'><text:deletion><office:change-info><dc:creator>Bob</dc:creator></office:change-info><text:p>"
            "old words</text:p><text:p>and more</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            "<text:p>Kept <text:change-start text:change-id='i'/>new</text:p><text:p>also new<text:change-end"
            " text:change-id='i'/> and <text:change text:change-id='d'/>kept</text:p>")
            .read();
    EXPECT_EQ(outline(*source), "Kept new\nalso new and kept\n");
    EXPECT_EQ(marks_of(source->block(0).text), "plain|pending");
    EXPECT_EQ(marks_of(source->block(1).text), "pending|plain");
    ASSERT_EQ(source->deletions().size(), 2U);
    EXPECT_EQ(source->deletions()[0].text.str, "old words");
    EXPECT_EQ(source->deletions()[1].text.str, "and more");
    EXPECT_EQ(source->deletions()[0].block, 1U);
}

TEST(OpenDocument, ADeletionIsOnceInTheDocumentAndAlwaysInABlock) {
    const auto source =
        Odt("<text:tracked-changes><text:changed-region text:id='d'><text:deletion><text:p>gone<text:change"
            " text:change-id='d'/></text:p></text:deletion></text:changed-region></text:tracked-changes>"
            "<text:p>kept</text:p><text:change text:change-id='d'/><text:change text:change-id='d'/>")
            .read();
    ASSERT_EQ(source->deletions().size(), 1U);
    EXPECT_EQ(source->deletions()[0].text.str, "gone");
    EXPECT_LT(source->deletions()[0].block, source->blocks().size());
}

TEST(OpenDocument, HiddenSectionsParagraphsAndTextAreFlagged) {
    const auto source = Odt("<text:section text:display='none'><text:p>section</text:p></text:section><text:section"
                            " text:display='condition' text:is-hidden='true'><text:p>condition</text:p></text:section>"
                            "<text:p><text:hidden-paragraph text:is-hidden='true'/>paragraph</text:p>"
                            "<text:p>shown<text:hidden-text text:is-hidden='true'> not</text:hidden-text></text:p>"
                            "<text:section text:display='true'><text:p>plain</text:p></text:section>")
                            .read();
    EXPECT_EQ(marks_of(source->block(0).text), "hidden");
    EXPECT_EQ(marks_of(source->block(1).text), "hidden");
    EXPECT_EQ(marks_of(source->block(2).text), "hidden");
    EXPECT_EQ(marks_of(source->block(3).text), "plain|hidden");
    EXPECT_EQ(marks_of(source->block(4).text), "plain");
}

TEST(OpenDocument, StoriesStandApartAndKnowTheirParagraph) {
    const auto source =
        Odt("<text:p>first</text:p><text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box>"
            "</draw:frame>b<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
            "<text:note-body><text:p>foot</text:p></text:note-body></text:note><text:note text:note-class='endnote'>"
            "<text:note-citation>i</text:note-citation><text:note-body><text:p>end</text:p></text:note-body></"
            "text:note>"
            "<office:annotation><dc:creator>Ann</dc:creator><dc:date>2026-03-01</dc:date><text:p>remark</text:p>"
            "</office:annotation>c<draw:custom-shape><text:p>shape</text:p></draw:custom-shape></text:p>")
            .styles("", "",
                    "<style:master-page "
                    "style:name='Standard'><style:header><text:p>top<draw:frame><draw:text-box><text:p>top box</text:p>"
                    "</draw:text-box></draw:frame></text:p></style:header><style:footer><text:p>bottom</text:p></"
                    "style:footer><style:footer-left style:display='false'>"
                    "<text:p>off</text:p></style:footer-left></style:master-page>"
                    "<style:master-page style:name='Unused'><style:header><text:p>no</text:p></style:header>"
                    "</style:master-page>")
            .read();
    EXPECT_EQ(channel_text(*source, Channel::body), "first\nabc\n");
    EXPECT_EQ(channel_text(*source, Channel::text_box), "box\nshape\n");
    EXPECT_EQ(channel_text(*source, Channel::footnote), "foot\n");
    EXPECT_EQ(channel_text(*source, Channel::endnote), "end\n");
    EXPECT_EQ(channel_text(*source, Channel::comment), "remark\n");
    EXPECT_EQ(channel_text(*source, Channel::header), "top\ntop box\n");
    EXPECT_EQ(channel_text(*source, Channel::footer), "bottom\n");
    EXPECT_EQ(source->body(), (BlockRange{0, 2}));
    for (const Story& story : source->stories()) {
        const bool page = story.channel == Channel::header || story.channel == Channel::footer;
        EXPECT_EQ(story.anchor, page ? no_index : 1U);
    }
}

TEST(OpenDocument, FormControlsAreTypedValues) {
    const auto source =
        Odt("<office:forms><form:form><form:checkbox form:id='c1' form:label='Yes' form:current-state='checked'/>"
            "<form:checkbox xml:id='c2' form:label='No'/><form:checkbox form:id='c3' form:state='unknown'/>"
            "<form:radio form:id='c4' form:selected='true'/><form:listbox form:id='c5'><form:option form:label='A'/>"
            "<form:option form:label='B' form:current-selected='true'/></form:listbox><form:text form:id='c6'"
            " form:current-value='typed'/></form:form></office:forms>"
            "<text:p><draw:control draw:control='c1'/> <draw:control draw:control='c2'/></text:p>"
            "<text:p><draw:control draw:control='c3'/><draw:control draw:control='c4'/></text:p>"
            "<text:p><draw:control draw:control='c5'/>, <draw:control draw:control='c6'/></text:p>"
            "<draw:control draw:control='c1'/>")
            .read();
    EXPECT_EQ(outline(*source), "☒ Yes ☐ No\n□☒\nB, typed\n☒ Yes\n");
    EXPECT_EQ(marks_of(source->block(0).text), "ticked|plain|unticked|plain");
    EXPECT_EQ(marks_of(source->block(1).text), "unknown|ticked");
}

TEST(OpenDocument, FieldsOfWordSurviveTheirConversion) {
    const auto source =
        Odt("<text:p><field:fieldmark field:type='vnd.oasis.opendocument.field.FORMCHECKBOX'><field:param"
            " field:name='Checkbox_Checked' field:value='true'/></field:fieldmark><field:fieldmark"
            " field:type='vnd.oasis.opendocument.field.FORMCHECKBOX'/></text:p>"
            "<text:p><field:fieldmark field:type='vnd.oasis.opendocument.field.FORMDROPDOWN'><field:param"
            " field:name='Dropdown_ListEntry' field:value='One'/><field:param field:name='Dropdown_ListEntry'"
            " field:value='Two'/><field:param field:name='Dropdown_Selected' "
            "field:value='1'/></field:fieldmark></text:p>"
            "<text:p>Names: <loext:content-control loext:alias='Who' loext:showing-place-holder='true'>Click here"
            "</loext:content-control></text:p><text:p><loext:content-control loext:checkbox='true' "
            "loext:checked='true'>"
            "☒</loext:content-control><loext:content-control loext:checkbox='true' loext:checked='false'>☒"
            "</loext:content-control></text:p>")
            .read();
    EXPECT_EQ(outline(*source), "☒☐\nTwo\nNames: Click here\n☒☒\n");
    EXPECT_EQ(marks_of(source->block(2).text), "plain|prompt");
    EXPECT_EQ(marks_of(source->block(3).text), "ticked|unknown");
    ASSERT_GE(source->controls().size(), 1U);
    EXPECT_EQ(source->controls()[0].title, "Who");
    EXPECT_TRUE(source->controls()[0].showing_prompt);
    EXPECT_EQ(source->controls()[0].blocks, (BlockRange{2, 3}));
    EXPECT_EQ(source->controls()[0].begin, 7U);
    EXPECT_EQ(source->controls()[0].length, 10U);
}

TEST(OpenDocument, PlaceholdersAndListsThatNobodyChoseFromArePrompts) {
    const auto source =
        Odt("<text:p><text:placeholder>&lt;name&gt;</text:placeholder></text:p><text:p><text:drop-down><text:label"
            " text:value='Yes'/><text:label text:value='No'/>Yes</text:drop-down></text:p><text:p><text:drop-down>"
            "<text:label text:value='Yes'/><text:label text:value='No' text:current-selected='true'/>No"
            "</text:drop-down></text:p><text:p><text:text-input text:description='Who?'>Who?</text:text-input></text:p>"
            "<text:p>on <text:date>3 May 2026</text:date></text:p>")
            .read();
    EXPECT_EQ(outline(*source), "<name>\nYes\nNo\nWho?\non 3 May 2026\n");
    EXPECT_EQ(marks_of(source->block(0).text), "prompt");
    EXPECT_EQ(marks_of(source->block(1).text), "prompt");
    EXPECT_EQ(marks_of(source->block(2).text), "plain");
    EXPECT_EQ(marks_of(source->block(3).text), "prompt");
}

TEST(OpenDocument, SymbolFontsDrawBoxes) {
    const auto source = Odt("<text:p><text:span text:style-name='T'>\xEF\x83\xBE</text:span></text:p>")
                            .automatic(
                                "<style:style style:name='T' style:family='text'><style:text-properties"
                                " style:font-name='Wingdings'/></style:style>")
                            .read();
    EXPECT_EQ(marks_of(source->block(0).text), "ticked");
}

TEST(OpenDocument, WhatIsNotReadIsInTheCoverage) {
    const auto source =
        Odt("<text:p>a</text:p><text:p><draw:frame><draw:image xlink:href='Pictures/1.png'/></draw:frame>"
            "<draw:frame><draw:object xlink:href='./Object 1'/></draw:frame></text:p>")
            .part("Pictures/1.png", "x")
            .part("Object 1/content.xml", "x")
            .part("settings.xml", "x")
            .part("strange.bin", "x")
            .read();
    const PartCoverage* const picture = part_of(*source, "Pictures/1.png");
    ASSERT_NE(picture, nullptr);
    EXPECT_EQ(picture->state, PartState::skipped);
    EXPECT_TRUE(picture->may_hold_evidence);
    EXPECT_EQ(picture->anchor, 1U);
    const PartCoverage* const object = part_of(*source, "Object 1/content.xml");
    ASSERT_NE(object, nullptr);
    EXPECT_EQ(object->anchor, 1U);
    ASSERT_NE(part_of(*source, "settings.xml"), nullptr);
    EXPECT_FALSE(part_of(*source, "settings.xml")->may_hold_evidence);
    ASSERT_NE(part_of(*source, "strange.bin"), nullptr);
    EXPECT_TRUE(part_of(*source, "strange.bin")->may_hold_evidence);
}

TEST(OpenDocument, FlatDocumentsAreReadAlike) {
    const std::string flat = test::office_root(
        "document",
        "<office:meta><dc:title>Paper</dc:title></office:meta><office:styles><style:style style:name='B'"
        " style:family='text'><style:text-properties fo:font-weight='bold'/></style:style></office:styles>"
        "<office:master-styles><style:master-page style:name='Standard'><style:header><text:p>top</text:p>"
        "</style:header></style:master-page></office:master-styles><office:body><office:text><text:p>a <text:span"
        " text:style-name='B'>b</text:span><draw:frame><draw:image><office:binary-data>AAAA</office:binary-data>"
        "</draw:image></draw:frame></text:p></office:text></office:body>");
    const auto source = read_bytes(flat, "paper.fodt", {});
    EXPECT_EQ(source->format(), "OpenDocument text (.fodt)");
    EXPECT_EQ(channel_text(*source, Channel::body), "a b\n");
    EXPECT_EQ(channel_text(*source, Channel::header), "top\n");
    EXPECT_EQ(marks_of(source->block(0).text), "plain|bold");
    EXPECT_EQ(source->property("title"), "Paper");
    ASSERT_NE(part_of(*source, "a picture"), nullptr);
    EXPECT_EQ(part_of(*source, "a picture")->anchor, 0U);
}

TEST(OpenDocument, WhatCannotBeReadIsRefusedWithASentence) {
    const auto has = [](const std::string& sentence, std::string_view words) {
        EXPECT_NE(sentence.find(words), std::string::npos) << sentence;
    };
    has(sentence_of(Odt("").part("META-INF/manifest.xml", "<m:encryption-data/>").bytes()), "password");
    has(sentence_of(Odt("").part("content.xml", "<!DOCTYPE x><x/>").bytes()), "DOCTYPE");
    has(sentence_of(Odt("").part("styles.xml", "<!DOCTYPE x><x/>").bytes()), "DOCTYPE");
    has(sentence_of(Odt("").part("content.xml", "<x>").bytes()), "damaged");
    has(sentence_of(Odt("")
                        .part("content.xml",
                              test::office_root("document-content", "<office:body><office:spreadsheet/></office:body>"))
                        .bytes()),
        "spreadsheet");
    has(sentence_of(Odt("").part("content.xml", "<x/>").bytes()), "no text document");
    std::string deep = "<text:p>x</text:p>";
    for (int depth = 0; depth < 600; ++depth)
        deep = "<text:section>" + deep + "</text:section>";
    has(sentence_of(Odt(deep).bytes()), "levels deep");
}

TEST(OpenDocument, ParagraphsInParagraphsLoseNoText) {
    EXPECT_EQ(outline_of("<text:p>a<text:p>b</text:p>c</text:p><text:p>d<table:table><table:table-row>"
                         "<table:table-cell><text:p>e</text:p></table:table-cell></table:table-row></table:table>f"
                         "</text:p>"),
              "a\nb\nc\nd\ntable 1x1\n  [1,1] e\nf\n");
}

TEST(OpenDocument, EveryFileOfTheCorpusIsReadOrRefusedWithASentence) {
    const auto corpus = test::corpus_folder();
    if (corpus.empty()) GTEST_SKIP() << "no corpus here; set ASSURE_CORPUS to its folder";
    for (const auto& file : test::files_of(corpus / "odt")) {
        SCOPED_TRACE(file.filename().string());
        try {
            const auto source = read_file(file.string(), {});
            EXPECT_FALSE(source->blocks().empty());
            EXPECT_NE(file.extension(), ".ods");
        } catch (const Error& error) {
            EXPECT_FALSE(error.next_step().empty());
            EXPECT_EQ(file.extension(), ".ods") << error.sentence();
        }
    }
}

}  // namespace
}  // namespace assure
