// A temporary file for what is made before it can be written: the papers of a report, whose overview comes first.
// Memory does not grow with the papers. The file has no name, so that nothing is left of it whatever happens.
#pragma once

#include <fstream>
#include <iosfwd>

namespace assure::html {

class Spool {
public:
    // Throws ReportNotWritten where no temporary file can be made.
    Spool();

    [[nodiscard]] std::ostream& stream() { return file_; }
    // Writes all of it to `out`. Throws ReportNotWritten when something did not fit into the file.
    void hand_over(std::ostream& out);

private:
    std::fstream file_;
};

}  // namespace assure::html
