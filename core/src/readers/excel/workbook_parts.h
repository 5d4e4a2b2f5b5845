// The parts of an Excel workbook in a ZIP package, with a note of which were opened, for the Coverage.
#pragma once

#include "readers/package.h"
#include "readers/word/parts.h"
#include "source/source_builder.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace assure::excel {

using word::OpenPart;
using word::Relationship;

// Whether the package says that its main part is a workbook.
bool holds_workbook(Package& package);

class WorkbookParts {
public:
    // Both must outlive this.
    WorkbookParts(Package& package, const Limits& limits, SourceBuilder& builder);

    // Throws Error where the main part is missing or no workbook.
    OpenPart open_workbook();
    // Opens a part and enters it in the Coverage. Throws Error for a damaged one; an OpenPart without root for
    // one that is missing, which the Coverage then says.
    OpenPart open(const std::string& name);
    [[nodiscard]] const std::vector<Relationship>& package_relationships() const { return relationships_; }

    // The block in which a part is shown that may not be read.
    void note_anchor(const std::string& name, std::uint32_t block) { anchors_.emplace(name, block); }
    // Enters every part that was not opened, with what it is.
    void enter_unread_parts();

private:
    [[nodiscard]] std::shared_ptr<XmlTree> parse(const ZipEntry& entry) const;
    [[nodiscard]] std::vector<Relationship> relationships_of(const std::string& part) const;

    Package& package_;
    Limits limits_;
    SourceBuilder& builder_;
    std::vector<Relationship> relationships_;
    std::vector<std::string> read_;
    std::map<std::string, std::uint32_t> anchors_;
};

// The part that a relationship of that type leads to; null where none does.
const Relationship* find_type(const std::vector<Relationship>& relationships, std::string_view type);

}  // namespace assure::excel
