// The parts of an OpenDocument text, unpacked from a package that is sound.
#include "fuzz/exercise.h"
#include "fuzz/parts_list.h"
#include "fuzz/targets.h"

namespace assure::fuzz {

void fuzz_open_document(std::string_view input) {
    read_document(stored_zip(parse_parts(input)));
}

}  // namespace assure::fuzz
