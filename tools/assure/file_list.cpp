#include "file_list.h"

#include "assure/app/engine.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace assure {
namespace {

std::string read_all(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string text_of(const std::string& from) {
    if (from == "-") return read_all(std::cin);
    std::ifstream in(from, std::ios::binary);
    std::string text = read_all(in);
    if (!in.is_open() || in.bad())
        throw Error("The list of files cannot be read.", from,
                    "Check its name, or give '-' to read the list from stdin.");
    return text;
}

}  // namespace

std::vector<std::string> split_file_list(std::string_view text) {
    const char separator = text.find('\0') == std::string_view::npos ? '\n' : '\0';
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        std::string_view name = text.substr(0, end);
        if (separator == '\n' && name.ends_with('\r')) name.remove_suffix(1);
        if (!name.empty()) names.emplace_back(name);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return names;
}

std::vector<std::string> read_file_list(const std::string& from) {
    std::vector<std::string> names = split_file_list(text_of(from));
    if (names.empty())
        throw Error("The list of files names nothing.", from == "-" ? "standard input" : from,
                    "Write one file or folder a line.");
    return names;
}

}  // namespace assure
