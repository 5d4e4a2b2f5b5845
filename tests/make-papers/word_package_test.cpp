// Every paper in every layout must be a package that Word can open: parts, types, relationships, ids.
#include "papers.h"

#include <gmock/gmock.h>
#include <numeric>
#include <set>

namespace assure::papers {
namespace {

constexpr unsigned strict = pugi::parse_default | pugi::parse_ws_pcdata;

std::string case_name(const PaperSource& source, Layout layout) {
    return source.name + " as " + std::string(layout_name(layout));
}

bool includes(const std::set<std::string>& all, const std::set<std::string>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

// Runs `check` on the parts of every paper in every layout.
template <class Check>
void for_every_paper(const Check& check) {
    for (const PaperSource& source : all_sources()) {
        std::vector<Layout> layouts(all_layouts().begin(), all_layouts().end());
        layouts.push_back(Layout::as_stated);
        for (const Layout layout : layouts) {
            SCOPED_TRACE(case_name(source, layout));
            check(make_parts(source, layout));
        }
    }
}

pugi::xml_document parsed(const std::string& content) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_buffer(content.data(), content.size(), strict));
    return document;
}

TEST(WordPackage, PartsAreWellFormed) {
    for_every_paper([](const std::vector<Part>& parts) {
        for (const Part& one : parts) {
            SCOPED_TRACE(one.name);
            if (!one.name.ends_with(".png")) parsed(one.content);
        }
    });
}

TEST(WordPackage, EveryPartHasItsContentType) {
    for_every_paper([](const std::vector<Part>& parts) {
        const pugi::xml_document types = parsed(part(parts, "[Content_Types].xml"));
        for (const Part& one : parts) {
            if (one.name == "[Content_Types].xml" || one.name.ends_with(".rels")) continue;
            const std::string path = "//Override[@PartName='/" + one.name + "']";
            EXPECT_EQ(types.select_nodes(path.c_str()).size(), 1U) << one.name;
        }
        EXPECT_EQ(types.select_nodes("//Override").size(), parts.size() - 3);
    });
}

TEST(WordPackage, RelationshipsPointToPartsThatExist) {
    for_every_paper([](const std::vector<Part>& parts) {
        for (const auto& [relations, folder] :
             {std::pair<std::string, std::string>{"_rels/.rels", ""}, {"word/_rels/document.xml.rels", "word/"}}) {
            const pugi::xml_document document = parsed(part(parts, relations));
            for (const pugi::xml_node relation : document.child("Relationships")) {
                if (std::string(relation.attribute("TargetMode").value()) == "External") continue;
                EXPECT_NE(part(parts, folder + relation.attribute("Target").value()), "")
                    << relation.attribute("Target").value();
            }
        }
    });
}

TEST(WordPackage, EveryRelationshipThatTheTextUsesIsDeclared) {
    for_every_paper([](const std::vector<Part>& parts) {
        const pugi::xml_document relations = parsed(part(parts, "word/_rels/document.xml.rels"));
        const pugi::xml_document document = parsed(part(parts, "word/document.xml"));
        for (const std::string& id : values_of(document, "*", "r:id")) {
            const std::string path = "//Relationship[@Id='" + id + "']";
            EXPECT_EQ(relations.select_nodes(path.c_str()).size(), 1U) << id;
        }
    });
}

TEST(WordPackage, CommentsAndFootnotesThatTheTextMarksExist) {
    for_every_paper([](const std::vector<Part>& parts) {
        const pugi::xml_document document = parsed(part(parts, "word/document.xml"));
        for (const auto& [mark, name, element] :
             {std::tuple{"w:commentReference", "word/comments.xml", "w:comment"},
              std::tuple{"w:footnoteReference", "word/footnotes.xml", "w:footnote"}}) {
            const std::set<std::string> used = values_of(document, mark, "w:id");
            if (used.empty()) continue;
            const pugi::xml_document notes = parsed(part(parts, name));
            EXPECT_TRUE(includes(values_of(notes, element, "w:id"), used));
        }
    });
}

TEST(WordPackage, IdsOfControlsDrawingsAndRevisionsAreUnique) {
    for_every_paper([](const std::vector<Part>& parts) {
        const pugi::xml_document document = parsed(part(parts, "word/document.xml"));
        for (const char* path : {"//w:sdtPr/w:id/@w:val", "//w:ins/@w:id | //w:del/@w:id"}) {
            std::multiset<std::string> ids;
            for (const pugi::xpath_node& node : document.select_nodes(path))
                ids.insert(node.attribute().value());
            EXPECT_EQ(ids.size(), std::set<std::string>(ids.begin(), ids.end()).size()) << path;
        }
    });
}

TEST(WordPackage, StylesThatTheTextUsesExist) {
    for_every_paper([](const std::vector<Part>& parts) {
        const std::set<std::string> known = values_of(parsed(part(parts, "word/styles.xml")), "w:style", "w:styleId");
        const pugi::xml_document document = parsed(part(parts, "word/document.xml"));
        for (const char* element : {"w:pStyle", "w:rStyle"})
            EXPECT_TRUE(includes(known, values_of(document, element, "w:val")));
    });
}

TEST(WordPackage, CellsEndAsWordWantsThem) {
    for_every_paper([](const std::vector<Part>& parts) {
        const pugi::xml_document document = parsed(part(parts, "word/document.xml"));
        for (const pugi::xpath_node& cell : document.select_nodes("//w:tc"))
            EXPECT_THAT(cell.node().last_child().name(),
                        testing::AnyOf(testing::StrEq("w:p"), testing::StrEq("w:sdt")));
    });
}

TEST(WordPackage, RowsFillTheirGrid) {
    for_every_paper([](const std::vector<Part>& parts) {
        const pugi::xml_document document = parsed(part(parts, "word/document.xml"));
        for (const pugi::xpath_node& table : document.select_nodes("//w:tbl")) {
            const std::size_t grid = table.node().select_nodes("w:tblGrid/w:gridCol").size();
            for (const pugi::xpath_node& row : table.node().select_nodes("w:tr")) {
                std::size_t columns = 0;
                for (const pugi::xpath_node& cell : row.node().select_nodes("w:tc"))
                    columns += cell.node().child("w:tcPr").child("w:gridSpan").attribute("w:val").as_uint(1);
                EXPECT_EQ(columns, grid) << row.node().text().get();
            }
        }
    });
}

TEST(WordPackage, TheSameSourceMakesTheSameBytes) {
    const PaperSource source = source_named("every-feature.paper.xml");
    EXPECT_EQ(make_docx(source), make_docx(source));
    EXPECT_EQ(make_flat_opc(source), make_flat_opc(source));
}

TEST(WordPackage, UnpackingGivesThePartsBack) {
    const std::vector<Part> parts = make_parts(source_named("every-feature.paper.xml"));
    for (const Part& one : unzip_parts(zip_parts(parts)))
        EXPECT_EQ(one.content, part(parts, one.name)) << one.name;
    EXPECT_EQ(unzip_parts(zip_parts(parts)).size(), parts.size());
}

TEST(WordPackage, FlatOpcHoldsTheSameParts) {
    const PaperSource source = source_named("every-feature.paper.xml");
    const pugi::xml_document flat = parsed(make_flat_opc(source));
    EXPECT_EQ(flat.select_nodes("/pkg:package/pkg:part").size(),
              make_parts(source).size() - 1);  // types stand at each part
    EXPECT_EQ(flat.select_nodes("//pkg:part[@pkg:name='/word/document.xml']/pkg:xmlData/w:document").size(), 1U);
}

}  // namespace
}  // namespace assure::papers
