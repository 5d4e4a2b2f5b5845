#include "readers/word/word_reader.h"

#include "readers/word/document.h"
#include "readers/word/ledger.h"
#include "readers/word/stories.h"
#include "readers/word/story_walker.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace assure::word {
namespace {

// Notes which parts were opened, for the ledger.
class RecordedParts : public Parts {
public:
    explicit RecordedParts(Parts& parts) : parts_(parts) {}

    OpenPart open_main(SourceBuilder& builder) override { return recorded(parts_.open_main(builder)); }
    OpenPart open(const std::string& name, SourceBuilder& builder) override {
        return recorded(parts_.open(name, builder), name, builder);
    }
    OpenPart open_page(const std::string& name, SourceBuilder& builder) override {
        return recorded(parts_.open_page(name, builder), name, builder);
    }
    PartSays<Styles> open_styles(const std::string& name, SourceBuilder& builder) override {
        return recorded(parts_.open_styles(name, builder), name, builder);
    }
    PartSays<Numbering> open_numbering(const std::string& name, SourceBuilder& builder) override {
        return recorded(parts_.open_numbering(name, builder), name, builder);
    }
    [[nodiscard]] const std::vector<Relationship>& package_relationships() const override {
        return parts_.package_relationships();
    }
    [[nodiscard]] std::vector<std::string_view> names() const override { return parts_.names(); }
    [[nodiscard]] const std::vector<std::string>& read() const { return read_; }

private:
    OpenPart recorded(OpenPart part) {
        if (part.root) read_.push_back(part.name);
        return part;
    }
    OpenPart recorded(OpenPart part, const std::string& name, SourceBuilder& builder) {
        if (!part.root) enter_missing(name, builder);
        return recorded(std::move(part));
    }
    template <typename What>
    PartSays<What> recorded(PartSays<What> part, const std::string& name, SourceBuilder& builder) {
        if (part.what) {
            read_.push_back(part.name);
        } else {
            enter_missing(name, builder);
            part.what = std::make_shared<const What>();
        }
        return part;
    }
    static void enter_missing(const std::string& name, SourceBuilder& builder) {
        builder.add_part(name, PartState::unreadable, "the document points to it, but it is missing", true);
    }

    Parts& parts_;
    std::vector<std::string> read_;
};

const Relationship* find_type(const std::vector<Relationship>& relationships, std::string_view type) {
    for (const Relationship& relationship : relationships) {
        if (relationship.type == type && !relationship.external) return &relationship;
    }
    return nullptr;
}

void read_properties(Parts& parts, SourceBuilder& builder) {
    const Relationship* const found = find_type(parts.package_relationships(), "core-properties");
    if (found == nullptr) return;
    const OpenPart part = parts.open(found->target, builder);
    for (pugi::xml_node property = part.root.first_child(); property; property = property.next_sibling()) {
        const std::string text = decoded(property.child_value());
        switch (name_of(property)) {
            case Name::title:
                builder.add_property("title", text);
                break;
            case Name::creator:
                builder.add_property("creator", text);
                break;
            case Name::subject:
                builder.add_property("subject", text);
                break;
            case Name::lastModifiedBy:
                builder.add_property("last modified by", text);
                break;
            case Name::created:
                builder.add_property("created", text);
                break;
            case Name::modified:
                builder.add_property("modified", text);
                break;
            default:
                break;
        }
    }
}

}  // namespace

void read_word(Parts& given, SourceBuilder& builder) {
    RecordedParts parts(given);
    Document document(builder);
    const auto main = std::make_shared<const OpenPart>(parts.open_main(builder));
    if (const Relationship* const styles = find_type(main->relationships, "styles")) {
        document.styles = parts.open_styles(styles->target, builder).what;
    } else {
        // Word 2003 has them in the document.
        document.styles = std::make_shared<const Styles>(child(main->root, Name::styles));
    }
    if (const Relationship* const numbering = find_type(main->relationships, "numbering"))
        document.numbering = parts.open_numbering(numbering->target, builder).what;
    read_properties(parts, builder);

    const bool coloured_page = static_cast<bool>(child(main->root, Name::background));
    StoryWalker(document, main, no_index)
        .walk(child(main->root, Name::body), {}, coloured_page ? colour_unknown : white);
    const std::uint32_t body_end = builder.next_block();
    read_stories(document, parts, main);
    for (OpenControl& open : document.controls) {
        if (open.complete) builder.add_control(std::move(open.control));
    }
    enter_unread_parts(document, parts, parts.read(), body_end);
}

}  // namespace assure::word
