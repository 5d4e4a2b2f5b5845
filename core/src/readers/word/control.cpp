#include "readers/word/control.h"

#include "readers/word/names.h"

namespace assure::word {

ControlProperties read_control(pugi::xml_node properties) {
    ControlProperties control;
    for (pugi::xml_node property = properties.first_child(); property; property = property.next_sibling()) {
        switch (name_of(property)) {
            case Name::alias:
                control.title = decoded(value(property));
                break;
            case Name::tag:
                control.tag = decoded(value(property));
                break;
            case Name::showingPlcHdr:
                control.showing_prompt = is_on(property);
                break;
            case Name::docPartObj:
                control.contents = value(child(property, Name::docPartGallery)) == "Table of Contents";
                break;
            case Name::checkbox: {
                const pugi::xml_node checked = child(property, Name::w14_checked);
                const pugi::xml_attribute state = checked.first_attribute();
                const std::string_view text = state ? state.value() : "";
                const bool on = !checked.empty() && text != "0" && text != "false" && text != "off";
                control.check_box = on ? Mark::ticked : Mark::unticked;
                break;
            }
            default:
                break;
        }
    }
    return control;
}

std::optional<Mark> read_legacy_check_box(pugi::xml_node form_field) {
    const pugi::xml_node box = child(form_field, Name::checkBox);
    if (!box) return std::nullopt;
    pugi::xml_node state = child(box, Name::checked);
    if (!state) state = child(box, Name::w_default);
    return state && is_on(state) ? Mark::ticked : Mark::unticked;
}

}  // namespace assure::word
