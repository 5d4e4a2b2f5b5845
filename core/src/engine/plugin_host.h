// Finds and loads plugins, and fails closed: each way to be bad has its own sentence. A library's API version
// and ABI tag are read from an ELF section name before the library is loaded. Libraries stay loaded until exit.
#pragma once

#include "assure/app/report.h"
#include "assure/plugin/check.h"
#include "assure/plugin/paper.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace assure {

// What all loaded plugins offer. Owns the kinds.
class Registry {
public:
    virtual ~Registry();
    [[nodiscard]] virtual std::span<const std::unique_ptr<Kind>> kinds() const = 0;  // in order of name
    [[nodiscard]] virtual std::span<const Check> checks() const = 0;                 // in order of kind, name
    [[nodiscard]] virtual std::span<const PluginInfo> plugins() const = 0;           // in order of name
    [[nodiscard]] virtual std::string_view plugin_of(const Check& check) const = 0;
    [[nodiscard]] virtual std::string_view plugin_of(const Kind& kind) const = 0;
};

// The plugin folder beside this library, in the build tree and the install tree alike.
std::filesystem::path default_plugin_dir();

// Loads every *.so of the folders, in byte order of file name. Throws Error for the first bad one.
std::unique_ptr<const Registry> load_plugins(std::span<const std::filesystem::path> folders);

}  // namespace assure
