// Files of waivers as people and spreadsheets write them, and whether they name a paper.
#include "assure/app/waiver.h"

#include "engine/waivers.h"
#include "fuzz/exercise.h"
#include "fuzz/parts_list.h"
#include "fuzz/targets.h"
#include "rulebook/waiver_file.h"

#include <string>

namespace assure::fuzz {

void fuzz_waivers(std::string_view input) {
    for (const ListedPart& file : parse_parts(input)) {
        expect_source_or_error([&](const Limits& /*limits*/) {
            for (const Waiver& waiver : parse_waivers(std::string(document_name) + "/" + file.name, file.content)) {
                require(!(waiver.expiry < waiver.start), "a waiver ends on or after the day it starts");
                static_cast<void>(expiry_utc(waiver));
                static_cast<void>(names_paper(waiver.paper, "papers/2026/Community pain pathway (v2).docx#2"));
            }
        });
    }
}

}  // namespace assure::fuzz
