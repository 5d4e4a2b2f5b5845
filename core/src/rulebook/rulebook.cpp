#include "rulebook/rulebook.h"

#include "assure/plugin/error.h"
#include "rulebook/card.h"
#include "rulebook/element.h"
#include "rulebook/pack_files.h"
#include "rulebook/resolve.h"

#include <algorithm>
#include <set>
#include <utility>

namespace assure {

Rulebook::~Rulebook() = default;

namespace {

constexpr const char* words_folder = "words";

// All that a pack says, read and not yet resolved.
struct WrittenPack {
    RulePackInfo info;
    std::string pack_file;
    std::vector<Card> cards;  // in order of id
    std::unique_ptr<const Lexicon> lexicon;
};

std::unique_ptr<const WordList> word_list(const PackFile& file) {
    const WordListSource source = read_words(file);
    try {
        return make_word_list(source);
    } catch (const Error& error) {
        throw Error(error.sentence(), file.shown, error.next_step());
    }
}

WrittenPack read_pack(const PackFiles& files) {
    WrittenPack pack;
    std::vector<std::unique_ptr<const WordList>> lists;
    for (const PackFile& file : files.files) {
        if (file.folder.empty()) {
            pack.info = read_pack_info(file);
            pack.pack_file = file.shown;
        } else if (file.folder == words_folder) {
            lists.push_back(word_list(file));
        } else {
            pack.cards.push_back(read_card(file));
        }
    }
    pack.info.sha256 = files.sha256;
    pack.lexicon = make_lexicon(std::move(lists));
    std::stable_sort(pack.cards.begin(), pack.cards.end(),
                     [](const Card& a, const Card& b) { return a.rule.id < b.rule.id; });
    return pack;
}

Error missing_list(const WrittenPack& pack, const std::string& kind, const std::string& list) {
    return {"This pack has no word list '" + list + "', by which papers of the kind '" + kind + "' are recognised.",
            pack.pack_file, "Add words/" + list + ".xml to the pack."};
}

void require_word_lists_of_kinds(const WrittenPack& pack, const Offer& offer) {
    std::set<std::string, std::less<>> kinds;
    for (const Card& card : pack.cards)
        kinds.insert(card.rule.kind);
    for (const auto& [kind, list] : offer.kind_word_lists)
        if (kinds.contains(kind) && !pack.lexicon->has(list)) throw missing_list(pack, kind, list);
}

class LoadedRulebook : public Rulebook {
public:
    explicit LoadedRulebook(WrittenPack pack) : packs_{std::move(pack.info)}, lexicon_(std::move(pack.lexicon)) {
        for (Card& card : pack.cards) {
            card.rule.pack = packs_.front().id;
            rules_.push_back(std::move(card.rule));
            std::move(card.examples.begin(), card.examples.end(), std::back_inserter(examples_));
        }
    }

    [[nodiscard]] std::span<const Rule> rules() const override { return rules_; }
    [[nodiscard]] std::span<const RulePackInfo> packs() const override { return packs_; }
    [[nodiscard]] const Lexicon& lexicon() const override { return *lexicon_; }
    [[nodiscard]] std::span<const Example> examples() const override { return examples_; }

private:
    std::vector<RulePackInfo> packs_;
    std::vector<Rule> rules_;
    std::vector<Example> examples_;
    std::unique_ptr<const Lexicon> lexicon_;
};

}  // namespace

std::unique_ptr<const Rulebook> load_rulebook(const std::filesystem::path& folder, const Offer& offer) {
    return load_rulebook(read_pack_files(folder), offer);
}

std::unique_ptr<const Rulebook> load_rulebook(const PackFiles& files, const Offer& offer) {
    WrittenPack pack = read_pack(files);
    require_ids(pack.cards, offer);
    require_word_lists_of_kinds(pack, offer);
    for (Card& card : pack.cards)
        resolve(card, offer, *pack.lexicon);
    return std::make_unique<LoadedRulebook>(std::move(pack));
}

}  // namespace assure
