#include "terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace assure {
namespace {

constexpr std::size_t usual_width = 80;
constexpr std::size_t least_width = 40;  // narrower than this nothing can be laid out

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

bool stdout_is_terminal() {
    return isatty(STDOUT_FILENO) == 1;
}

bool stderr_is_terminal() {
    return isatty(STDERR_FILENO) == 1;
}

std::size_t file_width() {
    const std::string_view columns = variable("COLUMNS");
    std::size_t width = 0;
    std::from_chars(columns.data(), columns.data() + columns.size(), width);
    return width == 0 ? usual_width : std::max(width, least_width);
}

std::size_t stdout_width() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::max<std::size_t>(size.ws_col, least_width);
    return file_width();
}

bool colour_stdout(When when) {
    if (when != When::automatic) return when == When::always;
    return stdout_is_terminal() && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

}  // namespace assure
