// libFuzzer's entry: the target is the one that the environment variable ASSURE_FUZZ_TARGET names (tools/fuzz).
#include "fuzz/mutator.h"
#include "fuzz/targets.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

using assure::fuzz::Target;

const Target& target() {
    static const Target& chosen = []() -> const Target& {
        const char* const name = std::getenv("ASSURE_FUZZ_TARGET");
        const Target* const found = name == nullptr ? nullptr : assure::fuzz::find_target(name);
        if (found == nullptr) {
            static_cast<void>(std::fputs("ASSURE_FUZZ_TARGET must name a target:\n", stderr));
            for (const Target& one : assure::fuzz::targets())
                static_cast<void>(std::fprintf(stderr, "  %s\n", std::string(one.name).c_str()));
            std::exit(2);
        }
        return *found;
    }();
    return chosen;
}

std::string_view view_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

// Texts inside an input may grow by a little at a time.
void mutate_bytes(std::string& text) {
    constexpr std::size_t growth = 64;
    const std::size_t size = text.size();
    text.resize(size + growth);
    text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
}

// Leaves the input as it was where the new one would be too large.
std::size_t replace(std::uint8_t* data, std::size_t size, std::size_t max_size, const std::string& with) {
    if (with.empty() || with.size() > max_size) return size;
    std::copy(with.begin(), with.end(), reinterpret_cast<char*>(data));
    return with.size();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    target().run(view_of(data, size));
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
    if (target().shape == assure::fuzz::InputShape::bytes) return LLVMFuzzerMutate(data, size, max_size);
    std::mt19937 random(seed);
    return replace(data, size, max_size,
                   assure::fuzz::mutated(view_of(data, size), {}, target().shape, random, mutate_bytes));
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* data, std::size_t size, const std::uint8_t* other,
                                                 std::size_t other_size, std::uint8_t* out, std::size_t max_size,
                                                 unsigned seed) {
    std::mt19937 random(seed);
    const std::string_view input = view_of(data, std::min(size, max_size));
    std::copy(input.begin(), input.end(), reinterpret_cast<char*>(out));
    return replace(out, input.size(), max_size,
                   assure::fuzz::mutated(input, view_of(other, other_size), target().shape, random, mutate_bytes));
}
