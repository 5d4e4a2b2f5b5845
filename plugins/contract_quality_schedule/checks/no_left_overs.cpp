// House-keeping: brackets, guidance and broken formulas that the template left behind are gone before anybody signs.
#include "record.h"

#include "assure/plugin/check.h"

#include <algorithm>
#include <string>
#include <vector>

namespace assure::contract_quality_schedule {
namespace {

constexpr std::size_t most_quoted = 8;

std::vector<TextPart> left_overs(const Context& context) {
    std::vector<TextPart> found;
    const Source& source = context.source();
    for (std::uint32_t i = context.paper().range().first; i < context.paper().range().last; ++i) {
        const Block& block = source.block(i);
        if (block.type == BlockType::table || block.contents_entry) continue;
        const auto match = context.words("schedule-left-overs").first(block.text.str);
        if (match) found.push_back({block.text.slice(match->begin, match->length), i});
    }
    return found;
}

Result run(const Context& context) {
    const std::vector<TextPart> found = left_overs(context);
    const auto& schedule = context.record<QualitySchedule>();
    if (found.empty())
        return Result::pass("We found no brackets, guidance or broken formulas in the schedule.").at(schedule.where);
    Result result = Result::fail("Left in the schedule: " + std::to_string(found.size()) +
                                 (found.size() == 1 ? " bracket, piece of guidance or broken formula."
                                                    : " brackets, pieces of guidance or broken formulas."))
                        .at(context.source().locate(found.front()));
    for (std::size_t i = 0; i < std::min(found.size(), most_quoted); ++i)
        result.evidence.push_back(quote(context.source(), found[i]));
    return result;
}

}  // namespace

Check no_left_overs() {
    return {"no-left-overs", "contract-quality-schedule", &run, {"schedule-left-overs"}, {}};
}

}  // namespace assure::contract_quality_schedule
