#include "assure/plugin/error.h"
#include "make-papers/paper_maker.h"

#include <zip.h>
#include <algorithm>
#include <memory>
#include <stdexcept>

namespace assure::papers {
namespace {

constexpr zip_uint16_t first_day = (0U << 9U) | (1U << 5U) | 1U;  // 1 January 1980, the first that ZIP can say

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using SourcePointer = std::unique_ptr<zip_source_t, SourceFree>;
using ArchivePointer = std::unique_ptr<zip_t, ArchiveDiscard>;

[[noreturn]] void fail() {
    throw std::runtime_error("libzip could not write a ZIP file in memory");
}

void add_part(zip_t* archive, const Part& part) {
    zip_source_t* content = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
    if (content == nullptr) fail();
    const zip_int64_t index = zip_file_add(archive, part.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        fail();
    }
    const auto entry = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 9) != 0) fail();
    if (zip_file_set_dostime(archive, entry, 0, first_day, 0) != 0) fail();
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t information;
    zip_stat_init(&information);
    if (zip_source_open(source) != 0 || zip_source_stat(source, &information) != 0) fail();
    std::string bytes(information.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<std::size_t>(read) != bytes.size()) fail();
    return bytes;
}

std::string content_of(zip_t* archive, zip_uint64_t entry, zip_uint64_t size) {
    std::string content(size, '\0');
    zip_file_t* const file = zip_fopen_index(archive, entry, 0);
    const zip_int64_t read = file == nullptr ? -1 : zip_fread(file, content.data(), content.size());
    if (file != nullptr) zip_fclose(file);
    if (read < 0) throw Error("The ZIP file is damaged.", "", "Make it again.");
    return content;
}

}  // namespace

std::string zip_parts(const std::vector<Part>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    SourcePointer source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) fail();
    ArchivePointer archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive) fail();
    zip_source_keep(source.get());  // the archive frees one reference when it closes
    for (const Part& part : parts)
        add_part(archive.get(), part);
    if (zip_close(archive.get()) != 0) fail();
    static_cast<void>(archive.release());
    return bytes_of(source.get());
}

std::vector<Part> unzip_parts(std::string_view zip) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(zip.data(), zip.size(), 0, &error);
    const ArchivePointer archive(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive) {
        if (source != nullptr) zip_source_free(source);
        throw Error("This is not a ZIP file.", "", "Make it again.");
    }
    std::vector<Part> parts;
    const auto count = static_cast<zip_uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(archive.get(), 0), 0));
    for (zip_uint64_t entry = 0; entry < count; ++entry) {
        zip_stat_t information;
        zip_stat_init(&information);
        if (zip_stat_index(archive.get(), entry, 0, &information) != 0) continue;
        parts.push_back({information.name, "", content_of(archive.get(), entry, information.size)});
    }
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.name < b.name; });
    return parts;
}

}  // namespace assure::papers
