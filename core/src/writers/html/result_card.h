// One result: as a card where it asks for something, as an entry of a list where it does not.
#pragma once

#include "assure/app/report.h"
#include "writers/html/markup.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace assure::html {

// Found, where, required, what to do, who acts; for a waived one also what it would be without the waiver.
void write_card(Markup& page, const RuleResult& answer, const std::vector<const RuleResult*>& followers);

// Whether an entry tells its outcome, or the list that it stands in does.
enum class Outcomes : std::uint8_t { told, same };
// Its title, what was found with the quotations, and where.
void write_entry(Markup& page, const RuleResult& answer, const std::vector<const RuleResult*>& followers,
                 Outcomes outcomes);

// A fold that needs no script. What belongs to a finding is printed, open or not; of what is kept for the record the
// title alone.
enum class Printed : std::uint8_t { whole, title };
class Fold {
public:
    Fold(Markup& page, std::string_view title, Printed printed, bool is_open = false);

private:
    Markup::Element details_;
    Markup::Element text_;
};

}  // namespace assure::html
