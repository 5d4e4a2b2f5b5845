#include "assure/plugin/paper.h"

#include "assure/plugin/plugin.h"

#include <utility>

namespace assure {

Record::~Record() = default;
Kind::~Kind() = default;
Plugin::~Plugin() = default;

Paper::Paper(std::shared_ptr<const Source> source, std::string_view kind, Claim claim)
    : source_(std::move(source)), kind_(kind), claim_(std::move(claim)), form_(*source_, claim_.range) {}

Paper::~Paper() = default;

void Paper::set_record(std::unique_ptr<Record> record) {
    record_ = std::move(record);
}

}  // namespace assure
