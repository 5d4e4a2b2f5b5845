// The files of a rule pack: "pack.xml", "words/people.xml", "cover-sheet/answered.xml".
#include "fuzz/exercise.h"
#include "fuzz/parts_list.h"
#include "fuzz/targets.h"
#include "rulebook/pack_files.h"
#include "rulebook/rulebook.h"

#include <filesystem>
#include <memory>
#include <string>

namespace assure::fuzz {
namespace {

Result never_run(const Context& /*context*/) {
    return {};
}

// What plugins offer: a check that takes a parameter of every type.
const std::vector<Check>& checks() {
    static const std::vector<Check> offered = {{"section-answered",
                                                "cover-sheet",
                                                PaperCheck(never_run),
                                                {"people"},
                                                {{"minimum", ParameterType::number, "1", Tighter::higher, ""},
                                                 {"share", ParameterType::percentage, "", Tighter::higher, ""},
                                                 {"since", ParameterType::date, "", Tighter::none, ""},
                                                 {"words", ParameterType::word_list, "people", Tighter::none, ""},
                                                 {"purposes", ParameterType::text, "decision", Tighter::none, ""}}},
                                               {"section-present", "cover-sheet", PaperCheck(never_run), {}, {}}};
    return offered;
}

PackFiles pack_of(std::string_view input) {
    PackFiles pack;
    for (ListedPart& part : parse_parts(input)) {
        const std::filesystem::path path(part.name);
        pack.files.push_back({path.parent_path().string(), path.stem().string(),
                              std::string(document_name) + "/" + part.name, std::move(part.content)});
    }
    return pack;
}

}  // namespace

void fuzz_rule_pack(std::string_view input) {
    const Offer offer{checks(), {"cover-sheet"}, {{"cover-sheet", "people"}}, {}};
    expect_source_or_error([&](const Limits& /*limits*/) {
        const auto rulebook = load_rulebook(pack_of(input), offer);
        if (rulebook->lexicon().has("people"))
            static_cast<void>(rulebook->lexicon().list("people").all("Six unpaid carers led it, with 12 patients."));
    });
}

}  // namespace assure::fuzz
