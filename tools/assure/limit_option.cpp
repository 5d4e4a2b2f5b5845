#include "limit_option.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace assure {
namespace {

constexpr std::uint64_t mebibyte = 1ULL << 20U;

struct NamedLimit {
    std::string_view name;
    std::uint64_t unit;
    std::uint64_t most;  // in that unit: places in a document are numbers of 32 bits
    void (*set)(Limits&, std::uint64_t);
};

// The names stand in the README's table of limits.
constexpr std::array<NamedLimit, 7> named_limits{{
    {"xml", mebibyte, 2048, [](Limits& limits, std::uint64_t bytes) { limits.xml_bytes = bytes; }},
    {"expansion", 1, 1'000'000, [](Limits& limits, std::uint64_t ratio) { limits.expansion_ratio = ratio; }},
    {"entries", 1, 65'535, [](Limits& limits, std::uint64_t entries) { limits.entries = entries; }},
    {"nesting", 1, 1'000'000, [](Limits& limits, std::uint64_t levels) { limits.nesting = levels; }},
    {"trees", mebibyte, 1'000'000, [](Limits& limits, std::uint64_t bytes) { limits.dom_bytes = bytes; }},
    {"file", mebibyte, 1'000'000, [](Limits& limits, std::uint64_t bytes) { limits.file_bytes = bytes; }},
    {"steps", 1, 1'000'000'000'000, [](Limits& limits, std::uint64_t steps) { limits.work_units = steps; }},
}};

const NamedLimit& limit_named(std::string_view name) {
    const auto* const found = std::find_if(named_limits.begin(), named_limits.end(),
                                           [&](const NamedLimit& limit) { return limit.name == name; });
    if (found != named_limits.end()) return *found;
    std::string names;
    for (const NamedLimit& limit : named_limits)
        names += (names.empty() ? "" : ", ") + std::string(limit.name);
    throw CLI::ValidationError("--limit", "'" + std::string(name) + "' is not one of " + names);
}

void set_limit(Limits& limits, std::string_view text) {
    const std::size_t sign = std::min(text.find('='), text.size());
    const NamedLimit& limit = limit_named(text.substr(0, sign));
    const std::string_view number = text.substr(std::min(sign + 1, text.size()));
    std::uint64_t value = 0;
    const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || stop != number.data() + number.size() || value == 0 || value > limit.most)
        throw CLI::ValidationError("--limit", std::string(limit.name) + " needs a whole number from 1 to " +
                                                  std::to_string(limit.most) + ", as in " + std::string(limit.name) +
                                                  "=" + std::to_string(std::min<std::uint64_t>(limit.most, 1000)));
    limit.set(limits, value * limit.unit);
}

}  // namespace

void add_limit_option(CLI::App& command, Limits& limits) {
    command
        .add_option_function<std::vector<std::string>>(
            "--limit",
            [&limits](const std::vector<std::string>& given) {
                for (const std::string& one : given)
                    set_limit(limits, one);
            },
            "Another limit for each document: xml, trees, file (MiB), expansion, entries, nesting, steps (repeatable)")
        ->type_name("NAME=NUMBER")
        ->allow_extra_args(false);
}

}  // namespace assure
