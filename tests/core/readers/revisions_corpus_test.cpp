// Tracked changes of real files, against the same files after Word accepted or rejected them all.
#include "core/readers/corpus.h"
#include "core/readers/revisions.h"
#include "readers/file_bytes.h"
#include "readers/reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace assure {
namespace {

using test::Side;
using Words = std::vector<std::string>;

Words words_of(const std::filesystem::path& file, Side side) {
    const std::string bytes = load_file(file.string(), std::size_t{64} << 20U);
    return test::words_of_side(*read_bytes(bytes, file.string(), {}), bytes, side);
}

std::filesystem::path beside(const std::filesystem::path& file, const std::string& ending) {
    return file.parent_path() / (file.stem().string() + ending + file.extension().string());
}

TEST(RevisionsCorpus, BothSidesOfTrackedChangesReadAsWordSavedThem) {
    const auto corpus = test::corpus_folder();
    if (corpus.empty()) GTEST_SKIP() << "no corpus here; set ASSURE_CORPUS to its folder";
    int triples = 0;
    for (const auto& file : test::files_of(corpus / "docx")) {
        const auto accepted = beside(file, "-Accepted");
        const auto rejected = beside(file, "-Rejected");
        if (!std::filesystem::exists(accepted) || !std::filesystem::exists(rejected)) continue;
        SCOPED_TRACE(file.filename().string());
        ++triples;
        EXPECT_FALSE(words_of(file, Side::accepted).empty());
        EXPECT_EQ(words_of(file, Side::accepted), words_of(accepted, Side::accepted));
        EXPECT_EQ(words_of(file, Side::rejected), words_of(rejected, Side::accepted));
    }
    EXPECT_GE(triples, 9);
}

}  // namespace
}  // namespace assure
