#include "assure/plugin/error.h"
#include "assure/plugin/normalise.h"
#include "text/code_points.h"
#include "text/lexicon_builder.h"
#include "text/term_pattern.h"
#include "text/word_finder.h"
#include "text/work_budget.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

namespace assure {
namespace {

constexpr std::string_view possessive = "'s";
// Behind a match that is excepted, the search goes on within it only when it is no longer than this, so that
// searching stays linear.
constexpr std::size_t longest_excepted = 256;
// Bytes of one compiled pattern, so that a list of many can be compiled in a moment.
constexpr std::int64_t largest_pattern = std::int64_t{1} << 20U;
// Lists up to these sizes (instructions, bytes) are far below what RE2 refuses.
constexpr std::size_t surely_small_patterns = 20'000;
constexpr std::size_t surely_small_terms = std::size_t{1} << 16U;

bool covers(WordSpan outer, WordSpan inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

// One search through one text. What the list excepts is looked for once something was found.
class Search {
public:
    Search(std::string_view folded, const WordFinder& terms, const RE2* exactly, const WordFinder* excepts)
        : text_(folded), terms_(terms), exactly_(exactly), excepts_(excepts) {}

    std::optional<WordSpan> next() {
        while (const std::optional<WordSpan> found = terms_.find(text_, at_)) {
            at_ = found->end;
            if (!is_possessive_only(*found)) {
                if (!is_excepted(*found)) return found;
                if (found->end - found->begin <= longest_excepted) at_ = found->begin + 1;
            }
        }
        return std::nullopt;
    }

private:
    // An exact term took a possessive ending with it, which it must not carry.
    [[nodiscard]] bool is_possessive_only(WordSpan found) const {
        const std::string_view words = text_.part(found);
        return exactly_ != nullptr && words.ends_with(possessive) && !RE2::FullMatch(words, *exactly_);
    }

    bool is_excepted(WordSpan found) {
        if (excepts_ == nullptr) return false;
        find_excepts_until(found.begin);
        return std::any_of(recent_.begin(), recent_.end(), [&](WordSpan except) { return covers(except, found); });
    }

    // Matches come from left to right, so only the last exception that began before one can cover it.
    void find_excepts_until(std::size_t begin) {
        while (!excepts_done_ && (recent_.empty() || recent_.back().begin <= begin)) {
            const std::optional<WordSpan> except = excepts_->find(text_, recent_.empty() ? 0 : recent_.back().end);
            excepts_done_ = !except;
            if (except) recent_.push_back(*except);
            if (recent_.size() > 2) recent_.erase(recent_.begin());
        }
    }

    PaddedText text_;
    const WordFinder& terms_;
    const RE2* exactly_;
    const WordFinder* excepts_;
    std::size_t at_ = 0;
    std::vector<WordSpan> recent_;  // the last two exceptions found
    bool excepts_done_ = false;
};

class CompiledList : public WordList {
public:
    explicit CompiledList(const WordListSource& source)
        : name_(source.name),
          has_exact_(std::any_of(source.terms.begin(), source.terms.end(), [](const Term& t) { return t.exact; })),
          whole_(any_of(source.terms, source.patterns, term_expression), word_options()),
          terms_(any_of(source.terms, source.patterns, greedy_term_expression)) {
        if (!source.excepts.empty() || !source.except_patterns.empty())
            excepts_.emplace(any_of(source.excepts, source.except_patterns, term_expression));
    }

    [[nodiscard]] bool ok() const { return whole_.ok() && terms_.ok() && (!excepts_ || excepts_->ok()); }
    [[nodiscard]] const std::string& name() const override { return name_; }

    [[nodiscard]] bool is(std::string_view text) const override {
        spend_work(work_of_bytes(text.size()));
        return is_whole(normalise(text)) || is_whole(label_key(text));
    }

    [[nodiscard]] bool in(std::string_view text) const override {
        spend_work(work_of_bytes(text.size()));
        return search(normalise(text)).next().has_value();
    }

    [[nodiscard]] std::optional<Match> first(std::string_view text) const override {
        spend_work(work_of_bytes(text.size()));
        const Normalised folded(text);
        const std::optional<WordSpan> found = search(folded.text()).next();
        return found ? std::optional(original(folded, *found)) : std::nullopt;
    }

    [[nodiscard]] std::vector<Match> all(std::string_view text) const override {
        spend_work(work_of_bytes(text.size()));
        const Normalised folded(text);
        Search words = search(folded.text());
        std::vector<Match> matches;
        while (const std::optional<WordSpan> found = words.next())
            matches.push_back(original(folded, *found));
        return matches;
    }

private:
    [[nodiscard]] Search search(std::string_view folded) const {
        return {folded, terms_, has_exact_ ? &whole_ : nullptr, excepts_ ? &*excepts_ : nullptr};
    }

    [[nodiscard]] bool is_whole(const std::string& folded) const {
        if (folded.empty() || !RE2::FullMatch(folded, whole_)) return false;
        if (!excepts_) return true;
        const std::optional<WordSpan> except = excepts_->find(PaddedText(folded), 0);
        return !except || !covers(*except, {0, folded.size()});
    }

    // A match in the original text: all of a character of which only a part was folded into the match.
    static Match original(const Normalised& folded, WordSpan found) {
        const std::size_t begin = folded.origin(found.begin);
        std::size_t end = found.end;
        while (end < folded.text().size() && folded.origin(end) == folded.origin(end - 1))
            ++end;
        return {begin, folded.origin(end) - begin};
    }

    std::string name_;
    bool has_exact_;
    RE2 whole_;
    WordFinder terms_;
    std::optional<WordFinder> excepts_;
};

// The first character of the pattern that no folded text holds; empty when there is none.
std::string folded_away(std::string_view pattern) {
    while (!pattern.empty()) {
        std::string character(pattern.substr(0, first_code_point(pattern).size));
        if (static_cast<unsigned char>(character.front()) >= 0x80 && normalise(character) != character)
            return character;
        pattern.remove_prefix(character.size());
    }
    return {};
}

std::unique_ptr<const CompiledList> compile(const WordListSource& source) {
    auto list = std::make_unique<const CompiledList>(source);
    if (!list->ok())
        throw Error("The word list '" + source.name + "' is too large to be searched.", "",
                    "Shorten its patterns or split it into two lists.");
    return list;
}

class LazyList : public WordList {
public:
    explicit LazyList(WordListSource source) : source_(std::move(source)) {}

    [[nodiscard]] const std::string& name() const override { return source_.name; }
    [[nodiscard]] bool is(std::string_view text) const override { return list().is(text); }
    [[nodiscard]] bool in(std::string_view text) const override { return list().in(text); }
    [[nodiscard]] std::optional<Match> first(std::string_view text) const override { return list().first(text); }
    [[nodiscard]] std::vector<Match> all(std::string_view text) const override { return list().all(text); }

private:
    // Several workers may ask at once; the first of them compiles.
    [[nodiscard]] const CompiledList& list() const {
        std::call_once(once_, [this] { compiled_ = compile(source_); });
        return *compiled_;
    }

    WordListSource source_;
    mutable std::once_flag once_;
    mutable std::unique_ptr<const CompiledList> compiled_;
};

bool may_be_too_large(const WordListSource& source) {
    std::size_t bytes = 0;
    for (const std::vector<Term>* terms : {&source.terms, &source.excepts})
        for (const Term& term : *terms)
            bytes += term.text.size();
    return source.size > surely_small_patterns || bytes > surely_small_terms;
}

}  // namespace

PatternReading examine_pattern(std::string_view pattern) {
    if (const std::string character = folded_away(pattern); !character.empty())
        return {"holds '" + character + "', which is '" + normalise(character) + "' in the text it is matched against"};
    RE2::Options options = word_options();
    options.set_max_mem(largest_pattern);
    const RE2 compiled(re2::StringPiece(pattern.data(), pattern.size()), options);
    if (!compiled.ok()) return {"is not a pattern: " + compiled.error()};
    if (RE2::FullMatch("", compiled)) return {"matches the empty text"};
    return {"", static_cast<std::size_t>(compiled.ProgramSize())};
}

std::unique_ptr<const WordList> make_word_list(const WordListSource& source) {
    if (may_be_too_large(source)) return compile(source);
    return std::make_unique<const LazyList>(source);
}

}  // namespace assure
