// The views go through a document a fixed number of times, whatever it holds: four times the document is about
// four times the work. Work is counted, never timed.
#include "text/work_budget.h"

#include "assure/plugin/error.h"
#include "core/views/paper.h"
#include "views/answer_text.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>

namespace assure::test {
namespace {

using Write = std::function<void(Paper&, int)>;

// The steps that the form, its answers and their places cost.
std::uint64_t work_of(const Write& write, int size) {
    Paper paper;
    write(paper, size);
    const Source& source = paper.source();
    const WorkBudget budget(std::numeric_limits<std::uint64_t>::max());
    const Form form = paper.form();
    for (const Field& field : form.fields()) {
        static_cast<void>(views::answer_text(field));
        static_cast<void>(answer_location(source, field));
    }
    return budget.spent();
}

void expect_linear(const Write& write) {
    constexpr int size = 300;
    const std::uint64_t once = work_of(write, size);
    const std::uint64_t four_times = work_of(write, 4 * size);
    EXPECT_GT(once, static_cast<std::uint64_t>(size)) << "the work is not charged";
    EXPECT_LT(four_times, 5 * once);
}

Words repeated(int count, const Words& words) {
    Words all;
    for (int i = 0; i < count; ++i)
        all.runs.insert(all.runs.end(), words.runs.begin(), words.runs.end());
    return all;
}

constexpr const char* stray = "aa bb cc dd ee ff gg hh: xx\nplain text\n";

TEST(WorkOfViews, ManyTickBoxesInOneParagraph) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        paper.line(repeated(size, ticked() + " yes " + unticked() + " no "));
    });
}

TEST(WorkOfViews, ManyTickBoxesBetweenManyLabelsOfOneParagraph) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        paper.line(repeated(size, bold("Choice:") + "\n" + unticked() + " no\nand more\n"));
    });
}

TEST(WorkOfViews, ManyBracketsInOneParagraph) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        paper.line(repeated(size, ticked() + "[ (x (( "));
    });
}

TEST(WorkOfViews, ManyStrayLabelsInOneParagraph) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        paper.line(repeated(size, stray));
    });
}

TEST(WorkOfViews, ManyStrayLabelsInOneItemOfAList) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        paper.item(repeated(size, stray));
    });
}

TEST(WorkOfViews, ManyStrayLabelsWithoutAnAnswerBesideThem) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        for (int i = 0; i < size; ++i) {
            paper.line("aa bb cc dd ee ff gg hh:");
            paper.line("plain text");
        }
    });
}

TEST(WorkOfViews, ManyTabsInOneLine) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        paper.line(repeated(size, Words("a b") + marked("\t", Mark::italic)));
    });
}

TEST(WorkOfViews, ManyBoldLinesInOneParagraph) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        paper.line(repeated(size, bold("lab\n") + "val \n"));
    });
}

TEST(WorkOfViews, ManyControlsUnderManyBlankParagraphs) {
    expect_linear([](Paper& paper, int size) {
        paper.heading(1, "Purpose");
        for (int i = 0; i < size; ++i)
            paper.line("");
        for (int i = 0; i < size; ++i)
            paper.line_with_control("", "Choice", "a b");
    });
}

TEST(WorkOfViews, EveryRowOfAFormMarkedAsAHeader) {
    expect_linear([](Paper& paper, int size) {
        const BoxRow row = {cell("Meeting:"), cell("Board"), cell("Date:"), cell("May")};
        paper.table(std::vector<BoxRow>(static_cast<std::size_t>(size), row), true);
    });
}

// What grows with rows times columns is charged as it grows.
TEST(WorkOfViews, AMergedAnswerBesideManyLabelsIsChargedForEach) {
    const Write write = [](Paper& paper, int size) {
        const auto count = static_cast<std::size_t>(size);
        std::vector<BoxRow> rows(count, {cell("Meeting"), above()});
        rows.front() = {cell("Meeting"), cell(std::vector<Words>(count, "words"))};
        paper.table(rows);
    };
    EXPECT_GT(work_of(write, 200), 200U * 200U * 16U);
}

TEST(WorkOfViews, WideTablesAreChargedBeforeTheyTakeMemory) {
    constexpr std::size_t size = 1000;
    Paper paper;
    std::vector<BoxRow> rows(size, {cell("x")});
    rows.front().clear();
    for (std::size_t column = 0; column < size; ++column)
        rows.front().push_back(cell("c" + std::to_string(column)));
    paper.table(rows);
    paper.source();
    const WorkBudget budget(size * size);
    EXPECT_THROW(static_cast<void>(paper.tables()), WorkLimitReached);
}

TEST(WorkOfViews, TheTitlesOfAWideHeaderAreFoundInOnePass) {
    const auto work = [](int columns) {
        Paper paper;
        BoxRow header;
        for (int column = 0; column < columns; ++column)
            header.push_back(cell("c" + std::to_string(column)));
        paper.table({header, {cell("x")}, {cell("y")}});
        paper.source();
        const WorkBudget budget(std::numeric_limits<std::uint64_t>::max());
        EXPECT_EQ(paper.tables().size(), 1U);
        return budget.spent();
    };
    EXPECT_LT(work(1200), 5 * work(300));
}

}  // namespace
}  // namespace assure::test
