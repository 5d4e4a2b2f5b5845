// Comma-separated values as RFC 4180 defines them and spreadsheets write them: quoted fields, doubled quotes,
// lines that end in LF or CRLF, a byte-order mark. Anyone may have written the file, so its size has bounds.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assure {

struct CsvRecord {
    std::size_t line = 0;  // on which it begins
    std::vector<std::string> fields;
};

// The records that are not empty. `shown` is the path for messages. Throws Error with file and line for a quote that
// stands wrong or is never closed, text that is not UTF-8, and too many or too long fields or records.
std::vector<CsvRecord> read_csv(const std::string& shown, std::string_view text);

}  // namespace assure
