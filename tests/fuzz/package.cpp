// A file byte by byte: what it is, the ZIP directory, unpacking.
#include "fuzz/exercise.h"
#include "fuzz/targets.h"

namespace assure::fuzz {

void fuzz_package(std::string_view input) {
    read_document(input);
}

}  // namespace assure::fuzz
