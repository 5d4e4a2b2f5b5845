// Comments written into a Word paper of whatever shape: the copy must be a paper that says the same, and can be
// annotated again.
#include "assure/app/annotate.h"

#include "assure/plugin/error.h"
#include "fuzz/exercise.h"
#include "fuzz/input_file.h"
#include "fuzz/parts_list.h"
#include "fuzz/targets.h"
#include "readers/reader.h"
#include "text/work_budget.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace assure::fuzz {
namespace {

constexpr std::uint32_t most_findings = 20;

// Without comments: ours are not the paper's words, and a comment of somebody else with our name is replaced.
std::string words_of(const Source& source) {
    std::string words;
    for (const Block& block : source.blocks())
        if (block.channel != Channel::comment) words.append(block.text.str).append("\n");
    return words;
}

const Rule& rule() {
    static const Rule one = [] {
        Rule made;
        made.id = "cover-sheet.answered";
        made.title = "A section <is> bare & \"empty\"";
        made.fix = "Answer it.";
        return made;
    }();
    return one;
}

// Finds fault with the first blocks of the paper, at their words.
FileReport faults_of(const Source& source) {
    FileReport report;
    DocumentReport& paper = report.papers.emplace_back();
    paper.sha256 = source.sha256();
    paper.verdict = Verdict::fail;
    const auto count = std::min(static_cast<std::uint32_t>(source.blocks().size()), most_findings);
    if (count > 0) paper.begins = source.locate(0);
    for (std::uint32_t index = 0; index < count; ++index) {
        RuleResult answer;
        answer.rule = &rule();
        const std::string_view text = source.block(index).text.str;
        answer.result = Result::fail("It is bare.").quoting({std::string(text), source.locate(index, 0, text.size())});
        paper.results.push_back(std::move(answer));
    }
    return report;
}

std::shared_ptr<const Source> read(std::string_view bytes, const Limits& limits) {
    return read_bytes(bytes, std::string(document_name), limits);
}

std::string annotated(std::string_view bytes, const Source& source, const Limits& limits) {
    const InputFile file(bytes);
    ReportHeader header;
    header.as_of = {std::chrono::year(2026), std::chrono::April, std::chrono::day(20)};
    return annotated_copy(file.path(), faults_of(source), header, limits).bytes;
}

void require_the_same_paper(std::string_view original, const std::string& copy, const Limits& limits) {
    const std::string words = words_of(*read(original, limits));
    try {
        const auto read_again = read(copy, limits);
        require(words_of(*read_again) == words, "an annotated copy has the words of its paper");
        require(words_of(*read(annotated(copy, *read_again, limits), limits)) == words,
                "a copy that is annotated again has the words of its paper");
    } catch (const WorkLimitReached&) {
        throw;
    } catch (const Error& error) {
        require(false, error.what());
    }
}

}  // namespace

void fuzz_annotate(std::string_view input) {
    const std::string original = stored_zip(parse_parts(input));
    expect_source_or_error([&](const Limits& limits) {
        require_the_same_paper(original, annotated(original, *read(original, limits), limits), limits);
    });
}

}  // namespace assure::fuzz
