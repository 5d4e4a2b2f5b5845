#include "engine/inspect.h"
#include "engine/location_json.h"

#include <ostream>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

Json coverage_json(const Source& source) {
    Json parts = Json::array();
    for (const PartCoverage& part : source.coverage()) {
        Json entry{{"part", part.part}, {"state", to_string(part.state)}};
        if (!part.why.empty()) entry["why"] = part.why;
        parts.push_back(std::move(entry));
    }
    return parts;
}

Json papers_json(const Inspection& inspection) {
    Json papers = Json::array();
    for (const Recognised& paper : inspection.papers) {
        Json entry = Json::object();
        entry["kind"] = paper.kind == nullptr ? Json(nullptr) : Json(paper.kind->name());
        entry["title"] = paper.claim.title;
        entry["recognised_by"] = paper.kind == nullptr ? paper.problem : paper.claim.reason;
        papers.push_back(std::move(entry));
    }
    return papers;
}

Json channels_json(const Inspection& inspection) {
    Json channels = Json::object();
    for (const auto& [name, text] : inspection.channels)
        channels[name] = text;
    return channels;
}

Json form_json(const Inspection& inspection) {
    Json form = Json::array();
    for (const InspectedField& field : inspection.form)
        form.push_back({{"label", field.label},
                        {"answer", field.answer},
                        {"state", field.state},
                        {"location", location_json(field.location)}});
    return form;
}

Json tables_json(const Inspection& inspection) {
    Json tables = Json::array();
    for (const InspectedTable& table : inspection.tables)
        tables.push_back(
            {{"location", location_json(table.location)}, {"header", Json(table.header)}, {"rows", Json(table.rows)}});
    return tables;
}

Json blocks_json(const Source& source) {
    Json blocks = Json::array();
    std::uint32_t index = 0;
    for (const Block& block : source.blocks()) {
        Json entry{{"type", name_of(block.type)}, {"level", block.level}};
        if (!block.label.empty()) entry["label"] = block.label.str;
        entry["text"] = block.text.str;
        entry["location"] = location_json(source.locate(index++));
        blocks.push_back(std::move(entry));
    }
    return blocks;
}

}  // namespace

void write_inspection_json(const Inspection& inspection, std::ostream& out) {
    const Source& source = *inspection.source;
    const Json papers = papers_json(inspection);
    Json object = Json::object();
    object["schema_version"] = 1;
    object["path"] = source.path();
    object["format"] = source.format();
    object["kind"] = papers.front()["kind"];
    object["recognised_by"] = papers.front()["recognised_by"];
    object["papers"] = papers;
    object["coverage"] = coverage_json(source);
    object["channels"] = channels_json(inspection);
    object["form"] = form_json(inspection);
    object["tables"] = tables_json(inspection);
    object["blocks"] = blocks_json(source);
    out << dump_json(object) << '\n';
}

}  // namespace assure
