#include "benchmarks/floor.h"

#include "assure/app/limits.h"
#include "readers/reader.h"

#include <libdeflate.h>
#include <pugixml.hpp>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace assure::benchmarks {
namespace {

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
};
using Decompressor = std::unique_ptr<libdeflate_decompressor, FreeDecompressor>;

bool was_read(const Source& source, const std::string& name) {
    return std::any_of(source.coverage().begin(), source.coverage().end(),
                       [&](const PartCoverage& part) { return part.part == name && part.state == PartState::read; });
}

}  // namespace

Floor::Floor(std::string_view bytes) : bytes_(bytes) {
    const auto source = read_bytes(bytes, "paper", {});
    for (const ZipEntry& entry : read_zip_directory(bytes, "paper", Limits{}.entries)) {
        if (was_read(*source, entry.name)) parts_.push_back(entry);
    }
}

std::size_t Floor::run() const {
    static const Decompressor decompressor(libdeflate_alloc_decompressor());  // as reading keeps its own
    std::size_t total = 0;
    for (const ZipEntry& entry : parts_) {
        std::vector<char> xml(entry.size);
        if (entry.method == 0) {
            std::copy_n(bytes_.data() + entry.begin, entry.size, xml.data());
        } else if (libdeflate_deflate_decompress(decompressor.get(), bytes_.data() + entry.begin, entry.compressed,
                                                 xml.data(), xml.size(), nullptr) != LIBDEFLATE_SUCCESS) {
            throw std::runtime_error("a part cannot be unpacked");
        }
        pugi::xml_document document;
        if (!document.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_cdata | pugi::parse_ws_pcdata_single,
                                          pugi::encoding_utf8))
            throw std::runtime_error("a part cannot be parsed");
        total += xml.size();
    }
    return total;
}

}  // namespace assure::benchmarks
