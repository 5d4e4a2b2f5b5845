// The tool of a SARIF run: assure as the driver, each rule pack (with the rules that gave results) and each plugin
// as an extension.
#pragma once

#include "assure/app/report.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace assure {

class SarifTool {
public:
    explicit SarifTool(ReportHeader header);
    // What a result says of its rule (3.27.7: reportingDescriptorReference); remembers the rule.
    nlohmann::ordered_json reference_to(const Rule& rule);
    [[nodiscard]] nlohmann::ordered_json json() const;

private:
    ReportHeader header_;
    std::vector<std::vector<const Rule*>> rules_;  // for each pack, in order of their first results
    std::map<std::string, std::size_t, std::less<>> indices_;
};

}  // namespace assure
