#include "rulebook/written_pack.h"

#include "rulebook/card_parts.h"
#include "rulebook/template_file.h"

#include <algorithm>

namespace assure {
namespace {

constexpr const char* words_folder = "words";
constexpr const char* templates_folder = "templates";

void require_root(const Element& root, const std::vector<std::string>& names, const std::string& what) {
    if (std::find(names.begin(), names.end(), root.name()) != names.end()) return;
    throw root.mistake("This file should hold " + what + ", but its element is <" + root.name() + ">.",
                       "Make it <" + names.front() + ">, or move the file to where it belongs.");
}

bool is_name(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void read_pack_file(const Element& root, const PackFile& file, WrittenPack& pack) {
    require_root(root, {"rule-pack"}, "a rule pack");
    root.allow_attributes({"id", "version", "reviewed-with", "extends"});
    const std::vector<Element> children = root.children({"title", "about"});
    pack.info.id = root.attribute("id");
    if (!is_name(pack.info.id))
        throw root.mistake("The pack's id '" + pack.info.id + "' holds more than small letters, digits and hyphens.",
                           "Write it like nnicb-coproduction: a dot would make it look like the id of a rule.");
    pack.info.version = root.attribute("version");
    pack.info.reviewed_with = root.attribute("reviewed-with");
    pack.info.title = only_text(root, children, "title");
    (void)only_text(root, children, "about");
    pack.pack_file = file.shown;
    pack.place = place_of(file, root.line());
    if (root.optional_attribute("extends")) pack.extends = root.attribute("extends");
    if (!pack.extends.empty() && !is_name(pack.extends))
        throw root.mistake("extends=\"" + pack.extends + "\" is not the id of a pack.",
                           "Write the id, such as extends=\"nnicb-coproduction\": small letters, digits and hyphens.");
}

void read_words_file(const Element& root, const PackFile& file, WrittenPack& pack) {
    require_root(root, {"words", "words-change"}, "a word list");
    if (root.name() == "words")
        pack.words.push_back(read_words(root, file));
    else
        pack.words_changes.push_back(read_words_change(root, file));
}

void read_rule_file(const Element& root, const PackFile& file, WrittenPack& pack) {
    require_root(root, {"rule", "rule-change", "rule-removal"}, "a rule");
    if (root.name() == "rule")
        pack.cards.push_back(read_card(root, file));
    else if (root.name() == "rule-removal")
        pack.rule_removals.push_back(read_rule_removal(root, file));
    else
        pack.rule_changes.push_back(read_rule_change(root, file));
}

void read_template_file(const Element& root, const PackFile& file, WrittenPack& pack) {
    require_root(root, {"template"}, "a template");
    pack.templates.push_back(read_template(root, file));
}

void read_file(const PackFile& file, WrittenPack& pack) {
    const XmlFile xml(file.shown, file.contents);
    const Element root(xml, xml.root());
    if (file.folder.empty())
        read_pack_file(root, file, pack);
    else if (file.folder == words_folder)
        read_words_file(root, file, pack);
    else if (file.folder == templates_folder)
        read_template_file(root, file, pack);
    else
        read_rule_file(root, file, pack);
}

void sign(std::vector<WrittenParameter>& parameters, const std::string& pack) {
    for (WrittenParameter& parameter : parameters)
        parameter.pack = pack;
}

// Everything in it says which pack it comes from.
void sign(WrittenPack& pack) {
    for (Card& card : pack.cards) {
        card.rule.pack = pack.info.id;
        sign(card.parameters, pack.info.id);
    }
    for (RuleChange& change : pack.rule_changes) {
        change.pack = pack.info.id;
        sign(change.parameters, pack.info.id);
    }
    for (RuleRemoval& removal : pack.rule_removals)
        removal.pack = pack.info.id;
    for (PaperTemplate& one : pack.templates)
        one.pack = pack.info.id;
    for (WordsFile& words : pack.words)
        words.pack = pack.info.id;
    for (WordsChange& change : pack.words_changes)
        change.pack = pack.info.id;
}

}  // namespace

WrittenPack read_pack(const std::filesystem::path& folder) {
    WrittenPack pack = read_pack(read_pack_files(folder));
    pack.folder = folder;
    return pack;
}

WrittenPack read_pack(const PackFiles& files) {
    WrittenPack pack;
    for (const PackFile& file : files.files)
        read_file(file, pack);
    pack.info.sha256 = files.sha256;
    sign(pack);
    return pack;
}

}  // namespace assure
