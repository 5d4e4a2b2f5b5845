#include "annotate/answers.h"

#include "annotate/own_comments.h"
#include "text/blanks.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace assure::annotate {
namespace {

// An attribute as it stands in a start tag. Names outside Word's main vocabulary are not kept in the tree.
struct Written {
    std::size_t begin = 0;  // of the white space before it
    std::size_t end = 0;    // behind its closing quotation mark
    std::string_view value;
};

std::string_view local_name(std::string_view name) {
    name = name.substr(name.find_last_of(blanks) + 1);
    return name.substr(name.find(':') + 1);
}

std::optional<Written> written_attribute(const Markup& part, const Element& element, std::string_view wanted) {
    const std::string_view tag = part.text(element.begin, element.inner);
    std::size_t begin = tag.find_first_of(blanks);
    while (begin != std::string_view::npos) {
        const std::size_t equals = tag.find('=', begin);
        if (equals == std::string_view::npos) break;
        const std::size_t open = tag.find_first_of("\"'", equals);
        const std::size_t close = tag.find(tag[open], open + 1);
        const std::string_view name = tag.substr(begin, tag.find_last_not_of(blanks, equals - 1) + 1 - begin);
        if (local_name(name) == wanted)
            return Written{element.begin + begin, element.begin + close + 1, tag.substr(open + 1, close - open - 1)};
        begin = close + 1;
    }
    return std::nullopt;
}

bool names_one_of(const std::optional<Written>& attribute, const std::set<std::string>& paragraphs) {
    return attribute && paragraphs.contains(std::string(attribute->value));
}

}  // namespace

std::set<std::string> own_paragraphs(const Markup& comments) {
    std::set<std::string> ids;
    for (const Element& element : comments.elements()) {
        if (element.name != word::Name::p || !is_own_comment(comments.parent(element))) continue;
        if (const auto id = written_attribute(comments, element, "paraId")) ids.emplace(id->value);
    }
    return ids;
}

Splices without_answered(const Markup& about_comments, const std::set<std::string>& paragraphs) {
    Splices splices;
    for (const Element& element : about_comments.elements()) {
        if (about_comments.is_root(element)) continue;
        const auto parent = written_attribute(about_comments, element, "paraIdParent");
        if (names_one_of(written_attribute(about_comments, element, "paraId"), paragraphs))
            splices.erase(element.begin, element.end);
        else if (names_one_of(parent, paragraphs))
            splices.erase(parent->begin, parent->end);
    }
    return splices;
}

}  // namespace assure::annotate
