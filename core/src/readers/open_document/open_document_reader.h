// Reads OpenDocument text (.odt, .ott) and its flat form (.fodt) into a Source.
#pragma once

#include "assure/app/limits.h"
#include "readers/package.h"
#include "readers/xml_tree.h"
#include "source/source_builder.h"

#include <memory>
#include <string>

namespace assure::open_document {

// Whether a package is an OpenDocument of any sort.
bool is_open_document(const Package& package);

// Throws Error for one that is encrypted, damaged, over a limit, or no text document.
void read_package(Package& package, const Limits& limits, SourceBuilder& builder);

// The same for a document in one file. Precondition: is_open_document_root(tree->root()).
void read_flat(const std::shared_ptr<XmlTree>& tree, const std::string& path, SourceBuilder& builder);

}  // namespace assure::open_document
