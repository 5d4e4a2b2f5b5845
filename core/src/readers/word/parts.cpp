#include "readers/word/parts.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace assure::word {
namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string without_escapes(std::string_view address) {
    std::string plain;
    plain.reserve(address.size());
    for (std::size_t at = 0; at < address.size(); ++at) {
        const bool escape = address[at] == '%' && at + 2 < address.size() && hex_digit(address[at + 1]) >= 0 &&
                            hex_digit(address[at + 2]) >= 0;
        plain += escape ? static_cast<char>(hex_digit(address[at + 1]) * 16 + hex_digit(address[at + 2])) : address[at];
        at += escape ? 2 : 0;
    }
    return plain;
}

// A target as the name of a part: relative to the folder of `of`, without "." and "..".
std::string resolve(std::string_view target, std::string_view of) {
    std::string name;
    const std::size_t slash = of.rfind('/');
    if (!target.starts_with('/') && slash != std::string_view::npos) name = of.substr(0, slash);
    std::string_view rest = target.substr(0, target.find('#'));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string_view step = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (step == "..") {
            const std::size_t parent = name.rfind('/');
            name.resize(parent == std::string::npos ? 0 : parent);
        } else if (!step.empty() && step != ".") {
            if (!name.empty()) name += '/';
            name += step;
        }
    }
    return name;
}

}  // namespace

const Relationship* OpenPart::find(std::string_view id) const {
    const auto found = std::lower_bound(
        relationships.begin(), relationships.end(), id,
        [](const Relationship& relationship, std::string_view wanted) { return relationship.id < wanted; });
    return found == relationships.end() || found->id != id ? nullptr : &*found;
}

std::vector<Relationship> read_relationships(pugi::xml_node root, std::string_view of) {
    std::vector<Relationship> relationships;
    for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
        if (name_of(node) != Name::Relationship) continue;
        Relationship relationship;
        relationship.id = decoded(attribute(node, Name::Id));
        const std::string type = decoded(attribute(node, Name::Type));
        relationship.type = type.substr(type.rfind('/') + 1);
        relationship.external = attribute(node, Name::TargetMode) == "External";
        const std::string target = decoded(attribute(node, Name::Target));
        relationship.target = relationship.external ? target : resolve(without_escapes(target), of);
        relationships.push_back(std::move(relationship));
    }
    std::sort(relationships.begin(), relationships.end(),
              [](const Relationship& a, const Relationship& b) { return a.id < b.id; });
    return relationships;
}

std::string relationships_part(std::string_view part) {
    constexpr std::string_view folder = "_rels/";
    constexpr std::string_view ending = ".rels";
    std::string name;
    name.reserve(part.size() + folder.size() + ending.size());
    name += part;
    name.insert(part.rfind('/') + 1, folder);  // none: at the front
    return name += ending;
}

}  // namespace assure::word
