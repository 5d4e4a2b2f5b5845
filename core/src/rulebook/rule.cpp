#include "assure/plugin/rule.h"

#include <charconv>
#include <stdexcept>
#include <utility>

namespace assure {

std::string_view to_string(Level level) {
    return level == Level::mandatory ? "mandatory" : "advisory";
}

void Parameters::set(std::string name, std::string value) {
    values_.insert_or_assign(std::move(name), std::move(value));
}

const std::string& Parameters::text(std::string_view name) const {
    const auto found = values_.find(name);
    if (found == values_.end()) throw std::out_of_range("no parameter '" + std::string(name) + "'");
    return found->second;
}

int Parameters::number(std::string_view name) const {
    const std::string& value = text(name);
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size())
        throw std::out_of_range("parameter '" + std::string(name) + "' is no number: '" + value + "'");
    return number;
}

}  // namespace assure
