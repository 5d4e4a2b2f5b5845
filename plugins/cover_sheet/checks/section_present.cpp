// Strategy 7.1: "Add a mandatory 'co-production assurance' section to all cover sheets."
#include "guards.h"

namespace assure::cover_sheet {
namespace {

Result missing(const Context& context, const CoverSheet& cover) {
    const std::string name(section_name);
    if (cover.other_sections().empty()) {
        return Result::fail("We searched " + what_was_searched(context) + " and found no section called " + name + ".")
            .at(where_section_belongs(context));
    }
    const Field& other = *cover.other_sections().front();
    return Result::fail("There is a section called " + in_quotes(other.label) + ", but none called " + name +
                        ". Involvement under another name is not the section that the strategy asks for.")
        .to_mend("Rename " + in_quotes(other.label) + " to " + name + ", or add a section called " + name +
                 " beside it; say there who was involved, when, what they did and what changed.")
        .at(label_location(context.source(), other))
        .quoting(label_of(context, other));
}

Result run(const Context& context) {
    const auto& cover = context.record<CoverSheet>();
    if (!cover.section() && cover.unread_section()) return unread_section(context, cover);
    if (!cover.section()) return missing(context, cover);

    const Field& field = *cover.section()->field;
    const auto here = [&](Result result) {
        return std::move(result).at(label_location(context.source(), field)).quoting(label_of(context, field));
    };
    const std::string rename = "Rename " + in_quotes(field.label) + " to " + std::string(section_name);
    const std::string found = "Found " + in_quotes(field.label);
    switch (cover.section()->name) {
        case NameMatch::misspelt:
            return here(
                Result::fail(found + ". Did you mean " + std::string(section_name) + "?").to_mend(rename + "."));
        case NameMatch::near:
            return here(Result::review(found + ", which is near to " + std::string(section_name) +
                                       " but is not its name. A person must decide whether it is meant to be that "
                                       "section.")
                            .to_mend(rename + ". If it is another section, add one of that name."));
        case NameMatch::exact:
        case NameMatch::other:
            break;
    }
    return here(Result::pass("The paper has the section."));
}

}  // namespace

Check section_present() {
    return {"section-present", "cover-sheet", &run, {}, {}};
}

}  // namespace assure::cover_sheet
