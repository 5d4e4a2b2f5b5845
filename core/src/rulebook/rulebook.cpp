#include "rulebook/rulebook.h"

#include "assure/plugin/error.h"
#include "rulebook/element.h"
#include "rulebook/layers.h"
#include "rulebook/resolve.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace assure {

Rulebook::~Rulebook() = default;

namespace {

std::unique_ptr<const Lexicon> lexicon_of(const std::vector<WordsFile>& words) {
    std::vector<std::unique_ptr<const WordList>> lists;
    for (const WordsFile& one : words) {
        try {
            lists.push_back(make_word_list(one.source));
        } catch (const Error& error) {
            throw Error(error.sentence(), one.file, error.next_step());
        }
    }
    return make_lexicon(std::move(lists));
}

Error missing_list(const LayeredPack& pack, const std::string& kind, const std::string& list) {
    return {"This pack has no word list '" + list + "', by which papers of the kind '" + kind + "' are recognised.",
            pack.pack_file, "Add words/" + list + ".xml to the pack."};
}

void require_word_lists_of_kinds(const LayeredPack& pack, const Lexicon& lexicon, const Offer& offer) {
    std::set<std::string, std::less<>> kinds;
    for (const Card& card : pack.cards)
        kinds.insert(card.rule.kind);
    for (const auto& [kind, list] : offer.kind_word_lists)
        if (kinds.contains(kind) && !lexicon.has(list)) throw missing_list(pack, kind, list);
}

void require_kinds_of_templates(const LayeredPack& pack, const Offer& offer) {
    for (const PaperTemplate& one : pack.templates)
        if (std::find(offer.kinds.begin(), offer.kinds.end(), one.kind) == offer.kinds.end())
            throw Error("No plugin offers the kind of paper '" + one.kind + "', which this template is for.", one.place,
                        did_you_mean(one.kind, offer.kinds));
}

// What the packs of the chain changed of the rule, and of the words by which it is judged.
std::vector<Setting> changes_of(const Card& card, const LayeredPack& pack, const Offer& offer) {
    std::vector<Setting> changes = card.changes;
    const std::vector<std::string> lists = word_lists_of(card, offer);
    for (const WordsFile& words : pack.words)
        if (std::find(lists.begin(), lists.end(), words.source.name) != lists.end())
            changes.insert(changes.end(), words.changes.begin(), words.changes.end());
    return changes;
}

class LoadedRulebook : public Rulebook {
public:
    LoadedRulebook(LayeredPack pack, std::unique_ptr<const Lexicon> lexicon, const Offer& offer)
        : packs_(std::move(pack.infos)),
          folders_(std::move(pack.folders)),
          templates_(std::move(pack.templates)),
          lexicon_(std::move(lexicon)) {
        for (Card& card : pack.cards) {
            changes_.emplace(card.rule.id, changes_of(card, pack, offer));
            for (WrittenParameter& parameter : card.parameters)
                parameter_packs_.emplace(std::pair(card.rule.id, parameter.name), parameter.pack);
            rules_.push_back(std::move(card.rule));
            std::move(card.examples.begin(), card.examples.end(), std::back_inserter(examples_));
        }
    }

    [[nodiscard]] std::span<const Rule> rules() const override { return rules_; }
    [[nodiscard]] std::span<const RulePackInfo> packs() const override { return packs_; }
    [[nodiscard]] std::span<const std::filesystem::path> folders() const override { return folders_; }
    [[nodiscard]] const Lexicon& lexicon() const override { return *lexicon_; }
    [[nodiscard]] std::span<const PaperTemplate> templates() const override { return templates_; }
    [[nodiscard]] std::span<const Example> examples() const override { return examples_; }

    [[nodiscard]] std::span<const Setting> changes(const Rule& rule) const override { return changes_.at(rule.id); }

    [[nodiscard]] std::string pack_of_parameter(const Rule& rule, std::string_view name) const override {
        const auto found = parameter_packs_.find(std::pair(rule.id, std::string(name)));
        return found == parameter_packs_.end() ? "" : found->second;
    }

private:
    std::vector<RulePackInfo> packs_;
    std::vector<std::filesystem::path> folders_;
    std::vector<PaperTemplate> templates_;
    std::vector<Rule> rules_;
    std::vector<Example> examples_;
    std::map<std::string, std::vector<Setting>> changes_;                         // by rule
    std::map<std::pair<std::string, std::string>, std::string> parameter_packs_;  // by rule and parameter
    std::unique_ptr<const Lexicon> lexicon_;
};

std::unique_ptr<const Rulebook> resolved(LayeredPack pack, const Offer& offer) {
    require_ids(pack.cards, offer);
    std::unique_ptr<const Lexicon> lexicon = lexicon_of(pack.words);
    require_word_lists_of_kinds(pack, *lexicon, offer);
    require_kinds_of_templates(pack, offer);
    for (Card& card : pack.cards)
        resolve(card, offer, *lexicon);
    return std::make_unique<LoadedRulebook>(std::move(pack), std::move(lexicon), offer);
}

}  // namespace

std::unique_ptr<const Rulebook> load_rulebook(const std::filesystem::path& folder, const Offer& offer) {
    return resolved(read_layers(read_pack(folder), offer), offer);
}

std::unique_ptr<const Rulebook> load_rulebook(const PackFiles& files, const Offer& offer) {
    return resolved(read_layers(read_pack(files), offer), offer);
}

}  // namespace assure
