// The parts of an Excel workbook, unpacked from a package that is sound.
#include "fuzz/exercise.h"
#include "fuzz/parts_list.h"
#include "fuzz/targets.h"

namespace assure::fuzz {

void fuzz_excel(std::string_view input) {
    read_document(stored_zip(parse_parts(input)));
}

}  // namespace assure::fuzz
