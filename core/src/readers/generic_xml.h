// Any XML file as a Source: an element with text is a field labelled by its name, an element with elements is a
// heading, repeated siblings are a table, mixed content is paragraphs.
#pragma once

#include "readers/xml_vocabulary.h"
#include "source/source_builder.h"

#include <string>

namespace assure {

class XmlTree;

// Puts the document into the builder as the part `part` (its name in the Coverage).
void read_generic_xml(const XmlTree& tree, const std::string& part, SourceBuilder& builder,
                      const XmlVocabulary& vocabulary = {});

}  // namespace assure
