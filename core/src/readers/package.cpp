#include "readers/package.h"

#include "assure/plugin/error.h"

#include <libdeflate.h>
#include <zip.h>

#include <algorithm>
#include <utility>

namespace assure {
namespace {

constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;

[[noreturn]] void damaged(const std::string& path, const ZipEntry& entry, std::string_view what) {
    throw Error("The file is damaged: its part " + entry.name + " " + std::string(what) + ".", path,
                "Ask the sender for it again, or open it in Word and save a new copy.");
}

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
};

bool inflate(std::string_view compressed, std::string& into) {
    // Making one costs as much as using it on a small part.
    thread_local const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(
        libdeflate_alloc_decompressor());
    return decompressor && libdeflate_deflate_decompress(decompressor.get(), compressed.data(), compressed.size(),
                                                         into.data(), into.size(), nullptr) == LIBDEFLATE_SUCCESS;
}

}  // namespace

void Package::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

Package::Package(std::string_view bytes, std::string path, const Limits& limits)
    : bytes_(bytes),
      path_(std::move(path)),
      limits_(limits),
      entries_(read_zip_directory(bytes, path_, limits.entries)) {
    by_name_.reserve(entries_.size());
    for (const ZipEntry& entry : entries_)
        by_name_.push_back(&entry);
    std::sort(by_name_.begin(), by_name_.end(),
              [](const ZipEntry* a, const ZipEntry* b) { return comes_before(a->name, b->name); });
    if (!has_one_reading(bytes_, entries_)) ask_libzip();
}

void Package::ask_libzip() {
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t* const source = zip_source_buffer_create(bytes_.data(), bytes_.size(), 0, &problem);
    if (source != nullptr) archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &problem));
    if (source != nullptr && !archive_) zip_source_free(source);
    zip_error_fini(&problem);
    if (!archive_)
        throw Error("The file is damaged: its parts cannot be told apart.", path_, "Ask the sender for it again.");
}

Package::~Package() = default;

const ZipEntry* Package::find(std::string_view name) const {
    const auto found = std::lower_bound(
        by_name_.begin(), by_name_.end(), name,
        [](const ZipEntry* entry, std::string_view wanted) { return comes_before(entry->name, wanted); });
    return found == by_name_.end() || comes_before(name, (*found)->name) ? nullptr : *found;
}

bool Package::libzip_agrees(const ZipEntry& entry) const {
    const auto index = static_cast<zip_uint64_t>(&entry - entries_.data());
    zip_stat_t stat;
    zip_stat_init(&stat);
    return zip_stat_index(archive_.get(), index, 0, &stat) == 0 && stat.name == entry.name &&
           stat.comp_size == entry.compressed && stat.size == entry.size && stat.crc == entry.crc;
}

void Package::check_limits(const ZipEntry& entry) {
    if (entry.encrypted)
        throw Error("The package is protected by a ZIP password, so it cannot be read.", path_,
                    "Unpack it with its password and check the document inside.");
    const bool bomb = entry.size > limits_.expansion_floor &&
                      entry.size / std::max<std::uint64_t>(entry.compressed, 1) > limits_.expansion_ratio;
    if (bomb) damaged(path_, entry, "would grow more than " + std::to_string(limits_.expansion_ratio) + " times");
    if (entry.size > limits_.xml_bytes - xml_bytes_)
        throw Error("The document holds more than " + std::to_string(limits_.xml_bytes >> 20U) +
                        " MiB of text and layout, the most that is read.",
                    path_, "Split the document.");
    xml_bytes_ += static_cast<std::size_t>(entry.size);
}

std::string_view Package::packed(const ZipEntry& entry) const {
    // One of us is being deceived where libzip sees another directory.
    if (archive_ && !libzip_agrees(entry)) damaged(path_, entry, "is described in two ways");
    return bytes_.substr(static_cast<std::size_t>(entry.begin), static_cast<std::size_t>(entry.compressed));
}

std::string Package::read(const ZipEntry& entry) {
    check_limits(entry);
    if (entry.method != stored && entry.method != deflated)
        damaged(path_, entry, "is compressed in a way that Word does not use");
    const std::string_view raw = packed(entry);
    std::string bytes(entry.method == stored ? raw : std::string_view());
    if (entry.method == deflated) {
        bytes.resize(static_cast<std::size_t>(entry.size));
        if (!inflate(raw, bytes)) damaged(path_, entry, "cannot be unpacked");
    }
    if (bytes.size() != entry.size || libdeflate_crc32(0, bytes.data(), bytes.size()) != entry.crc)
        damaged(path_, entry, "is not what was packed (its checksum differs)");
    return bytes;
}

}  // namespace assure
