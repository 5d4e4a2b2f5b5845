// A plugin is a shared library that brings kinds of paper and checks. Write a class that derives Plugin and
// end its source file with ASSURE_PLUGIN(YourClass). See README.md, "Write a plugin".
//
// The API version and the ABI tag stand in the name of an ELF section, so that the engine can read them
// without loading the library (loading already runs its static constructors).
#pragma once

#include "assure/plugin/check.h"
#include "assure/plugin/export.h"
#include "assure/plugin/paper.h"

#include <memory>
#include <string_view>
#include <vector>

// The version of this contract. Raised when a plugin must be changed, not only rebuilt.
#define ASSURE_PLUGIN_API_VERSION 1

// A digest of the plugin headers, the compiler and the sanitizers, set by assure_add_plugin().
#ifndef ASSURE_ABI_TAG
#error "ASSURE_ABI_TAG is not defined: add your plugin with assure_add_plugin() from find_package(assure)"
#endif

namespace assure {

class ASSURE_EXPORT Plugin {
public:
    Plugin() = default;
    Plugin(const Plugin&) = delete;
    Plugin& operator=(const Plugin&) = delete;
    virtual ~Plugin();

    [[nodiscard]] virtual std::string_view name() const = 0;     // "cover_sheet"
    [[nodiscard]] virtual std::string_view version() const = 0;  // "1.0.0"
    // The kinds and checks it brings; called once. The engine owns the kinds from then on.
    [[nodiscard]] virtual std::vector<std::unique_ptr<Kind>> kinds() const = 0;
    [[nodiscard]] virtual std::vector<Check> checks() const = 0;
};

}  // namespace assure

#define ASSURE_STRINGIFY_(x) #x
#define ASSURE_STRINGIFY(x) ASSURE_STRINGIFY_(x)

// Exactly once in a plugin, at namespace scope.
#define ASSURE_PLUGIN(PluginClass)                                                                                   \
    extern "C" {                                                                                                     \
    ASSURE_EXPORT extern const char assure_plugin_marker; /* a constant is local unless it is declared extern */     \
    __attribute__((used, section(".assure.plugin." ASSURE_STRINGIFY(ASSURE_PLUGIN_API_VERSION) "." ASSURE_ABI_TAG))) \
    const char assure_plugin_marker = 1;                                                                             \
    ASSURE_EXPORT ::assure::Plugin* assure_create_plugin() {                                                         \
        return new PluginClass();                                                                                    \
    }                                                                                                                \
    }
