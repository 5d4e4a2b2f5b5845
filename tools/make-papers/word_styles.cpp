// The look of the papers: Arial, blues and greys, spacing and numbering.
#include "make-papers/word_writing.h"

#include <array>

namespace assure::papers {
namespace {

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* word_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

struct ParagraphStyle {
    const char* id;
    const char* name;
    const char* based_on;
    const char* paragraph;  // inside w:pPr
    const char* run;        // inside w:rPr
};

constexpr std::array<ParagraphStyle, 23> paragraph_styles{{
    {"BodyText", "Body Text", "Normal", R"(<w:spacing w:before="60" w:after="120"/>)", ""},
    {"TableText", "Table Text", "Normal", R"(<w:spacing w:before="20" w:after="40"/>)", R"(<w:sz w:val="20"/>)"},
    {"AfterTable", "After Table", "Normal", R"(<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>)",
     R"(<w:sz w:val="8"/>)"},
    {"Title", "Title", "Normal",
     R"(<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="2B5C8A"/></w:pBdr><w:spacing w:before="60" w:after="200"/>)",
     R"(<w:b/><w:color w:val="1F4060"/><w:sz w:val="36"/>)"},
    {"TitleBanner", "Title Banner", "Title",
     R"(<w:pBdr><w:top w:val="single" w:sz="24" w:space="4" w:color="2B5C8A"/><w:bottom w:val="single" w:sz="24" w:space="4" w:color="2B5C8A"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="2B5C8A"/><w:spacing w:before="60" w:after="200"/><w:jc w:val="center"/>)",
     R"(<w:b/><w:color w:val="FFFFFF"/><w:sz w:val="32"/>)"},
    {"TitlePlain", "Title Plain", "Title", R"(<w:pBdr><w:bottom w:val="nil"/></w:pBdr><w:jc w:val="center"/>)",
     R"(<w:b/><w:color w:val="222222"/><w:sz w:val="30"/>)"},
    {"Subtitle", "Subtitle", "Normal", R"(<w:spacing w:before="0" w:after="160"/>)",
     R"(<w:color w:val="4A4A4A"/><w:sz w:val="24"/>)"},
    {"Heading1", "heading 1", "Normal",
     R"(<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="0"/>)",
     R"(<w:b/><w:color w:val="2B5C8A"/><w:sz w:val="28"/>)"},
    {"Heading2", "heading 2", "Normal",
     R"(<w:keepNext/><w:spacing w:before="220" w:after="60"/><w:outlineLvl w:val="1"/>)",
     R"(<w:b/><w:color w:val="2B5C8A"/><w:sz w:val="24"/>)"},
    {"Heading3", "heading 3", "Normal",
     R"(<w:keepNext/><w:spacing w:before="160" w:after="40"/><w:outlineLvl w:val="2"/>)",
     R"(<w:b/><w:color w:val="1F4060"/>)"},
    {"ListParagraph", "List Paragraph", "Normal",
     R"(<w:spacing w:before="0" w:after="60"/><w:ind w:left="454" w:hanging="284"/>)", ""},
    {"TableList", "Table List", "TableText",
     R"(<w:spacing w:before="0" w:after="30"/><w:ind w:left="340" w:hanging="227"/>)", ""},
    {"Guidance", "Guidance", "Normal", R"(<w:spacing w:before="60" w:after="60"/>)",
     R"(<w:i/><w:color w:val="3B74A8"/><w:sz w:val="18"/>)"},
    {"Quote", "Quote", "Normal", R"(<w:spacing w:before="60" w:after="120"/><w:ind w:left="567" w:right="567"/>)",
     R"(<w:i/>)"},
    {"Small", "Small", "Normal", R"(<w:spacing w:before="80" w:after="100"/>)",
     R"(<w:color w:val="4A4A4A"/><w:sz w:val="17"/>)"},
    {"Centred", "Centred", "Normal", R"(<w:spacing w:before="20" w:after="60"/><w:jc w:val="center"/>)", ""},
    {"Right", "Right", "Normal", R"(<w:spacing w:before="20" w:after="60"/><w:jc w:val="right"/>)", ""},
    {"Header", "header", "Normal", R"(<w:jc w:val="right"/><w:spacing w:after="0"/>)", R"(<w:b/><w:sz w:val="24"/>)"},
    {"Footer", "footer", "Normal",
     R"(<w:pBdr><w:top w:val="single" w:sz="8" w:space="6" w:color="2B5C8A"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9864"/></w:tabs><w:spacing w:after="0"/>)",
     R"(<w:color w:val="4A4A4A"/><w:sz w:val="16"/>)"},
    {"FootnoteText", "footnote text", "Normal", R"(<w:spacing w:after="0"/>)", R"(<w:sz w:val="17"/>)"},
    {"CommentText", "annotation text", "Normal", R"(<w:spacing w:after="0"/>)", R"(<w:sz w:val="20"/>)"},
    {"TOC1", "toc 1", "Normal",
     R"(<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9864"/></w:tabs><w:spacing w:after="40"/>)", ""},
    {"TOC2", "toc 2", "Normal",
     R"(<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9864"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="220"/>)",
     ""},
}};

constexpr const char* defaults =
    R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>)";

constexpr const char* character_styles =
    R"(<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="767676"/></w:rPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="2B5C8A"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>)";

std::string style_xml(const ParagraphStyle& style) {
    std::string xml = R"(<w:style w:type="paragraph" w:styleId=")" + std::string(style.id) + R"("><w:name w:val=")" +
                      style.name + R"("/><w:basedOn w:val=")" + style.based_on + R"("/>)";
    if (*style.paragraph != '\0') xml += "<w:pPr>" + std::string(style.paragraph) + "</w:pPr>";
    if (*style.run != '\0') xml += "<w:rPr>" + std::string(style.run) + "</w:rPr>";
    return xml + "</w:style>";
}

std::string open_root(const char* name) {
    return std::string(declaration) + "<w:" + name + " xmlns:w=\"" + word_namespace + "\">";
}

}  // namespace

std::string styles_part() {
    std::string xml = open_root("styles") + defaults;
    for (const ParagraphStyle& style : paragraph_styles)
        xml += style_xml(style);
    return xml + character_styles + "</w:styles>";
}

std::string numbering_part() {
    return open_root("numbering") +
           R"(<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>)"
           R"(<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>)"
           R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>)";
}

std::string settings_part() {
    return open_root("settings") +
           R"(<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>)";
}

}  // namespace assure::papers
