#include "annotate/controls.h"

#include <algorithm>

namespace assure::annotate {
namespace {

using word::Name;

const Element* child(const Markup& main, const Element& of, Name name) {
    const Element* found = main.first_child(of);
    while (found != nullptr && found->name != name)
        found = main.next_sibling(*found);
    return found;
}

bool does_no_harm(const Markup& main, const Element& control) {
    const Element* const properties = child(main, control, Name::sdtPr);
    const Element* const content = child(main, control, Name::sdtContent);
    return (properties != nullptr && child(main, *properties, Name::docPartObj) != nullptr) ||
           (content != nullptr && child(main, *content, Name::tr) != nullptr);
}

// A control around several begins with the paragraph of the first of them.
bool begins_a_control(const Markup& main, const Element& paragraph) {
    for (const Element* around = &paragraph; !main.is_root(*around); around = &main.parent(*around)) {
        if (around->name != Name::sdt) continue;
        const Element* const first =
            std::find_if(around, &paragraph, [](const Element& element) { return element.name == Name::p; });
        if (first != &paragraph) return false;
        if (!does_no_harm(main, *around)) return true;
    }
    return false;
}

// A paragraph of the main text, in no text box.
bool may_take_its_place(const Markup& main, const Element& element) {
    if (element.name != Name::p || begins_a_control(main, element)) return false;
    for (const Element* around = &main.parent(element);; around = &main.parent(*around)) {
        if (around->name == Name::body) return true;
        if (around->name == Name::p || main.is_root(*around)) return false;
    }
}

}  // namespace

const Element& beside_control(const Markup& main, const Element& paragraph) {
    if (!begins_a_control(main, paragraph)) return paragraph;
    const Element* const begin = main.elements().data();
    const Element* const end = begin + main.elements().size();
    for (const Element* before = &paragraph; before != begin; --before) {
        if (may_take_its_place(main, *before)) return *before;
    }
    const Element* const behind =
        std::find_if(&paragraph, end, [&](const Element& element) { return may_take_its_place(main, element); });
    return behind == end ? paragraph : *behind;
}

}  // namespace assure::annotate
