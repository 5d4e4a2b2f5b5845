// A ZIP package held in memory: its entries, and their inflated bytes within the limits. Its directory is read by us.
// Where programs may read it in more than one way, libzip reads it too, and parts on which we differ are refused.
#pragma once

#include "assure/app/limits.h"
#include "readers/zip_directory.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace assure {

class Package {
public:
    // `bytes` must outlive the package. Throws Error for a damaged or hostile file.
    Package(std::string_view bytes, std::string path, const Limits& limits);
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::span<const ZipEntry> entries() const { return entries_; }
    // The entry of that name, without regard to case; null when there is none.
    [[nodiscard]] const ZipEntry* find(std::string_view name) const;
    // The inflated bytes. Throws Error beyond the limits, for a wrong size or checksum, and for an encrypted entry.
    [[nodiscard]] std::string read(const ZipEntry& entry);
    // Counts the entry towards the limits as read() does, where what it says is known already.
    void count(const ZipEntry& entry) { check_limits(entry); }
    // The bytes as they lie in the package. Throws Error where two readers of its directory disagree on them.
    [[nodiscard]] std::string_view packed(const ZipEntry& entry) const;

private:
    void ask_libzip();
    [[nodiscard]] bool libzip_agrees(const ZipEntry& entry) const;
    void check_limits(const ZipEntry& entry);

    std::string_view bytes_;
    std::string path_;
    Limits limits_;
    std::vector<ZipEntry> entries_;
    std::vector<const ZipEntry*> by_name_;  // sorted
    std::size_t xml_bytes_ = 0;
    struct Discard {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Discard> archive_;  // null where libzip could not read the directory differently
};

}  // namespace assure
