#include "annotate/places.h"

#include <array>

namespace assure::annotate {
namespace {

using word::Name;

struct Notes {
    std::string_view relationship;
    Name note;
    Name reference;
};

constexpr std::array<Notes, 3> notes{{{"footnotes", Name::footnote, Name::footnoteReference},
                                      {"endnotes", Name::endnote, Name::endnoteReference},
                                      {"comments", Name::comment, Name::commentReference}}};

}  // namespace

Places::Places(WordPackage& package, const Markup& main, const Splices& taken_out)
    : package_(&package), main_(&main), taken_out_(&taken_out) {}

const Markup& Places::opened(const std::string& part) {
    std::unique_ptr<const Markup>& found = opened_[part];
    if (!found) found = package_->open(part);
    return *found;
}

std::optional<Anchor> Places::find(const Location& location) {
    if (location.part.empty()) return std::nullopt;
    if (location.part == package_->main()) {
        const std::size_t begin = taken_out_->moved(location.offset);
        return anchor_at(*main_, begin, taken_out_->moved(location.offset + location.length) - begin);
    }
    for (const Notes& kind : notes) {
        const auto part = package_->related(kind.relationship);
        if (part && package_->find(*part) == location.part) return at_reference(location, kind.note, kind.reference);
    }
    return std::nullopt;
}

std::optional<Anchor> Places::at_reference(const Location& location, Name note, Name reference) {
    const Markup& part = opened(location.part);
    const Element* around = part.at(location.offset);
    while (around != nullptr && around->name != note)
        around = part.is_root(*around) ? nullptr : &part.parent(*around);
    const std::optional<int> id = around == nullptr ? std::nullopt : id_of(*around);
    if (!id) return std::nullopt;
    for (const Element& element : main_->elements()) {
        if (element.name == reference && id_of(element) == id)
            return anchor_at(*main_, element.begin, element.end - element.begin);
    }
    return std::nullopt;
}

}  // namespace assure::annotate
