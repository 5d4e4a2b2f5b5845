// The look of the report, compiled from style/report.scss and committed beside it (tools/html-style), so that
// building needs no npm. CMake makes stylesheet.cpp of it.
#pragma once

#include <string_view>

namespace assure::html {

extern const std::string_view report_stylesheet;

}  // namespace assure::html
