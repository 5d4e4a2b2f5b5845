#include "fuzz/json_mutator.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace assure::fuzz {
namespace {

using Json = nlohmann::ordered_json;

std::size_t below(std::size_t end, std::mt19937& random) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

const std::vector<Json>& telling_values() {
    static const std::vector<Json> values = {nullptr, true, "",    "\x1b[2J\r\n</script>", "2026-02-30",  "pass",
                                             0,       -1,   1e308, Json::array(),          Json::object()};
    return values;
}

// All values in it, each before those inside it.
std::vector<Json*> values_of(Json& root) {
    std::vector<Json*> values{&root};
    for (std::size_t at = 0; at < values.size(); ++at)
        if (values[at]->is_structured())
            for (Json& inside : *values[at])
                values.push_back(&inside);
    return values;
}

void edit_members(Json& container, std::mt19937& random) {
    if (container.empty()) return;
    const auto member = std::next(container.begin(), static_cast<std::ptrdiff_t>(below(container.size(), random)));
    if (container.is_array() && below(2, random) == 0)
        container.push_back(Json(*member));
    else
        container.erase(member);
}

void edit(Json& value, const Json& giver, std::mt19937& random, const ByteMutator& bytes) {
    switch (below(4, random)) {
        case 0:
            value = Json(giver);
            return;
        case 1:
            value = telling_values()[below(telling_values().size(), random)];
            return;
        default:
            if (value.is_structured()) {
                edit_members(value, random);
            } else if (value.is_string()) {
                bytes(value.get_ref<std::string&>());
            } else if (value.is_number()) {
                value = below(2, random) == 0 ? std::numeric_limits<std::int64_t>::min() : std::int64_t{1} << 33U;
            }
    }
}

std::string edited_document(Json document, Json donor, std::mt19937& random, const ByteMutator& bytes) {
    const std::vector<Json*> from = values_of(donor);
    for (std::size_t times = 1 + below(3, random); times > 0; --times) {
        const std::vector<Json*> values = values_of(document);
        const Json giver =
            below(2, random) == 0 ? *from[below(from.size(), random)] : *values[below(values.size(), random)];
        edit(*values[below(values.size(), random)], giver, random, bytes);
    }
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string edited_json(const std::string& input, const std::string& other, std::mt19937& random,
                        const ByteMutator& bytes) {
    Json donor = Json::parse(other, nullptr, false);
    if (donor.is_discarded()) donor = nullptr;
    Json document = Json::parse(input, nullptr, false);
    if (!document.is_discarded()) return edited_document(std::move(document), std::move(donor), random, bytes);

    // The line around any byte of it.
    std::string changed = input;
    const std::size_t at = input.empty() ? 0 : below(input.size(), random);
    const std::size_t begin = at == 0 ? 0 : input.rfind('\n', at - 1) + 1;
    const std::size_t end = std::min(input.find('\n', at), input.size());
    Json line = Json::parse(input.substr(begin, end - begin), nullptr, false);
    if (line.is_discarded())
        bytes(changed);
    else
        changed.replace(begin, end - begin, edited_document(std::move(line), std::move(donor), random, bytes));
    return changed;
}

}  // namespace assure::fuzz
