#include "writers/found.h"

#include "core/writers/sample_report.h"

#include <gmock/gmock.h>

namespace assure {
namespace {

using testing::ElementsAre;

std::vector<std::string> lines_of(const Result& result) {
    std::vector<std::string> lines;
    for (const Quoted& one : quoted(result))
        lines.push_back(in_line(one));
    return lines;
}

TEST(Found, APlaceIsSaidOnceBehindTheLastQuotationThatStandsThere) {
    const Location here = sample::place();
    Location elsewhere = here;
    elsewhere.label = "Equality impact";
    Result result = Result::pass("Found.");
    result.evidence = {{"one", here}, {"two", here}, {"three", elsewhere}, {"four", here}};
    EXPECT_THAT(lines_of(result),
                ElementsAre("“one”", "“two” (" + describe(here) + ")", "“three” (" + describe(elsewhere) + ")",
                            "“four” (" + describe(here) + ")"));
}

TEST(Found, NothingFoundIsNothingQuoted) {
    EXPECT_TRUE(quoted(Result::fail("Nothing.")).empty());
}

}  // namespace
}  // namespace assure
