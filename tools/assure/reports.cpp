#include "reports.h"

#include "assure/app/chaser.h"
#include "diagnostics.h"
#include "same_file.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <utility>

namespace assure {
namespace {

WriterOptions options_for(bool to_stdout, const ReportStyle& style) {
    WriterOptions options;
    options.colour = to_stdout ? colour_stdout(style.colour) : style.colour == When::always;
    options.width = to_stdout ? stdout_width() : file_width();
    options.verbose = style.verbose;
    options.quiet = style.quiet;
    return options;
}

}  // namespace

std::string format_names() {
    std::string names;
    for (const std::string_view name : writer_formats())
        names += std::string(name) + ", ";
    return names + "chaser=DIR";
}

ReportRequest parse_report_request(const std::string& text) {
    const std::size_t equals = text.find('=');
    ReportRequest request{text.substr(0, equals), equals == std::string::npos ? "" : text.substr(equals + 1)};
    const bool names_no_file = equals != std::string::npos && request.file.empty();
    if (request.file == "-") request.file.clear();
    if (request.format == "chaser") {
        if (request.file.empty())
            throw Error("The chaser writes a file for each paper, and needs a folder.", "--format",
                        "Name one: --format chaser=messages");
        return request;
    }
    const std::vector<std::string_view> formats = writer_formats();
    if (std::find(formats.begin(), formats.end(), request.format) == formats.end())
        throw Error("'" + request.format + "' is no report format of this version.", "--format",
                    "Choose from: " + format_names() + ".");
    if (names_no_file)
        throw Error("No file is named behind the '='.", "--format",
                    "Name one: --format " + request.format + "=report." +
                        (request.format == "text" ? "txt" : request.format) +
                        "; or leave the '=' out, and it is printed.");
    return request;
}

void refuse_shared_targets(std::span<const ReportRequest> requests) {
    std::vector<std::string> targets;
    for (const ReportRequest& request : requests)
        targets.push_back(request.file.empty() ? "" : std::filesystem::absolute(request.file).lexically_normal());
    std::sort(targets.begin(), targets.end());
    const auto twice = std::adjacent_find(targets.begin(), targets.end());
    if (twice == targets.end()) return;
    throw Error("Two reports would be written to " + (twice->empty() ? "standard output" : *twice) + ".", "--format",
                "Give each a file of its own: --format json=report.json");
}

void refuse_to_overwrite(std::span<const ReportRequest> requests, std::span<const ReadFile> files) {
    for (const ReportRequest& request : requests) {
        if (request.file.empty()) continue;
        const auto clash = std::find_if(files.begin(), files.end(),
                                        [&](const ReadFile& file) { return same_file(request.file, file.path); });
        if (clash == files.end()) continue;
        throw Error(std::string("The report would overwrite ") + clash->what + ".", request.file,
                    "Give the report a name of its own: --format " + request.format + "=report." +
                        (request.format == "text" ? "txt" : request.format));
    }
}

Reports::Reports(std::span<const ReportRequest> requests, const ReportStyle& style, ProgressBar& bar) {
    for (const ReportRequest& request : requests)
        add(request, style, bar);
}

void Reports::add(const ReportRequest& request, const ReportStyle& style, ProgressBar& bar) {
    if (request.format == "chaser") return add_chaser(request.file);
    const bool to_stdout = request.file.empty();
    if (!to_stdout) files_.push_back(std::make_unique<OutputFile>(request.file));
    std::ostream& out = to_stdout ? std::cout : files_.back()->stream();
    owned_.push_back(make_writer(request.format, out, options_for(to_stdout, style)));
    if (to_stdout && stdout_is_terminal())
        owned_.push_back(std::make_unique<BesideBar>(*owned_.back(), std::cout, bar));
    writers_.push_back(owned_.back().get());
}

void Reports::add_chaser(const std::string& folder) {
    MessageFolder& messages = *folders_.emplace_back(std::make_unique<MessageFolder>(folder));
    owned_.push_back(
        make_chaser([&messages](const std::string& paper, const std::string& text) { messages.add(paper, text); }));
    writers_.push_back(owned_.back().get());
}

bool Reports::commit() {
    bool all = true;
    const auto attempt = [&all](auto&& step) {
        try {
            step();
        } catch (const ReportNotWritten& e) {
            say(e);
            all = false;
        }
    };
    attempt([] { require_stdout_written("report"); });
    for (const auto& file : files_)
        attempt([&file] { file->commit(); });
    for (const auto& folder : folders_)
        attempt([&folder] {
            folder->commit();
            say_notes(folder->notes());
        });
    return all;
}

void require_stdout_written(const char* what) {
    if (!std::cout.flush())
        throw ReportNotWritten(std::string("The ") + what + " could not be written to standard output.", "",
                               "Check that there is room on the disk, or that the program reading it still runs.");
}

}  // namespace assure
