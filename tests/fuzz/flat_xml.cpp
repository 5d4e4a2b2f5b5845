// Word and OpenDocument as one XML file: Flat OPC, Word 2003, .fodt.
#include "fuzz/exercise.h"
#include "fuzz/targets.h"

namespace assure::fuzz {

void fuzz_flat_xml(std::string_view input) {
    read_document(input);
}

}  // namespace assure::fuzz
