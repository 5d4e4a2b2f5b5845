// One XML file of a rule pack: well-formed beyond what pugixml asks for, and with the line of everything in it,
// so that a mistake can be placed.
#pragma once

#include "assure/plugin/error.h"

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace assure {

class XmlFile {
public:
    // `shown` is the path for messages. Throws Error for what is not UTF-8, not well-formed, has a DOCTYPE or
    // is nested too deeply.
    XmlFile(std::string shown, const std::string& contents);

    [[nodiscard]] pugi::xml_node root() const { return root_; }
    [[nodiscard]] const std::string& shown() const { return shown_; }
    [[nodiscard]] std::size_t line(pugi::xml_node node) const;
    // An Error at the node, to be thrown.
    [[nodiscard]] Error mistake(pugi::xml_node node, std::string sentence, std::string next_step) const;

private:
    [[nodiscard]] std::size_t line_at(std::size_t offset) const;
    [[nodiscard]] Error mistake_at(std::size_t offset, std::string sentence, std::string next_step) const;
    void require_text(const std::string& contents) const;
    void require_known_entities(const std::string& contents) const;
    void parse(const std::string& contents);
    void take_root();
    void require_sound(pugi::xml_node element, std::size_t depth) const;

    std::string shown_;
    std::vector<std::size_t> line_ends_;
    pugi::xml_document document_;
    pugi::xml_node root_;
};

}  // namespace assure
