#include "papers.h"

#include <gmock/gmock.h>

namespace assure::papers {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string xml_of(const std::string& inside) {
    return make_xml(parse_paper(R"(<paper kind="cover-sheet">)" + inside + "</paper>"));
}

TEST(GenericXml, FieldsAreElementsNamedByTheirLabel) {
    EXPECT_THAT(xml_of(R"(<field label="Co-production assurance">Six carers</field>)"),
                HasSubstr("<cover-sheet>\n  <co-production-assurance>Six carers</co-production-assurance>"));
}

TEST(GenericXml, LabelsThatANameCannotGiveBackStandInAnAttribute) {
    EXPECT_THAT(xml_of("<field><label>‘Co\u2011production assurance’</label>Six carers</field>"),
                HasSubstr("label=\"‘Co\u2011production assurance’\""));
    EXPECT_THAT(xml_of(R"(<field label="1st line?">x</field>)"), HasSubstr(R"(<item-1st-line label="1st line?">)"));
}

TEST(GenericXml, ParagraphsOfAnAnswerAreChildren) {
    EXPECT_THAT(xml_of(R"(<field label="A"><p>x</p><p>y</p></field>)"), HasSubstr("<p>x</p>\n    <p>y</p>"));
}

TEST(GenericXml, TableRowsAreRepeatedSiblingsNamedByTheHeader) {
    const std::string xml =
        xml_of(R"(<table name="members" row-name="member"><row header="yes"><cell>Name</cell><cell>Role</cell></row>)"
               "<row><cell>A</cell><cell>Chair</cell></row><row><cell>B</cell><cell>Evaluator</cell></row></table>");
    EXPECT_THAT(xml, HasSubstr("<member>\n      <name>B</name>\n      <role>Evaluator</role>"));
}

TEST(GenericXml, MergedCellsDoNotShiftTheColumns) {
    const std::string xml = xml_of(R"(<table><row header="yes"><cell>A</cell><cell>B</cell></row><row><cell )"
                                   R"(rows="2">1</cell><cell>2</cell></row>)"
                                   "<row><cell>3</cell></row><row><cell>4</cell><cell>5</cell></row></table>");
    EXPECT_THAT(xml, HasSubstr("<b>3</b>"));
    EXPECT_THAT(xml, HasSubstr("<a>4</a>"));
}

TEST(GenericXml, WhatAReaderDoesNotSeeIsLeftOut) {
    const std::string xml =
        xml_of(R"(<p>a<del>gone</del><hidden>secret</hidden><comment>note</comment></p><field label="F" )"
               R"(deleted="yes">x</field>)");
    EXPECT_THAT(xml, Not(testing::AnyOf(HasSubstr("gone"), HasSubstr("secret"), HasSubstr("note"), HasSubstr("<f>"))));
}

TEST(GenericXml, EveryPaperIsWellFormed) {
    for (const PaperSource& source : all_sources()) {
        pugi::xml_document document;
        EXPECT_TRUE(document.load_string(make_xml(source).c_str())) << source.name;
    }
}

}  // namespace
}  // namespace assure::papers
