// The files of a SARIF run and the parts inside them. SARIF names a part by its place in the list of artifacts, and
// the file that holds it by parentIndex (3.24.3).
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace assure {

// A path as a URI reference (RFC 3986), relative where the path is; an absolute path as a file URI (RFC 8089). What may
// not stand in one is percent-encoded.
std::string uri_of_path(const std::string& path);

class SarifArtifacts {
public:
    // The index of a file that was checked.
    std::size_t file(const std::string& path, const std::string& sha256);
    // The index of a part of it. Precondition: `file` is the index of a file.
    std::size_t part(std::size_t file, const std::string& name);
    [[nodiscard]] const nlohmann::ordered_json& list() const { return list_; }

private:
    std::size_t add(nlohmann::ordered_json artifact);

    nlohmann::ordered_json list_ = nlohmann::ordered_json::array();
    std::map<std::pair<std::size_t, std::string>, std::size_t> parts_;
    std::map<std::string, std::size_t, std::less<>> files_;
};

}  // namespace assure
