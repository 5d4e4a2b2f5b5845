#include "fuzz/input_file.h"

#include "fuzz/exercise.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <system_error>

namespace assure::fuzz {

InputFile::InputFile(std::string_view bytes)
    : path_((std::filesystem::temp_directory_path() / ("assure-fuzz-" + std::to_string(getpid()) + "-")).string()) {
    path_ += document_name;
    std::ofstream out(path_, std::ios::binary);
    out << bytes;
    out.close();
    require(out.good(), "the input can be written into the temporary folder");
}

InputFile::~InputFile() {
    std::error_code gone;
    std::filesystem::remove(path_, gone);
}

}  // namespace assure::fuzz
