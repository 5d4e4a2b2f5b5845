#include "readers/file_types.h"

#include "text/phrases.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <vector>

namespace assure {
namespace {

struct ReadType {
    std::string_view ending;
    std::string_view content;
    bool usual;  // named to people; the others are variants of it
};

constexpr std::array<ReadType, 12> read_types{{{".docx", "Word", true},
                                               {".docm", "Word", false},
                                               {".dotx", "Word", false},
                                               {".dotm", "Word", false},
                                               {".xlsx", "Excel", true},
                                               {".xlsm", "Excel", false},
                                               {".xltx", "Excel", false},
                                               {".xltm", "Excel", false},
                                               {".odt", "OpenDocument", true},
                                               {".ott", "OpenDocument", false},
                                               {".fodt", "OpenDocument", false},
                                               {".xml", "XML", true}}};

const ReadType* find(std::string_view type) {
    const auto* const found =
        std::find_if(read_types.begin(), read_types.end(), [&](const ReadType& one) { return one.ending == type; });
    return found == read_types.end() ? nullptr : &*found;
}

}  // namespace

std::string type_of(const std::string& path) {
    std::string type = std::filesystem::path(path).extension().string();
    for (char& letter : type)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return type;
}

bool is_read_type(std::string_view type) {
    return find(type) != nullptr;
}

std::string_view content_expected(std::string_view type) {
    const ReadType* found = find(type);
    return found == nullptr ? std::string_view() : found->content;
}

std::string read_types_words(std::string_view last_joiner) {
    std::vector<std::string> words;
    for (const ReadType& type : read_types)
        if (type.usual) words.push_back(std::string(type.content) + " (" + std::string(type.ending) + ")");
    return joined(words, last_joiner) + " files";
}

}  // namespace assure
