#include "readers/open_document/document.h"

#include "readers/open_document/names.h"

#include <cstring>

namespace assure::open_document {
namespace {

// The next node below `top` in reading order; null behind the last.
pugi::xml_node next_below(pugi::xml_node node, pugi::xml_node top) {
    if (const pugi::xml_node first = node.first_child()) return first;
    while (node != top && !node.next_sibling())
        node = node.parent();
    return node == top ? pugi::xml_node() : node.next_sibling();
}

Change read_change(pugi::xml_node region) {
    Change change;
    for (pugi::xml_node kind = region.first_child(); kind; kind = kind.next_sibling()) {
        if (name_of(kind) == Name::text_insertion) change.inserted = true;
        if (name_of(kind) == Name::text_deletion) change.deleted = kind;
    }
    return change;
}

}  // namespace

void Part::note_declarations(pugi::xml_node container) {
    const pugi::xml_node tracked = child(container, Name::text_tracked_changes);
    for (pugi::xml_node region = tracked.first_child(); region; region = region.next_sibling()) {
        if (name_of(region) != Name::text_changed_region) continue;
        for (const Name id : {Name::text_id, Name::xml_id}) {
            if (const std::string_view key = attribute(region, id); !key.empty())
                changes.try_emplace(key, read_change(region));
        }
    }
    const pugi::xml_node forms = child(container, Name::office_forms);
    for (pugi::xml_node node = forms; node; node = next_below(node, forms)) {
        for (const Name id : {Name::form_id, Name::xml_id}) {
            if (const std::string_view key = attribute(node, id); !key.empty()) controls.try_emplace(key, node);
        }
    }
}

bool Document::allow_repeats(pugi::xml_node element, std::uint32_t times) {
    constexpr std::size_t least = 64;
    std::size_t cost = 0;
    for (pugi::xml_node node = element; node; node = next_below(node, element)) {
        cost += (least + std::strlen(node.value())) * times;
        if (cost > repeats_left) return false;
    }
    repeats_left -= cost;
    return true;
}

}  // namespace assure::open_document
