// A package with some parts changed or added: every other entry is copied as it lies, header, compressed bytes and
// all, in the same order.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::annotate {

struct PartChanges {
    std::map<std::string, std::string> changed;  // by the name in the package: the whole new content
    std::vector<std::pair<std::string, std::string>> added;
};

// The copy of the package `bytes`. A changed part keeps its place, its name and its time; an added one comes last and
// has the time of the part `like`. Throws Error (placed at `path`) as Package does, and for a copy beyond 4 GiB.
std::string package_copy(std::string_view bytes, const std::string& path, const PartChanges& changes,
                         const std::string& like, std::size_t most_entries);

}  // namespace assure::annotate
