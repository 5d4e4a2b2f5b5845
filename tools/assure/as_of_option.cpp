#include "as_of_option.h"

#include "assure/app/engine.h"

#include <chrono>
#include <ctime>
#include <optional>

namespace assure {
namespace {

Day today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    localtime_r(&now, &local);
    return Day{std::chrono::year{local.tm_year + 1900}, std::chrono::month{static_cast<unsigned>(local.tm_mon) + 1},
               std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

}  // namespace

void add_as_of_option(CLI::App& command, std::string& text) {
    command.add_option("--as-of", text, "The day the report speaks for (default: today)")->type_name("YYYY-MM-DD");
}

Day as_of_day(const std::string& text) {
    if (text.empty()) return today();
    if (const std::optional<Day> day = parse_iso(text)) return *day;
    throw Error("'" + text + "' is not a date.", "--as-of", "Write it as year-month-day: 2026-04-20.");
}

}  // namespace assure
