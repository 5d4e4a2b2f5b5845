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

// A folder without pack.xml is no pack, and is refused before its files are read.
PackFiles pack_of(std::string_view input) {
    PackFiles pack;
    bool has_pack_file = false;
    for (ListedPart& part : parse_parts(input)) {
        const std::filesystem::path path(part.name);
        has_pack_file = has_pack_file || (path.parent_path().empty() && path.stem() == "pack");
        pack.files.push_back({path.parent_path().string(), path.stem().string(),
                              std::string(document_name) + "/" + part.name, std::move(part.content)});
    }
    if (!has_pack_file) pack.files.clear();
    return pack;
}

}  // namespace

void fuzz_rule_pack(std::string_view input) {
    const Offer offer{checks(), {"cover-sheet"}, {{"cover-sheet", "people"}}, {}};
    const PackFiles pack = pack_of(input);
    if (pack.files.empty()) return;
    expect_source_or_error([&](const Limits& /*limits*/) {
        const auto rulebook = load_rulebook(pack, offer);
        if (rulebook->lexicon().has("people"))
            static_cast<void>(rulebook->lexicon().list("people").all("Six unpaid carers led it, with 12 patients."));
    });
}

}  // namespace assure::fuzz
