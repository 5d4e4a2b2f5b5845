// Runs a target over files and over changes to them that are the same each time, without libFuzzer: what CI runs.
// Usage: fuzz_replay TARGET CHANGES PATH…   (files, and folders of files; CHANGES shared out among the files)
#include "fuzz/mutator.h"
#include "fuzz/targets.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace assure::fuzz {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> inputs_of(const std::vector<std::string>& paths) {
    std::vector<fs::path> files;
    for (const fs::path path : paths) {
        if (fs::is_directory(path))
            std::copy(fs::directory_iterator(path), fs::directory_iterator(), std::back_inserter(files));
        else
            files.push_back(path);
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> inputs;
    for (const fs::path& file : files) {
        std::ifstream in(file, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return inputs;
}

// One byte is set, left out or put in.
void change_a_byte(std::string& text, std::mt19937& random) {
    const std::size_t at = random() % (text.size() + 1);
    const char byte = static_cast<char>(static_cast<unsigned char>(random()));
    switch (text.empty() || at == text.size() ? 0 : random() % 3) {
        case 0:
            text.insert(at, 1, byte);
            return;
        case 1:
            text.erase(at, 1);
            return;
        default:
            text[at] = byte;
    }
}

void run(const Target& target, std::size_t changes, const std::vector<std::string>& inputs) {
    std::mt19937 random;  // the same seed each time  NOLINT(cert-msc51-cpp,cert-msc32-c)
    const ByteMutator bytes = [&random](std::string& text) { change_a_byte(text, random); };
    for (std::size_t index = 0; index < inputs.size(); ++index) {
        target.run(inputs[index]);
        const std::string& other = inputs[(index + 1) % inputs.size()];
        std::string input = inputs[index];
        for (std::size_t change = 0; change < changes; ++change) {
            // Changes add up for a while, then the file is taken anew.
            if (change % 4 == 0) input = inputs[index];
            input = mutated(input, other, target.shape, random, bytes);
            target.run(input);
        }
    }
}

int replay(const std::vector<std::string>& arguments) {
    const Target* const target = arguments.size() < 3 ? nullptr : find_target(arguments[0]);
    if (target == nullptr) {
        std::cerr << "usage: fuzz_replay TARGET CHANGES PATH...\n";
        return 2;
    }
    const std::vector<std::string> inputs = inputs_of({arguments.begin() + 2, arguments.end()});
    if (inputs.empty()) {
        std::cerr << "There are no inputs for the target " << target->name << ".\n";
        return 2;
    }
    const std::size_t changes = std::stoul(arguments[1]) / inputs.size();
    run(*target, changes, inputs);
    std::cout << target->name << ": " << inputs.size() << " inputs, " << changes << " changes of each\n";
    return 0;
}

}  // namespace
}  // namespace assure::fuzz

int main(int argc, char** argv) {
    return assure::fuzz::replay({argv + 1, argv + argc});
}
