// Small OpenDocument texts made in memory, so that a test shows the XML it is about.
#pragma once

#include "assure/app/limits.h"
#include "assure/plugin/source.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace assure::test {

class Odt {
public:
    // `body` is what stands in <office:text>, with the usual prefixes declared.
    explicit Odt(std::string_view body);

    // The content of <office:automatic-styles> of content.xml; <office:styles>, <office:automatic-styles> and
    // <office:master-styles> of styles.xml.
    Odt& automatic(std::string_view content);
    Odt& styles(std::string_view common, std::string_view automatic = {}, std::string_view master = {});
    Odt& part(const std::string& name, const std::string& content);

    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::shared_ptr<const Source> read(const Limits& limits = {}) const;
    [[nodiscard]] std::string content() const;  // content.xml

private:
    std::string body_;
    std::string automatic_;
    std::map<std::string, std::string> parts_;
};

// An element of the office namespace with all prefixes declared.
std::string office_root(std::string_view name, std::string_view content);

}  // namespace assure::test
