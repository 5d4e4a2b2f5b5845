#include "writers/sarif_tool.h"

#include "assure/app/clauses.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

Json rule_json(const Rule& rule) {
    Json json{{"id", rule.id}};
    json["shortDescription"] = {{"text", rule.title}};
    json["fullDescription"] = {{"text", rule.required}};
    if (!rule.fix.empty()) json["help"] = {{"text", rule.fix}};
    json["defaultConfiguration"] = {{"level", rule.level == Level::mandatory ? "error" : "warning"}};
    json["properties"] = {{"why", rule.why}, {"clause", cited(rule.clauses)}, {"acts", rule.acts}};
    return json;
}

}  // namespace

SarifTool::SarifTool(ReportHeader header) : header_(std::move(header)), rules_(header_.rule_packs.size()) {}

Json SarifTool::reference_to(const Rule& rule) {
    const auto pack = std::find_if(header_.rule_packs.begin(), header_.rule_packs.end(),
                                   [&](const RulePackInfo& one) { return one.id == rule.pack; });
    if (pack == header_.rule_packs.end()) return {{"id", rule.id}};
    const auto component = static_cast<std::size_t>(pack - header_.rule_packs.begin());
    auto [known, is_new] = indices_.emplace(rule.id, rules_[component].size());
    if (is_new) rules_[component].push_back(&rule);
    return {{"id", rule.id}, {"index", known->second}, {"toolComponent", {{"index", component}}}};
}

Json SarifTool::json() const {
    Json extensions = Json::array();
    for (std::size_t pack = 0; pack < header_.rule_packs.size(); ++pack) {
        const RulePackInfo& info = header_.rule_packs[pack];
        Json rules = Json::array();
        for (const Rule* rule : rules_[pack])
            rules.push_back(rule_json(*rule));
        Json extension{{"name", info.id}, {"version", info.version}};
        if (!info.title.empty()) extension["fullName"] = info.title;
        extension["rules"] = std::move(rules);
        extension["properties"] = {{"sha256", info.sha256}, {"reviewedWith", info.reviewed_with}};
        extensions.push_back(std::move(extension));
    }
    for (const PluginInfo& plugin : header_.plugins)
        extensions.push_back({{"name", plugin.name}, {"version", plugin.version}});
    return {{"driver", {{"name", "assure"}, {"version", header_.tool_version}, {"language", "en-GB"}}},
            {"extensions", std::move(extensions)}};
}

}  // namespace assure
