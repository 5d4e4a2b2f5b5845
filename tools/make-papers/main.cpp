// make-papers: makes papers from sources, and the files of fixtures/ from those that name them.
#include "assure/plugin/error.h"
#include "make-papers/fixtures.h"
#include "make-papers/paper_maker.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>

namespace assure::papers {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string source;
    std::string folder = ".";
    std::string layout = "as-stated";
    std::string format = "docx";
    std::string excel;
    bool check = false;
};

int make_one(const Options& options) {
    const PaperSource source = parse_paper(read_text(options.source), options.source);
    const std::string stem = fs::path(options.source).stem().stem().string();
    const std::string ending = options.format == "docx" || options.format == "xlsx" ? "." + options.format : ".xml";
    const fs::path file = fs::path(options.folder) / (stem + ending);
    write_bytes(file,
                make_bytes(source, options.format, layout_from(options.layout), excel_choices_from(options.excel)));
    std::cout << file.string() << '\n';
    return 0;
}

int make_fixtures(const Options& options) {
    const std::vector<std::string> changes = update_fixtures(options.source, options.folder, !options.check);
    for (const std::string& change : changes)
        std::cout << change << '\n';
    return options.check && !changes.empty() ? 1 : 0;
}

int run(int argc, char** argv) {
    Options options;
    CLI::App app("Makes test papers from their readable sources (tests/papers/*.paper.xml).");
    app.require_subcommand(1);
    CLI::App* const one = app.add_subcommand("make", "Makes one file from one source");
    one->add_option("source", options.source, "The .paper.xml file")->required();
    one->add_option("--output", options.folder, "The folder to write into");
    one->add_option("--layout", options.layout, "two-columns, headings …; as-stated by default");
    one->add_option("--format", options.format, "What to make")
        ->check(CLI::IsMember({"docx", "flat-opc", "xlsx", "xml", "vocabulary"}));
    one->add_option("--excel", options.excel, "For xlsx: \"inline-strings away apart gaps\", or some of them");
    CLI::App* const all = app.add_subcommand("fixtures", "Makes every file that the sources of a folder name");
    all->add_option("sources", options.source, "The folder of .paper.xml files")->required();
    all->add_option("fixtures", options.folder, "The folder of fixtures")->required();
    all->add_flag("--check", options.check, "Write nothing; end with 1 when a file is not as its source says");
    CLI11_PARSE(app, argc, argv);
    return one->parsed() ? make_one(options) : make_fixtures(options);
}

}  // namespace
}  // namespace assure::papers

int main(int argc, char** argv) {
    try {
        return assure::papers::run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "make-papers: " << error.what() << '\n';
        return 2;
    }
}
