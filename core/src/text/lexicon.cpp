#include "assure/plugin/lexicon.h"

#include "assure/plugin/error.h"
#include "text/lexicon_builder.h"
#include "text/word_finder.h"

#include <map>
#include <utility>

namespace assure {

WordList::~WordList() = default;
Lexicon::~Lexicon() = default;

namespace {

class Lists : public Lexicon {
public:
    explicit Lists(std::vector<std::unique_ptr<const WordList>> lists) {
        for (std::unique_ptr<const WordList>& list : lists) {
            std::string name = list->name();
            lists_.emplace(std::move(name), std::move(list));
        }
    }

    [[nodiscard]] const WordList& list(std::string_view name) const override {
        const auto found = lists_.find(name);
        if (found == lists_.end())
            throw Error("The rule pack has no word list '" + std::string(name) + "'.", "",
                        "Add words/" + std::string(name) + ".xml to the pack.");
        return *found->second;
    }

    [[nodiscard]] bool has(std::string_view name) const override { return lists_.contains(name); }

private:
    std::map<std::string, std::unique_ptr<const WordList>, std::less<>> lists_;
};

}  // namespace

std::unique_ptr<const Lexicon> make_lexicon(std::vector<std::unique_ptr<const WordList>> lists) {
    return std::make_unique<Lists>(std::move(lists));
}

}  // namespace assure
