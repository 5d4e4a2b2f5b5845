// The parts of a Word package that matter for comments.
#pragma once

#include "annotate/markup.h"
#include "readers/package.h"
#include "readers/word/parts.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assure::annotate {

class WordPackage {
public:
    // `bytes` must outlive this. Throws Error for a file that is no Word package, or a damaged one.
    WordPackage(std::string_view bytes, const std::string& path, const Limits& limits);

    [[nodiscard]] const std::string& main() const { return main_; }  // the name of the main part
    // The name of the part that the main part points to as its "styles", "comments" …; nothing where there is none.
    [[nodiscard]] std::optional<std::string> related(std::string_view type) const;
    // The name of that part as it is written in the package; nothing where it is not in it.
    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
    // Precondition: the part is in the package. Throws Error for one that is damaged or beyond the limits.
    [[nodiscard]] std::unique_ptr<const Markup> open(const std::string& name);

private:
    Package package_;
    Limits limits_;
    std::string main_;
    std::vector<word::Relationship> relationships_;
};

}  // namespace assure::annotate
