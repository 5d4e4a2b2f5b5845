#include "readers/open_document/open_document_reader.h"

#include "assure/plugin/error.h"
#include "readers/open_document/document.h"
#include "readers/open_document/ledger.h"
#include "readers/open_document/names.h"
#include "readers/open_document/stories.h"
#include "readers/open_document/story_walker.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace assure::open_document {
namespace {

constexpr const char* copy_into_text = "Copy its content into a text document (.odt or .docx) and check that file.";

// The manifest is only searched, never parsed: older programs wrote it with a DOCTYPE, and nothing else in it counts.
void refuse_encrypted(Package& package) {
    const ZipEntry* const manifest = package.find("META-INF/manifest.xml");
    const bool encrypted =
        package.find("encrypted-package") != nullptr ||
        (manifest != nullptr && package.read(*manifest).find("encryption-data") != std::string::npos);
    if (encrypted)
        throw Error("The document is protected by a password, so it cannot be read.", package.path(),
                    "Open it in LibreOffice or Word, save it without a password, and check that file.");
}

pugi::xml_node text_of(pugi::xml_node root, const std::string& path) {
    const pugi::xml_node body = child(root, Name::office_body);
    if (!child(body, Name::office_spreadsheet).empty())
        throw Error("This is an OpenDocument spreadsheet (.ods), which is not read.", path, copy_into_text);
    if (!child(body, Name::office_presentation).empty())
        throw Error("This is an OpenDocument presentation (.odp), which is not read.", path, copy_into_text);
    const pugi::xml_node text = child(body, Name::office_text);
    if (!text)
        throw Error("This OpenDocument file holds no text document.", path,
                    "Open it in LibreOffice or Word, save it as a text document (.odt or .docx), and check that file.");
    return text;
}

std::unique_ptr<Part> open(Package& package, const std::string& name, const Limits& limits, SourceBuilder& builder) {
    const ZipEntry* const entry = package.find(name);
    if (entry == nullptr) return nullptr;
    auto part = std::make_unique<Part>();
    part->tree = std::make_shared<XmlTree>(package.read(*entry), package.path() + " (" + name + ")", WhiteSpace::keep,
                                           limits, &name_writer());
    part->root = part->tree->root();
    part->index = builder.add_part(entry->name, PartState::read);
    return part;
}

void read_properties(pugi::xml_node meta, SourceBuilder& builder) {
    for (pugi::xml_node property = meta.first_child(); property; property = property.next_sibling()) {
        const char* name = nullptr;
        switch (name_of(property)) {
            case Name::dc_title:
                name = "title";
                break;
            case Name::meta_initial_creator:
                name = "creator";
                break;
            case Name::dc_subject:
                name = "subject";
                break;
            case Name::dc_creator:
                name = "last modified by";
                break;
            case Name::meta_creation_date:
                name = "created";
                break;
            case Name::dc_date:
                name = "modified";
                break;
            default:
                break;
        }
        if (name != nullptr) builder.add_property(name, decoded(property.child_value()));
    }
}

// `pages` is the part that holds the master pages; it may be `content` itself. Returns the end of the body.
std::uint32_t read_text(Document& document, Part& content, Part& pages, pugi::xml_node text) {
    std::set<std::string> asked_for = content.styles.master_pages();
    asked_for.merge(pages.styles.master_pages());
    StoryWalker(document, content, no_index).walk(text, {}, pages.styles.has_coloured_page() ? colour_unknown : white);
    const std::uint32_t body_end = document.builder.next_block();
    read_stories(document, pages, used_master_pages(child(pages.root, Name::office_master_styles), asked_for));
    for (const auto& [part, anchor] : document.inline_anchors) {
        if (body_end != 0) document.builder.set_part_anchor(part, std::min(anchor, body_end - 1));
    }
    return body_end;
}

void add_styles(Styles& styles, pugi::xml_node root, Name container, const Styles* base) {
    styles.add_fonts(child(root, Name::office_font_face_decls));
    styles.add(child(root, container), base);
}

}  // namespace

bool is_open_document(const Package& package) {
    const bool listed = package.find("mimetype") != nullptr || package.find("META-INF/manifest.xml") != nullptr;
    const bool has_content = package.find("content.xml") != nullptr || package.find("encrypted-package") != nullptr;
    return listed && has_content && package.find("_rels/.rels") == nullptr;
}

void read_package(Package& package, const Limits& limits, SourceBuilder& builder) {
    refuse_encrypted(package);
    const std::unique_ptr<Part> content = open(package, "content.xml", limits, builder);
    const pugi::xml_node text = text_of(content->root, package.path());
    std::unique_ptr<Part> pages = open(package, "styles.xml", limits, builder);
    Styles common;
    if (pages) {
        add_styles(common, pages->root, Name::office_styles, nullptr);
        add_styles(pages->styles, pages->root, Name::office_automatic_styles, &common);
    } else {
        pages = std::make_unique<Part>();
    }
    add_styles(content->styles, content->root, Name::office_automatic_styles, &common);
    if (const std::unique_ptr<Part> meta = open(package, "meta.xml", limits, builder))
        read_properties(child(meta->root, Name::office_meta), builder);

    Document document(builder);
    enter_unread_parts(document, package, read_text(document, *content, *pages, text));
}

void read_flat(const std::shared_ptr<XmlTree>& tree, const std::string& path, SourceBuilder& builder) {
    intern_names(*tree);
    Part part;
    part.tree = tree;
    part.root = tree->root();
    const pugi::xml_node text = text_of(part.root, path);
    part.index = builder.add_part(path, PartState::read);
    Styles common;
    add_styles(common, part.root, Name::office_styles, nullptr);
    add_styles(part.styles, part.root, Name::office_automatic_styles, &common);
    read_properties(child(part.root, Name::office_meta), builder);
    Document document(builder);
    read_text(document, part, part, text);
}

}  // namespace assure::open_document
