#include "engine/location_json.h"

#include <string_view>

namespace assure {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& object, const char* name, const std::string& value) {
    if (!value.empty()) object[name] = value;
}

void put(Json& object, const char* name, int value) {
    if (value != 0) object[name] = value;
}

}  // namespace

Json location_json(const Location& location) {
    Json object = Json::object();
    put(object, "document", location.document);
    if (location.after) object["after"] = true;
    put(object, "channel", location.channel);
    if (!location.heading.empty()) object["heading"] = location.heading;
    if (!location.table_path.empty()) object["table_path"] = location.table_path;
    if (!location.table_words.empty()) object["table_in_section"] = location.table_words;
    put(object, "row", location.row);
    put(object, "column", location.column);
    put(object, "column_heading", location.column_heading);
    if (!location.column_matters) object["column_matters"] = false;
    put(object, "label", location.label);
    put(object, "sheet", location.sheet);
    put(object, "cell", location.cell);
    if (location.part.empty()) return object;
    object["part"] = location.part;
    object["offset"] = location.offset;
    object["length"] = location.length;
    return object;
}

std::string dump_json(const Json& value, std::size_t margin) {
    const std::string text = value.dump(2, ' ', false, Json::error_handler_t::replace);
    std::string indented;
    indented.reserve(text.size());
    for (const char character : text) {
        indented += character;
        if (character == '\n') indented.append(margin, ' ');
    }
    return indented;
}

}  // namespace assure
