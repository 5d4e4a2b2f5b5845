// A report that somebody hands over to be joined: all that can be read of it is written again in every format.
#include "assure/app/saved_report.h"

#include "assure/app/join_reports.h"
#include "assure/app/writer.h"
#include "fuzz/exercise.h"
#include "fuzz/input_file.h"
#include "fuzz/targets.h"
#include "readers/xml_encoding.h"

#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace assure::fuzz {
namespace {

struct Written {
    std::string_view format;
    std::ostringstream out;
    std::unique_ptr<Writer> writer;
};

std::vector<Written> writers() {
    std::vector<Written> all;
    for (const std::string_view format : writer_formats()) {
        Written& one = all.emplace_back();
        one.format = format;
    }
    for (Written& one : all)  // each keeps the address of its stream
        one.writer = make_writer(one.format, one.out, {});
    return all;
}

}  // namespace

void fuzz_saved_report(std::string_view input) {
    const InputFile file(input);
    expect_source_or_error([&](const Limits& /*limits*/) {
        std::vector<SavedReport> saved;
        saved.emplace_back(file.path());
        const std::vector<Written> written = writers();
        std::vector<Writer*> formats;
        for (const Written& one : written)
            formats.push_back(one.writer.get());
        static_cast<void>(join_reports(saved, formats));
        for (const Written& one : written)
            require(find_invalid_byte(one.out.str()) == std::string_view::npos,
                    "a report is UTF-8 without control characters");
    });
}

}  // namespace assure::fuzz
