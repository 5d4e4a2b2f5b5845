#include "fuzz/parts_list.h"

#include <libdeflate.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace assure::fuzz {
namespace {

constexpr std::string_view mark = "=== ";

void put(std::string& bytes, std::uint64_t number, unsigned width) {
    for (unsigned byte = 0; byte < width; ++byte)
        bytes += static_cast<char>(static_cast<unsigned char>(number >> (8U * byte)));
}

// The fields that a part's local header and its entry in the directory have in common.
void put_common(std::string& bytes, const ListedPart& part) {
    put(bytes, 20, 2);  // version
    put(bytes, 0, 2);   // flags
    put(bytes, 0, 2);   // stored
    put(bytes, 0, 4);   // time
    put(bytes, libdeflate_crc32(0, part.content.data(), part.content.size()), 4);
    put(bytes, part.content.size(), 4);
    put(bytes, part.content.size(), 4);
    put(bytes, part.name.size(), 2);
    put(bytes, 0, 2);  // extra field
}

bool is_listed(const std::vector<ListedPart>& parts, std::string_view name) {
    return std::any_of(parts.begin(), parts.end(), [&](const ListedPart& part) { return part.name == name; });
}

}  // namespace

std::vector<ListedPart> parse_parts(std::string_view list) {
    std::vector<ListedPart> parts;
    bool ours = false;  // whether the lines here belong to the last of `parts`
    while (!list.empty()) {
        const std::size_t end = std::min(list.find('\n'), list.size() - 1) + 1;
        const std::string_view line = list.substr(0, end);
        list.remove_prefix(end);
        if (!line.starts_with(mark)) {
            if (ours) parts.back().content += line;
            continue;
        }
        std::string_view name = line.substr(mark.size(), 200);
        if (name.ends_with('\n')) name.remove_suffix(1);
        ours = !is_listed(parts, name);
        if (ours) parts.push_back({std::string(name), {}});
    }
    return parts;
}

std::string list_of(const std::vector<ListedPart>& parts) {
    std::string list;
    for (const ListedPart& part : parts) {
        list += std::string(mark) + part.name + '\n' + part.content;
        if (!list.ends_with('\n')) list += '\n';
    }
    return list;
}

std::string stored_zip(const std::vector<ListedPart>& parts) {
    std::string bytes;
    std::string directory;
    for (const ListedPart& part : parts) {
        const std::size_t header = bytes.size();
        bytes += "PK\x03\x04";
        put_common(bytes, part);
        bytes += part.name + part.content;
        directory += "PK\x01\x02";
        put(directory, 20, 2);  // made by
        put_common(directory, part);
        directory.append(10, '\0');  // no comment, first disk, no attributes
        put(directory, header, 4);
        directory += part.name;
    }
    const std::size_t begin = bytes.size();
    bytes += directory + "PK\x05\x06";
    put(bytes, 0, 4);  // disks
    put(bytes, parts.size(), 2);
    put(bytes, parts.size(), 2);
    put(bytes, directory.size(), 4);
    put(bytes, begin, 4);
    put(bytes, 0, 2);  // comment
    return bytes;
}

}  // namespace assure::fuzz
