// Reads one fixed input once, for count_instructions.py to count the instructions of. --build: how it was built.
#include "assure/plugin/paper.h"
#include "benchmarks/inputs.h"
#include "readers/reader.h"

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

// Only what happens in here is counted (count_instructions.py names it).
extern "C" __attribute__((noinline, visibility("default"))) std::size_t assure_counted_work(const std::string& bytes) {
    const auto source = assure::read_bytes(bytes, "paper", {});
    const assure::Paper paper(source, "", {source->body(), "", ""});
    return paper.form().fields().size() + source->blocks().size();
}

int main(int argc, char** argv) {
    using namespace assure::benchmarks;
    const std::string_view name = argc == 2 ? argv[1] : "";
    if (name == "--build") {
        std::cout << ASSURE_BUILD << '\n';
        return EXIT_SUCCESS;
    }
    std::string bytes;
    if (name == "paper") bytes = make_papers(1).front();
    if (name == "paragraphs") bytes = make_document(Shape::paragraphs, 200'000);
    if (name == "table") bytes = make_document(Shape::table, 200'000);
    if (bytes.empty()) {
        std::cerr << "usage: counted paper|paragraphs|table|--build\n";
        return EXIT_FAILURE;
    }
    // What the first digest sets up in its library, once a process, is not reading.
    assure::read_bytes(make_document(Shape::paragraphs, 1'000), "paper", {});
    return assure_counted_work(bytes) != 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
