#include "readers/vocabulary/vocabulary_reader.h"

#include "readers/generic_xml.h"
#include "readers/vocabulary/schema.h"
#include "text/blanks.h"

#include <algorithm>
#include <vector>

namespace assure::vocabulary {
namespace {

bool holds(const std::vector<Value>& values, Value value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

class Papers : public XmlVocabulary {
public:
    [[nodiscard]] std::string label_of(std::string_view name) const override {
        const auto found = schema().elements.find(local_name(name));
        return found == schema().elements.end() ? XmlVocabulary::label_of(name) : found->second.label;
    }

    [[nodiscard]] std::string_view words_for(pugi::xml_node element) const override {
        const auto found = schema().elements.find(local_name(element.name()));
        if (found == schema().elements.end() || !holds(found->second.type->values, Value::yes_or_no)) return {};
        const std::string_view text = trimmed(element.text().get());
        if (!is_written_as(Value::yes_or_no, text)) return {};
        return text == "true" || text == "1" ? "Yes" : "No";
    }
};

}  // namespace

std::string format_name() {
    return "Paper in XML (" + schema().uri + ")";
}

void read(const XmlTree& tree, const std::string& path, SourceBuilder& builder) {
    check(tree, path);
    read_generic_xml(tree, path, builder, Papers());
}

}  // namespace assure::vocabulary
