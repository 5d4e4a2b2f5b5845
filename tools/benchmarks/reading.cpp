// How long reading takes: against the floor, and as documents grow. `run` builds it and tells the ratios.
#include "assure/plugin/paper.h"
#include "benchmarks/floor.h"
#include "benchmarks/inputs.h"
#include "readers/reader.h"
#include "text/sha256.h"

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace assure::benchmarks {
namespace {

constexpr std::size_t number_of_papers = 400;

const std::vector<std::string>& papers_to_read() {
    static const std::vector<std::string> papers = make_papers(number_of_papers);
    return papers;
}

// From bytes to a Paper with its Form.
std::size_t read_paper(const std::string& bytes) {
    const auto source = read_bytes(bytes, "paper", {});
    const Paper paper(source, "", {source->body(), "", ""});
    return paper.form().fields().size();
}

void papers_floor(benchmark::State& state) {
    std::vector<Floor> floors;
    for (const std::string& bytes : papers_to_read())
        floors.emplace_back(bytes);
    while (state.KeepRunning()) {
        for (const Floor& floor : floors)
            benchmark::DoNotOptimize(floor.run());
    }
}

void papers_read(benchmark::State& state) {
    while (state.KeepRunning()) {
        for (const std::string& bytes : papers_to_read())
            benchmark::DoNotOptimize(read_paper(bytes));
    }
}

// Part of papers_read, and left out of the ratio: a digest is no reading.
void papers_digest(benchmark::State& state) {
    while (state.KeepRunning()) {
        for (const std::string& bytes : papers_to_read())
            benchmark::DoNotOptimize(sha256_hex(bytes));
    }
}

void size_read(benchmark::State& state, Shape shape) {
    const auto xml_bytes = static_cast<std::size_t>(state.range(0)) * 1000;
    const std::string bytes = make_document(shape, xml_bytes);
    while (state.KeepRunning())
        benchmark::DoNotOptimize(read_paper(bytes));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(xml_bytes));
}

BENCHMARK(papers_floor)->Unit(benchmark::kMillisecond);
BENCHMARK(papers_read)->Unit(benchmark::kMillisecond);
BENCHMARK(papers_digest)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(size_read, paragraphs, Shape::paragraphs)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10'000)
    ->Arg(50'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(size_read, table, Shape::table)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10'000)
    ->Arg(50'000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace assure::benchmarks

// What documents give back stays with the process. Else the large ones would be measured by how the system hands out
// and clears pages, which small ones are spared.
int main(int argc, char** argv) {
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return EXIT_SUCCESS;
}
