#include "assure/app/waiver.h"

#include <fmt/format.h>

#include <chrono>

namespace assure {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

sys_seconds last_sunday(std::chrono::year year, std::chrono::month month) {
    return sys_days(year / month / std::chrono::Sunday[std::chrono::last]);
}

// British Summer Time, since 1996: from 01:00 UTC on the last Sunday of March to 01:00 UTC on that of October.
bool is_summer_time(sys_seconds time, std::chrono::year year) {
    return time >= last_sunday(year, std::chrono::March) + 1h && time < last_sunday(year, std::chrono::October) + 1h;
}

}  // namespace

std::string expiry_utc(const Waiver& waiver) {
    sys_seconds end = sys_seconds(sys_days(waiver.expiry)) + 23h + 59min + 59s;
    if (waiver.time_zone == "Europe/London" && is_summer_time(end - 1h, waiver.expiry.year())) end -= 1h;
    const auto day = std::chrono::floor<std::chrono::days>(end);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(end - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

}  // namespace assure
