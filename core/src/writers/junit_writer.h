// JUnit's XML as build servers read it: a suite for each document, a case for each rule (spec/report.md).
#pragma once

#include "assure/app/writer.h"

#include <iosfwd>
#include <memory>

namespace assure {

std::unique_ptr<Writer> make_junit_writer(std::ostream& out, const WriterOptions& options);

}  // namespace assure
