#include "writers/sarif_artifacts.h"

#include <fmt/format.h>

#include <string_view>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

bool may_stand_in_path(char character) {
    const bool letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    const bool digit = character >= '0' && character <= '9';
    return letter || digit || std::string_view("-._~/!$&'()*+,;=@").find(character) != std::string_view::npos;
}

}  // namespace

std::string uri_of_path(const std::string& path) {
    // A reference that begins with a slash could not be combined with a base (SARIF 3.10.1, note).
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char character : path)
        uri += may_stand_in_path(character) ? std::string(1, character)
                                            : fmt::format("%{:02X}", static_cast<unsigned char>(character));
    return uri;
}

std::size_t SarifArtifacts::file(const std::string& path, const std::string& sha256) {
    const auto known = files_.find(path);
    if (known != files_.end()) return known->second;
    Json artifact{{"location", {{"uri", uri_of_path(path)}}}, {"roles", {"analysisTarget"}}};
    if (!sha256.empty()) artifact["hashes"] = {{"sha-256", sha256}};
    const std::size_t index = add(std::move(artifact));
    files_.emplace(path, index);
    return index;
}

std::size_t SarifArtifacts::part(std::size_t file, const std::string& name) {
    const auto known = parts_.find({file, name});
    if (known != parts_.end()) return known->second;
    const std::size_t index = add({{"location", {{"uri", uri_of_path(name)}}}, {"parentIndex", file}});
    parts_.emplace(std::pair{file, name}, index);
    return index;
}

std::size_t SarifArtifacts::add(Json artifact) {
    list_.push_back(std::move(artifact));
    return list_.size() - 1;
}

}  // namespace assure
