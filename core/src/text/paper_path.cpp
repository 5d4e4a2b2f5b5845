#include "text/paper_path.h"

namespace assure {

std::string_view file_of_paper(std::string_view path) {
    const std::size_t mark = path.rfind('#');
    const bool numbered = mark != std::string_view::npos && mark + 1 < path.size() &&
                          path.find_first_not_of("0123456789", mark + 1) == std::string_view::npos;
    return numbered ? path.substr(0, mark) : path;
}

std::string file_name(std::string_view path) {
    return std::string(path.substr(path.rfind('/') + 1));  // npos + 1 is 0
}

}  // namespace assure
