#include "assure/app/writer.h"

#include "assure/plugin/error.h"
#include "writers/csv_writer.h"
#include "writers/html_writer.h"
#include "writers/json_writer.h"
#include "writers/jsonl_writer.h"
#include "writers/junit_writer.h"
#include "writers/markdown_writer.h"
#include "writers/sarif_writer.h"
#include "writers/text_writer.h"

#include <algorithm>
#include <array>

namespace assure {
namespace {

// A new format is one file and one line here.
struct Format {
    std::string_view name;
    std::unique_ptr<Writer> (*make)(std::ostream& out, const WriterOptions& options);
};

constexpr std::array<Format, 8> formats{{{"text", make_text_writer},
                                         {"json", make_json_writer},
                                         {"jsonl", make_jsonl_writer},
                                         {"junit", make_junit_writer},
                                         {"sarif", make_sarif_writer},
                                         {"csv", make_csv_writer},
                                         {"markdown", make_markdown_writer},
                                         {"html", make_html_writer}}};

}  // namespace

Writer::~Writer() = default;

std::vector<std::string_view> writer_formats() {
    std::vector<std::string_view> names;
    names.reserve(formats.size());
    for (const Format& format : formats)
        names.push_back(format.name);
    return names;
}

std::unique_ptr<Writer> make_writer(std::string_view format, std::ostream& out, const WriterOptions& options) {
    const auto* const found =
        std::find_if(formats.begin(), formats.end(), [&](const Format& one) { return one.name == format; });
    if (found != formats.end()) return found->make(out, options);
    std::string known;
    for (const Format& one : formats)
        known += (known.empty() ? "" : ", ") + std::string(one.name);
    throw Error("There is no report format '" + std::string(format) + "'.", "", "Use one of: " + known + ".");
}

}  // namespace assure
