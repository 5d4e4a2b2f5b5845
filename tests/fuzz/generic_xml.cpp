// XML of any vocabulary, whatever its root is called.
#include "readers/generic_xml.h"

#include "fuzz/exercise.h"
#include "fuzz/targets.h"
#include "readers/dom_budget.h"
#include "readers/vocabulary/vocabulary_reader.h"
#include "readers/xml_tree.h"
#include "source/source_builder.h"

#include <string>

namespace assure::fuzz {

void fuzz_generic_xml(std::string_view input) {
    expect_source_or_error([&](const Limits& limits) {
        const std::string name(document_name);
        const DomBudget budget(limits.dom_bytes);
        const XmlTree tree(std::string(input), name, WhiteSpace::keep, limits);
        SourceBuilder builder(name, "XML");
        if (vocabulary::is_ours(tree.root()))
            vocabulary::read(tree, name, builder);
        else
            read_generic_xml(tree, name, builder);
        require_sound(*builder.finish());
    });
}

}  // namespace assure::fuzz
