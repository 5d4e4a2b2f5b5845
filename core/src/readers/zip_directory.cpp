#include "readers/zip_directory.h"

#include "assure/plugin/error.h"
#include "text/small_letters.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace assure {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t end_record_size = 22;
constexpr std::uint64_t longest_comment = 0xFFFF;
constexpr std::size_t longest_name = 1024;  // messages name parts
constexpr std::uint32_t in_zip64 = 0xFFFFFFFFU;

[[noreturn]] void damaged(const std::string& path, std::string_view what) {
    throw Error("The file is damaged: " + std::string(what) + ".", path,
                "Ask the sender for it again, or open it in Word and save a new copy.");
}

// Little-endian numbers; the caller has checked the bounds.
class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}
    [[nodiscard]] std::uint64_t number(std::uint64_t at, unsigned width) const {
        std::uint64_t value = 0;
        for (unsigned byte = 0; byte < width; ++byte)
            value |= std::uint64_t{static_cast<unsigned char>(bytes_[static_cast<std::size_t>(at + byte)])}
                     << (8U * byte);
        return value;
    }
    [[nodiscard]] std::uint16_t u16(std::uint64_t at) const { return static_cast<std::uint16_t>(number(at, 2)); }
    [[nodiscard]] std::uint32_t u32(std::uint64_t at) const { return static_cast<std::uint32_t>(number(at, 4)); }
    [[nodiscard]] std::uint64_t u64(std::uint64_t at) const { return number(at, 8); }
    [[nodiscard]] std::uint64_t size() const { return bytes_.size(); }
    [[nodiscard]] bool fits(std::uint64_t at, std::uint64_t length) const {
        return at <= bytes_.size() && length <= bytes_.size() - at;
    }
    [[nodiscard]] std::string_view view(std::uint64_t at, std::uint64_t length) const {
        return bytes_.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(length));
    }

private:
    std::string_view bytes_;
};

struct Directory {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
};

std::optional<std::uint64_t> find_end_record(const Reader& zip) {
    if (zip.size() < end_record_size) return std::nullopt;
    const std::uint64_t last = zip.size() - end_record_size;
    const std::uint64_t first = last > longest_comment ? last - longest_comment : 0;
    for (std::uint64_t at = last + 1; at-- > first;) {
        if (zip.view(at, 4) == "PK\x05\x06"sv && zip.fits(at + end_record_size, zip.u16(at + 20))) return at;
    }
    return std::nullopt;
}

Directory locate_directory(const Reader& zip, const std::string& path) {
    const auto end = find_end_record(zip);
    if (!end) damaged(path, "its end is missing, so it was not copied or sent whole");
    Directory directory{zip.u32(*end + 16), zip.u32(*end + 12), zip.u16(*end + 10)};
    const bool zip64 = directory.offset == in_zip64 || directory.size == in_zip64 || directory.entries == 0xFFFF;
    if (zip64 && *end >= 20 && zip.view(*end - 20, 4) == "PK\x06\x07"sv) {
        const std::uint64_t record = zip.u64(*end - 12);
        if (!zip.fits(record, 56) || zip.view(record, 4) != "PK\x06\x06"sv)
            damaged(path, "its ZIP64 directory is not where it should be");
        directory = {zip.u64(record + 48), zip.u64(record + 40), zip.u64(record + 32)};
    }
    if (!zip.fits(directory.offset, directory.size) || directory.offset + directory.size > *end)
        damaged(path, "its directory is not where it should be, so it was cut off or changed");
    return directory;
}

// Sizes and offset of entries beyond 4 GiB stand in an extra field.
void read_zip64_extra(const Reader& zip, std::uint64_t at, std::uint64_t end, ZipEntry& entry) {
    while (at + 4 <= end) {
        const std::uint64_t length = zip.u16(at + 2);
        const std::uint64_t stop = at + 4 + length;
        if (stop > end) return;
        if (zip.u16(at) == 1) {
            std::uint64_t field = at + 4;
            for (std::uint64_t* const value : {&entry.size, &entry.compressed, &entry.header}) {
                if (*value != in_zip64 || field + 8 > stop) continue;
                *value = zip.u64(field);
                field += 8;
            }
        }
        at = stop;
    }
}

bool is_hostile_name(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.size() > longest_name) return true;
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        return true;
    return name == ".." || name.starts_with("../") || name.ends_with("/..") ||
           name.find("/../") != std::string_view::npos || name.find("\\..\\") != std::string_view::npos;
}

void find_data(const Reader& zip, ZipEntry& entry, const Directory& directory, const std::string& path) {
    if (!zip.fits(entry.header, 30) || zip.view(entry.header, 4) != "PK\x03\x04"sv)
        damaged(path, "a part is not where the directory says");
    const std::uint64_t name_length = zip.u16(entry.header + 26);
    if (!zip.fits(entry.header + 30, name_length) || zip.view(entry.header + 30, name_length) != entry.name)
        damaged(path, "a part is called differently in the directory");
    entry.begin = entry.header + 30 + name_length + zip.u16(entry.header + 28);
    if (entry.begin > directory.offset || entry.compressed > directory.offset - entry.begin)
        damaged(path, "a part is cut off");
}

void refuse_overlaps(const std::vector<ZipEntry>& entries, const std::string& path) {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    ranges.reserve(entries.size());
    for (const ZipEntry& entry : entries)
        ranges.emplace_back(entry.header, entry.begin + entry.compressed);
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t next = 1; next < ranges.size(); ++next) {
        if (ranges[next].first < ranges[next - 1].second)
            damaged(path, "parts of it share the same bytes, as in files made to exhaust a computer");
    }
}

void refuse_duplicates(const std::vector<ZipEntry>& entries, const std::string& path) {
    std::vector<std::string_view> names;
    names.reserve(entries.size());
    for (const ZipEntry& entry : entries)
        names.push_back(entry.name);
    std::sort(names.begin(), names.end(), comes_before);
    const auto is_same = [](std::string_view name, std::string_view next) { return !comes_before(name, next); };
    if (std::adjacent_find(names.begin(), names.end(), is_same) != names.end())
        damaged(path, "a part is in it twice, so programs may show different texts");
}

bool is_ascii(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The end of a directory is looked for from the back, and from the front of where it may stand.
bool has_one_end(std::string_view bytes, std::uint64_t end) {
    const std::uint64_t first = end > longest_comment ? end - longest_comment : 0;
    return bytes.substr(static_cast<std::size_t>(first)).find("PK\x05\x06"sv) == end - first &&
           (end < 20 || bytes.substr(static_cast<std::size_t>(end) - 20, 4) != "PK\x06\x07"sv);
}

}  // namespace

std::vector<ZipEntry> read_zip_directory(std::string_view bytes, const std::string& path, std::size_t most_entries) {
    const Reader zip(bytes);
    const Directory directory = locate_directory(zip, path);
    if (directory.entries > most_entries)
        throw Error("The package has " + std::to_string(directory.entries) + " parts, more than are read.", path,
                    "Save a plain copy of the document.");
    std::vector<ZipEntry> entries;
    constexpr std::uint64_t least_record = 46;
    entries.reserve(std::min(directory.entries, directory.size / least_record));
    std::uint64_t at = directory.offset;
    const std::uint64_t end = directory.offset + directory.size;
    for (std::uint64_t count = 0; count < directory.entries; ++count) {
        if (at + least_record > end || zip.view(at, 4) != "PK\x01\x02"sv) damaged(path, "its directory is cut off");
        const std::uint64_t name_length = zip.u16(at + 28);
        const std::uint64_t extra_length = zip.u16(at + 30);
        const std::uint64_t next = at + 46 + name_length + extra_length + zip.u16(at + 32);
        if (next > end) damaged(path, "its directory is cut off");
        ZipEntry entry;
        entry.name = zip.view(at + 46, name_length);
        entry.record = at;
        entry.record_length = next - at;
        entry.encrypted = (zip.u16(at + 8) & 1U) != 0;
        entry.method = zip.u16(at + 10);
        entry.crc = zip.u32(at + 16);
        entry.compressed = zip.u32(at + 20);
        entry.size = zip.u32(at + 24);
        entry.header = zip.u32(at + 42);
        read_zip64_extra(zip, at + 46 + name_length, at + 46 + name_length + extra_length, entry);
        if (is_hostile_name(entry.name)) damaged(path, "a part has a name that no document has");
        find_data(zip, entry, directory, path);
        entries.push_back(std::move(entry));
        at = next;
    }
    refuse_overlaps(entries, path);
    refuse_duplicates(entries, path);
    return entries;
}

bool has_one_reading(std::string_view bytes, const std::vector<ZipEntry>& entries) {
    const Reader zip(bytes);
    const auto end = find_end_record(zip);
    if (!end || *end + end_record_size != zip.size() || !has_one_end(bytes, *end)) return false;
    const bool one_disk = zip.u32(*end + 4) == 0 && zip.u16(*end + 8) == entries.size();
    if (!one_disk || zip.u16(*end + 10) != entries.size()) return false;
    std::uint64_t next = zip.u32(*end + 16);
    for (const ZipEntry& entry : entries) {
        const bool plain = entry.record == next && zip.u16(entry.record + 30) == 0 && zip.u16(entry.record + 34) == 0 &&
                           entry.size != in_zip64 && entry.compressed != in_zip64 && is_ascii(entry.name);
        if (!plain) return false;
        next += entry.record_length;
    }
    return next == *end && zip.u32(*end + 12) == *end - zip.u32(*end + 16);
}

bool comes_before(std::string_view name, std::string_view other) {
    // Nearly always names share their folders, written alike.
    const auto [here, there] = std::mismatch(name.begin(), name.end(), other.begin(), other.end());
    return std::lexicographical_compare(here, name.end(), there, other.end(),
                                        [](char a, char b) { return small_letter(a) < small_letter(b); });
}

std::string_view zip_comment(std::string_view bytes) {
    const Reader zip(bytes);
    const auto end = find_end_record(zip);
    return end ? zip.view(*end + end_record_size, zip.u16(*end + 20)) : std::string_view();
}

}  // namespace assure
