#include "fuzz/targets.h"

#include <algorithm>
#include <array>

namespace assure::fuzz {
namespace {

constexpr std::array<Target, 11> all{{{"package", InputShape::bytes, fuzz_package},
                                      {"word", InputShape::parts, fuzz_word},
                                      {"excel", InputShape::parts, fuzz_excel},
                                      {"open_document", InputShape::parts, fuzz_open_document},
                                      {"flat_xml", InputShape::xml, fuzz_flat_xml},
                                      {"generic_xml", InputShape::xml, fuzz_generic_xml},
                                      {"form", InputShape::parts, fuzz_form},
                                      {"rule_pack", InputShape::parts, fuzz_rule_pack},
                                      {"waivers", InputShape::parts, fuzz_waivers},
                                      {"saved_report", InputShape::json, fuzz_saved_report},
                                      {"annotate", InputShape::parts, fuzz_annotate}}};

}  // namespace

std::span<const Target> targets() {
    return all;
}

const Target* find_target(std::string_view name) {
    const auto* const found =
        std::find_if(all.begin(), all.end(), [&](const Target& target) { return target.name == name; });
    return found == all.end() ? nullptr : found;
}

}  // namespace assure::fuzz
