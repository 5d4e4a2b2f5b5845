#include "rulebook/layers.h"

#include "assure/plugin/error.h"
#include "rulebook/element.h"
#include "rulebook/find_pack.h"
#include "rulebook/locks.h"
#include "rulebook/resolve.h"
#include "rulebook/words_change.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

constexpr std::size_t most_layers = 8;

void require_new(const std::vector<WrittenPack>& chain, const std::string& id, const WrittenPack& pack) {
    const auto is_it = [&](const WrittenPack& one) { return one.info.id == id; };
    if (std::any_of(chain.begin(), chain.end(), is_it))
        throw Error("The pack '" + pack.info.id + "' extends '" + id + "', which extends it in turn.", pack.place,
                    "Name a pack in extends that stands by itself.");
    if (chain.size() == most_layers)
        throw Error("More than " + std::to_string(most_layers) + " packs extend one another here.", pack.place,
                    "Put some of them together.");
}

std::filesystem::path base_of(const WrittenPack& pack) {
    try {
        return find_base(pack.extends, pack.folder);
    } catch (const Error& error) {
        throw Error(error.sentence(), pack.place, error.next_step());
    }
}

// The pack asked for, the one it extends, and so on.
std::vector<WrittenPack> read_chain(WrittenPack first) {
    std::vector<WrittenPack> chain;
    chain.push_back(std::move(first));
    while (!chain.back().extends.empty()) {
        const WrittenPack& pack = chain.back();
        require_new(chain, pack.extends, pack);
        WrittenPack base = read_pack(base_of(pack));
        if (base.info.id != pack.extends)
            throw Error("extends=\"" + pack.extends + "\" leads to a pack with the id '" + base.info.id + "'.",
                        pack.place, "Give that pack's folder the name of its id.");
        chain.push_back(std::move(base));
    }
    return chain;
}

// The one of that id or name. Throws when there is none.
template <class Item, class NameOf>
Item& find_base_item(std::vector<Item>& items, const std::string& name, const std::string& what,
                     const std::string& place, const NameOf& name_of) {
    std::vector<std::string> names;
    for (Item& item : items) {
        if (name_of(item) == name) return item;
        names.push_back(name_of(item));
    }
    throw Error("This changes the " + what + " '" + name + "', which the pack that is extended has not.", place,
                did_you_mean(name, names));
}

void require_extends(const WrittenPack& pack, const std::string& place, const std::string& element) {
    if (pack.extends.empty())
        throw Error("This changes what another pack has, but the pack '" + pack.info.id + "' extends none.", place,
                    "Add extends=\"…\" to " + pack.pack_file + ", or write a <" + element + ">.");
}

std::string name_of_card(const Card& card) {
    return card.rule.id;
}

std::string name_of_words(const WordsFile& words) {
    return words.source.name;
}

[[noreturn]] void refuse_second(const std::string& what, const std::string& name, const std::string& pack,
                                const std::string& place, const std::string& element) {
    throw Error("The pack '" + pack + "', which this one extends, has the " + what + " '" + name + "' already.", place,
                "Write a <" + element + "> to change it, or give this one another name.");
}

void change_rules(LayeredPack& whole, WrittenPack& pack, const Offer& offer) {
    for (const RuleChange& change : pack.rule_changes) {
        require_extends(pack, change.place, "rule");
        Card& card = find_base_item(whole.cards, change.rule, "rule", change.place, name_of_card);
        require_not_looser(card, change, offer);
        apply(change, card);
    }
}

void remove_rules(LayeredPack& whole, WrittenPack& pack) {
    for (const RuleRemoval& removal : pack.rule_removals) {
        require_extends(pack, removal.place, "rule");
        const Card& card = find_base_item(whole.cards, removal.rule, "rule", removal.place, name_of_card);
        require_removable(card, removal);
        std::erase_if(whole.cards, [&](const Card& one) { return one.rule.id == removal.rule; });
    }
}

void change_words(LayeredPack& whole, WrittenPack& pack, const Offer& offer) {
    for (const WordsChange& change : pack.words_changes) {
        require_extends(pack, change.place, "words");
        WordsFile& words = find_base_item(whole.words, change.name, "word list", change.place, name_of_words);
        require_not_looser(whole.cards, words, change, apply(change, words), offer);
    }
}

void add_rules(LayeredPack& whole, WrittenPack& pack) {
    for (const Card& card : pack.cards)
        for (const Card& base : whole.cards)
            if (base.rule.id == card.rule.id)
                refuse_second("rule", card.rule.id, base.rule.pack, place(card, card.line), "rule-change");
    std::move(pack.cards.begin(), pack.cards.end(), std::back_inserter(whole.cards));
}

void add_words(LayeredPack& whole, WrittenPack& pack) {
    for (const WordsFile& words : pack.words)
        for (const WordsFile& base : whole.words)
            if (base.source.name == words.source.name)
                refuse_second("word list", words.source.name, base.pack, words.file + ":" + std::to_string(words.line),
                              "words-change");
    std::move(pack.words.begin(), pack.words.end(), std::back_inserter(whole.words));
}

// A pack's template takes the place of its base's: a paper's rows make sense only as a whole.
void put_templates(LayeredPack& whole, WrittenPack& pack) {
    for (PaperTemplate& one : pack.templates) {
        std::erase_if(whole.templates, [&](const PaperTemplate& base) { return base.kind == one.kind; });
        whole.templates.push_back(std::move(one));
    }
}

}  // namespace

LayeredPack read_layers(WrittenPack pack, const Offer& offer) {
    std::vector<WrittenPack> chain = read_chain(std::move(pack));
    LayeredPack whole;
    whole.pack_file = chain.front().pack_file;
    // The base first: a pack changes what stands below it.
    std::reverse(chain.begin(), chain.end());
    for (WrittenPack& layer : chain) {
        change_words(whole, layer, offer);
        change_rules(whole, layer, offer);
        remove_rules(whole, layer);
        add_rules(whole, layer);
        add_words(whole, layer);
        put_templates(whole, layer);
        whole.infos.push_back(std::move(layer.info));
        whole.folders.push_back(std::move(layer.folder));
    }
    std::stable_sort(whole.cards.begin(), whole.cards.end(),
                     [](const Card& a, const Card& b) { return a.rule.id < b.rule.id; });
    std::sort(whole.templates.begin(), whole.templates.end(),
              [](const PaperTemplate& a, const PaperTemplate& b) { return a.kind < b.kind; });
    return whole;
}

}  // namespace assure
