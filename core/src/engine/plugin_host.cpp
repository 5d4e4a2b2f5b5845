#include "engine/plugin_host.h"

#include "assure/plugin/error.h"
#include "assure/plugin/plugin.h"
#include "engine/plugin_file.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/dll/runtime_symbol_info.hpp>
#include <boost/dll/shared_library.hpp>
#include <map>
#include <set>
#include <string>
#include <system_error>
#include <tuple>
#include <utility>

namespace assure {

Registry::~Registry() = default;

namespace {

namespace fs = std::filesystem;
namespace dll = boost::dll;

constexpr const char* factory_name = "assure_create_plugin";

// Runs what a plugin provides and turns whatever it throws into an Error that begins with `what_happened`.
template <class Call>
auto guarded(const fs::path& file, const std::string& what_happened, Call call) {
    const std::string next = "Tell whoever wrote the plugin, and take it out of the plugin folder until it is mended.";
    try {
        return call();
    } catch (const std::exception& error) {
        throw Error(what_happened + ": " + error.what(), file.string(), next);
    } catch (...) {
        throw Error(what_happened + ": it threw something that is not an exception.", file.string(), next);
    }
}

// The loader's own words: Boost wraps them in a prefix, and ends in a misleading "Bad file descriptor".
std::string loader_words(const fs::path& file, std::string words) {
    constexpr std::string_view before = "(dlerror system message: ";
    if (const std::size_t begin = words.find(before); begin != std::string::npos) {
        words.erase(0, begin + before.size());
        words.resize(std::min(words.rfind(')'), words.size()));
    }
    const std::string prefix = file.string() + ": ";
    if (words.starts_with(prefix)) words.erase(0, prefix.size());
    return words;
}

// Libraries stay loaded until the process ends: objects, exceptions and strings of a plugin may outlive any
// Registry. So this list is never destroyed.
dll::shared_library& keep_loaded(dll::shared_library library) {
    static auto& libraries = *new std::vector<std::unique_ptr<dll::shared_library>>;
    libraries.push_back(std::make_unique<dll::shared_library>(std::move(library)));
    return *libraries.back();
}

dll::shared_library load(const fs::path& file) {
    try {
        // Now, not lazily: a missing symbol must not end the process in the middle of a batch.
        return dll::shared_library(fs::absolute(file), dll::load_mode::rtld_now);
    } catch (const std::system_error& error) {
        throw Error("This plugin cannot be loaded: " + loader_words(fs::absolute(file), error.what()) + ".",
                    file.string(), "Build it again with everything it uses, or take it out of the plugin folder.");
    }
}

std::unique_ptr<Plugin> create(const fs::path& file) {
    dll::shared_library& library = keep_loaded(load(file));
    if (!library.has(factory_name))
        throw Error(std::string("This plugin has no function ") + factory_name + ".", file.string(),
                    "End one of its source files with ASSURE_PLUGIN(YourClass) and build it again.");
    const auto factory = library.get<Plugin*()>(factory_name);
    std::unique_ptr<Plugin> plugin =
        guarded(file, "This plugin could not be started", [&] { return std::unique_ptr<Plugin>(factory()); });
    if (!plugin)
        throw Error(std::string("This plugin could not be started: ") + factory_name + " gave back nothing.",
                    file.string(),
                    "Tell whoever wrote the plugin, and take it out of the plugin folder until it is mended.");
    return plugin;
}

// A kind or check, for messages and for finding doubles.
std::string described(const Check& check) {
    return check.kind.empty() ? std::string(check.name) : std::string(check.kind) + ": " + std::string(check.name);
}

bool is_null(const Check& check) {
    return std::visit([](auto* function) { return function == nullptr; }, check.run);
}

class LoadedPlugins : public Registry {
public:
    void add(const fs::path& file) {
        std::unique_ptr<Plugin> plugin = create(file);
        const std::string what = "This plugin could not say what it offers";
        PluginInfo info;
        info.file = file.string();
        std::vector<std::unique_ptr<Kind>> kinds;
        std::vector<Check> checks;
        guarded(file, what, [&] {
            info.name = plugin->name();
            info.version = plugin->version();
            kinds = plugin->kinds();
            checks = plugin->checks();
        });
        claim(file, "plugin", info.name);
        for (std::unique_ptr<Kind>& kind : kinds)
            add_kind(file, info, std::move(kind));
        for (const Check& check : checks)
            add_check(file, info, check);
        std::sort(info.checks.begin(), info.checks.end());
        spdlog::debug("loaded plugin {} {} from {}", info.name, info.version, info.file);
        plugins_.push_back(std::move(info));
        instances_.push_back(std::move(plugin));
    }

    // Puts everything in the order that reports rely on.
    void sort() {
        const auto by_name = [](const auto& a, const auto& b) { return a->name() < b->name(); };
        std::sort(kinds_.begin(), kinds_.end(), by_name);
        std::sort(checks_.begin(), checks_.end(),
                  [](const Check& a, const Check& b) { return std::tie(a.kind, a.name) < std::tie(b.kind, b.name); });
        std::sort(plugins_.begin(), plugins_.end(),
                  [](const PluginInfo& a, const PluginInfo& b) { return a.name < b.name; });
    }

    [[nodiscard]] std::span<const std::unique_ptr<Kind>> kinds() const override { return kinds_; }
    [[nodiscard]] std::span<const Check> checks() const override { return checks_; }
    [[nodiscard]] std::span<const PluginInfo> plugins() const override { return plugins_; }
    [[nodiscard]] std::string_view plugin_of(const Check& check) const override {
        return owner("check", described(check));
    }
    [[nodiscard]] std::string_view plugin_of(const Kind& kind) const override {
        return owner("kind", std::string(kind.name()));
    }

private:
    struct Owner {
        std::string plugin;
        std::string file;
    };

    void add_kind(const fs::path& file, PluginInfo& info, std::unique_ptr<Kind> kind) {
        require(file, kind != nullptr, "a kind that is nothing");
        std::string name =
            guarded(file, "This plugin could not name a kind", [&] { return std::string(kind->name()); });
        claim(file, "kind", name, info.name);
        info.kinds.push_back(std::move(name));
        kinds_.push_back(std::move(kind));
    }

    void add_check(const fs::path& file, PluginInfo& info, const Check& check) {
        require(file, !is_null(check), "the check '" + std::string(check.name) + "', which has no function");
        claim(file, "check", described(check), info.name);
        info.checks.push_back(described(check));
        checks_.push_back(check);
    }

    static void require(const fs::path& file, bool good, const std::string& what) {
        if (!good)
            throw Error("This plugin offers " + what + ".", file.string(),
                        "Tell whoever wrote the plugin, and take it out of the plugin folder until it is mended.");
    }

    // Notes that the file brings this name, which nobody else may bring.
    void claim(const fs::path& file, const std::string& what, const std::string& name, const std::string& plugin = {}) {
        require(file, !name.empty(), "a " + what + " without a name");
        const auto [found, fresh] = owners_.try_emplace({what, name}, Owner{plugin, file.string()});
        if (!fresh)
            throw Error("The " + what + " '" + name + "' is offered twice: here and in " + found->second.file + ".",
                        file.string(), "Take one of the two files out of the plugin folder.");
    }

    [[nodiscard]] std::string_view owner(const std::string& what, const std::string& name) const {
        const auto found = owners_.find({what, name});
        return found == owners_.end() ? std::string_view() : std::string_view(found->second.plugin);
    }

    std::vector<std::unique_ptr<Plugin>> instances_;  // before the kinds: they are freed first
    std::vector<std::unique_ptr<Kind>> kinds_;
    std::vector<Check> checks_;
    std::vector<PluginInfo> plugins_;
    std::map<std::pair<std::string, std::string>, Owner> owners_;
};

}  // namespace

fs::path default_plugin_dir() {
    // Where this very code was loaded from: the shared library or, in unit tests, the test program.
    return fs::absolute(dll::this_line_location()).lexically_normal().parent_path() / "assure" / "plugins";
}

std::unique_ptr<const Registry> load_plugins(std::span<const fs::path> folders) {
    if (folders.empty()) throw Error("No plugin folder is given.", "", "Name one with --plugin-dir.");
    auto registry = std::make_unique<LoadedPlugins>();
    std::set<fs::path> seen;  // a folder that is named twice offers nothing twice
    for (const fs::path& folder : folders) {
        for (const fs::path& file : plugin_files(folder)) {
            if (!seen.insert(fs::weakly_canonical(file)).second) continue;
            require_loadable(file);
            registry->add(file);
        }
    }
    registry->sort();
    return registry;
}

}  // namespace assure
