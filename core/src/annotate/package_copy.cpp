#include "annotate/package_copy.h"

#include "assure/plugin/error.h"
#include "readers/zip_directory.h"

#include <libdeflate.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <new>

namespace assure::annotate {
namespace {

constexpr std::uint32_t beyond = 0xFFFFFFFFU;
constexpr int compression_level = 6;
constexpr std::uint16_t deflated = 8;
constexpr std::uint16_t utf8_name = 1U << 11U;
constexpr std::uint16_t version_needed = 20;

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

std::string deflate(std::string_view content) {
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(compression_level));
    if (!compressor) throw std::bad_alloc();
    std::string packed(libdeflate_deflate_compress_bound(compressor.get(), content.size()), '\0');
    packed.resize(
        libdeflate_deflate_compress(compressor.get(), content.data(), content.size(), packed.data(), packed.size()));
    return packed;
}

void put(std::string& bytes, std::uint64_t number, unsigned width) {
    for (unsigned byte = 0; byte < width; ++byte)
        bytes += static_cast<char>(number >> (8U * byte) & 0xFFU);
}

std::uint64_t number_at(std::string_view bytes, std::size_t at, unsigned width) {
    std::uint64_t number = 0;
    for (unsigned byte = 0; byte < width; ++byte)
        number |= std::uint64_t{static_cast<unsigned char>(bytes[at + byte])} << (8U * byte);
    return number;
}

// What a local header and a record of the directory share, from the flags on.
struct Fields {
    std::uint16_t flags = 0;
    std::uint32_t time = 0;  // time and date
    std::uint32_t crc = 0;
    std::uint64_t compressed = 0;
    std::uint64_t size = 0;
    std::size_t name_length = 0;

    void put_into(std::string& bytes) const {
        put(bytes, version_needed, 2);
        put(bytes, flags, 2);
        put(bytes, deflated, 2);
        put(bytes, time, 4);
        put(bytes, crc, 4);
        put(bytes, compressed, 4);
        put(bytes, size, 4);
        put(bytes, name_length, 2);
        put(bytes, 0, 2);  // no extra field
    }
};

class Copy {
public:
    Copy(std::string_view bytes, const std::string& path, std::size_t most_entries)
        : bytes_(bytes), path_(path), entries_(read_zip_directory(bytes, path, most_entries)) {}

    std::string make(const PartChanges& changes, const std::string& like) {
        records_.resize(entries_.size());
        copy_in_order_of_place(changes.changed);
        const auto model =
            std::find_if(entries_.begin(), entries_.end(), [&](const ZipEntry& entry) { return entry.name == like; });
        const auto time = model == entries_.end() ? 0 : static_cast<std::uint32_t>(number_at(record_of(*model), 12, 4));
        for (const auto& [name, content] : changes.added)
            records_.push_back(written(name, content, 0, time, 0));
        finish();
        return std::move(copy_);
    }

private:
    [[nodiscard]] std::string_view record_of(const ZipEntry& entry) const {
        return bytes_.substr(static_cast<std::size_t>(entry.record), static_cast<std::size_t>(entry.record_length));
    }

    void copy_in_order_of_place(const std::map<std::string, std::string>& changed) {
        std::vector<std::size_t> order(entries_.size());
        for (std::size_t index = 0; index < order.size(); ++index)
            order[index] = index;
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return entries_[a].header < entries_[b].header; });
        std::uint64_t directory = bytes_.size();
        for (const ZipEntry& entry : entries_)
            directory = std::min(directory, entry.record);
        if (!order.empty()) copy_ = bytes_.substr(0, static_cast<std::size_t>(entries_[order.front()].header));
        for (std::size_t place = 0; place < order.size(); ++place) {
            const ZipEntry& entry = entries_[order[place]];
            const std::uint64_t end = place + 1 < order.size() ? entries_[order[place + 1]].header : directory;
            const auto change = changed.find(entry.name);
            records_[order[place]] = change == changed.end() ? copied(entry, end) : rewritten(entry, change->second);
        }
    }

    // Its bytes up to the next entry, whatever lies between, and its record with the new place.
    std::string copied(const ZipEntry& entry, std::uint64_t end) {
        require_room();
        std::string record(record_of(entry));
        const std::uint64_t place = copy_.size();
        if (number_at(record, 42, 4) != beyond) {
            std::string where;
            put(where, place, 4);
            record.replace(42, 4, where);
        } else {
            put_far_place(record, place);
        }
        copy_ += bytes_.substr(static_cast<std::size_t>(entry.header), static_cast<std::size_t>(end - entry.header));
        return record;
    }

    // In a ZIP64 record the place stands in the extra field, behind the sizes that stand there too.
    static void put_far_place(std::string& record, std::uint64_t place) {
        std::size_t at = 46 + static_cast<std::size_t>(number_at(record, 28, 2));
        const std::size_t end = at + static_cast<std::size_t>(number_at(record, 30, 2));
        while (at + 4 <= end && number_at(record, at, 2) != 1)
            at += 4 + static_cast<std::size_t>(number_at(record, at + 2, 2));
        at += 4;
        for (const std::size_t size : {std::size_t{24}, std::size_t{20}})
            at += number_at(record, size, 4) == beyond ? std::size_t{8} : std::size_t{0};
        std::string where;
        put(where, place, 8);
        if (at + 8 <= end) record.replace(at, 8, where);
    }

    std::string rewritten(const ZipEntry& entry, const std::string& content) {
        const std::string_view record = record_of(entry);
        return written(entry.name, content, static_cast<std::uint16_t>(number_at(record, 8, 2) & utf8_name),
                       static_cast<std::uint32_t>(number_at(record, 12, 4)), number_at(record, 36, 6));
    }

    // Returns the record of the entry. `attributes` are its six bytes of attributes there.
    std::string written(const std::string& name, const std::string& content, std::uint16_t flags, std::uint32_t time,
                        std::uint64_t attributes) {
        require_room();
        const std::string packed = deflate(content);
        const Fields fields{flags,         time,           libdeflate_crc32(0, content.data(), content.size()),
                            packed.size(), content.size(), name.size()};
        std::string record = "PK\x01\x02";
        put(record, version_needed, 2);
        fields.put_into(record);
        put(record, 0, 4);  // no comment; the first disk
        put(record, attributes, 6);
        put(record, copy_.size(), 4);
        record += name;
        copy_ += "PK\x03\x04";
        fields.put_into(copy_);
        copy_ += name;
        copy_ += packed;
        return record;
    }

    void finish() {
        const std::uint64_t directory = copy_.size();
        require_room();
        for (const std::string& record : records_)
            copy_ += record;
        const std::string_view comment = zip_comment(bytes_);
        const std::uint64_t length = copy_.size() - directory;
        copy_ += "PK\x05\x06";
        put(copy_, 0, 4);
        put(copy_, records_.size(), 2);
        put(copy_, records_.size(), 2);
        put(copy_, length, 4);
        put(copy_, directory, 4);
        put(copy_, comment.size(), 2);
        copy_ += comment;
    }

    void require_room() const {
        if (copy_.size() < beyond && records_.size() < 0xFFFF) return;
        throw Error("The copy would be too large for a Word document.", path_, "Split the document.");
    }

    std::string_view bytes_;
    const std::string& path_;
    std::vector<ZipEntry> entries_;
    std::vector<std::string> records_;  // of the directory, in its order
    std::string copy_;
};

}  // namespace

std::string package_copy(std::string_view bytes, const std::string& path, const PartChanges& changes,
                         const std::string& like, std::size_t most_entries) {
    return Copy(bytes, path, most_entries).make(changes, like);
}

}  // namespace assure::annotate
