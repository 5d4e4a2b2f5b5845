// Pictures: one grey pixel, drawn large.
#include "make-papers/word_writing.h"

#include <array>

namespace assure::papers {
namespace {

constexpr std::array<unsigned char, 67> png{
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00,
    0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x38, 0x00, 0x00, 0x00, 0xC2, 0x00, 0xC1,
    0xFF, 0xD6, 0x2D, 0xDC, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82};

constexpr const char* width = "2160000";  // 6 cm, in the units of DrawingML
constexpr const char* height = "1440000";

}  // namespace

std::string_view picture_bytes() {
    static const std::string bytes(png.begin(), png.end());
    return bytes;
}

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::string_view group = bytes.substr(i, 3);
        unsigned bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = bits << 8U | (k < group.size() ? static_cast<unsigned char>(group[k]) : 0U);
        for (unsigned k = 0; k < 4; ++k)
            text += k <= group.size() ? digits[bits >> (18U - 6U * k) & 63U] : '=';
    }
    return text;
}

void write_picture(Writing& writing, pugi::xml_node parent, const Node& picture) {
    writing.has_picture = true;
    const std::string id = std::to_string(++writing.drawings);
    pugi::xml_node frame = add(add(add(add(parent, "w:p"), "w:r"), "w:drawing"), "wp:inline");
    add(frame, "wp:extent", {{"cx", width}, {"cy", height}});
    add(frame, "wp:docPr", {{"id", id}, {"name", "Picture " + id}, {"descr", picture.attribute("words")}});
    const char* uri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    pugi::xml_node drawn = add(add(add(frame, "a:graphic"), "a:graphicData", {{"uri", uri}}), "pic:pic");
    drawn.append_attribute("xmlns:pic").set_value(uri);
    pugi::xml_node names = add(drawn, "pic:nvPicPr");
    add(names, "pic:cNvPr", {{"id", id}, {"name", "picture.png"}});
    add(names, "pic:cNvPicPr");
    pugi::xml_node fill = add(drawn, "pic:blipFill");
    add(fill, "a:blip", {{"r:embed", "picture"}});
    add(add(fill, "a:stretch"), "a:fillRect");
    pugi::xml_node look = add(drawn, "pic:spPr");
    pugi::xml_node place = add(look, "a:xfrm");
    add(place, "a:off", {{"x", "0"}, {"y", "0"}});
    add(place, "a:ext", {{"cx", width}, {"cy", height}});
    add(add(look, "a:prstGeom", {{"prst", "rect"}}), "a:avLst");
}

}  // namespace assure::papers
