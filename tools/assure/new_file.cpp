#include "new_file.h"

#include "output_file.h"
#include "reports.h"

#include <iostream>

namespace assure {

CLI::Option* add_new_file_option(CLI::App& command, std::filesystem::path& file) {
    return command.add_option("-o,--output", file, "The file to make; one that is there is never replaced")
        ->type_name("FILE");
}

void write_new_file(const std::string& bytes, const std::filesystem::path& file, const char* what) {
    if (file.empty() || file == "-") {
        std::cout << bytes;
        require_stdout_written(what);
        return;
    }
    if (std::filesystem::is_regular_file(file))
        throw ReportNotWritten("A file of this name is there already, and may be somebody's work.", file.string(),
                               "Give another name, or remove it first.");
    OutputFile output(file, what);
    output.stream() << bytes;
    output.commit();
}

}  // namespace assure
