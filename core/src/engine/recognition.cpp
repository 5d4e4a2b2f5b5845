#include "engine/recognition.h"

#include "assure/app/words.h"
#include "engine/claims.h"
#include "text/phrases.h"
#include "text/work_budget.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace assure {
namespace {

Recognised problem(Obstacle obstacle, std::string sentence, std::string next_step) {
    Recognised nothing;
    nothing.obstacle = obstacle;
    nothing.problem = std::move(sentence);
    nothing.next_step = std::move(next_step);
    return nothing;
}

Recognised plugin_fault(const Registry& registry, const Kind& kind, std::string_view what) {
    std::string sentence = "The plugin '";
    sentence += registry.plugin_of(kind);
    sentence += "' failed while it looked for papers of the kind '";
    sentence += kind.name();
    sentence += "': ";
    sentence += what;
    return problem(Obstacle::program, std::move(sentence),
                   "Judge this document by hand, and tell whoever wrote the plugin.");
}

// The claims of a kind. Throws what the plugin throws.
std::vector<Claim> claims_of(const Kind& kind, const Source& source, const Lexicon& lexicon) {
    std::vector<Claim> claims = kind.recognise(source, lexicon);
    const std::size_t blocks = source.blocks().size();
    const auto is_wrong = [&](const Claim& claim) {
        const bool signs_outside =
            !claim.signs.empty() && (claim.signs.first < claim.range.first || claim.signs.last > claim.range.last);
        return claim.range.empty() || claim.range.last > blocks || signs_outside;
    };
    if (std::any_of(claims.begin(), claims.end(), is_wrong))
        throw std::out_of_range("it claims a range that the document does not have.");
    return claims;
}

// Whether the rule pack has the words by which papers of the kind are recognised: a pack of rules for one kind
// need not know the words of the others.
bool can_be_asked(const Kind& kind, const Lexicon& lexicon) {
    const std::vector<std::string_view> lists = kind.word_lists();
    return std::all_of(lists.begin(), lists.end(), [&](std::string_view list) { return lexicon.has(list); });
}

Recognised unknown_kind(const Registry& registry, const Lexicon& lexicon) {
    std::vector<std::string> kinds;
    std::vector<std::string> options;
    for (const std::unique_ptr<Kind>& kind : registry.kinds()) {
        if (!can_be_asked(*kind, lexicon)) continue;
        kinds.push_back(with_article(kind_words(kind->name())));
        options.push_back("--kind " + std::string(kind->name()));
    }
    Recognised unknown =
        problem(Obstacle::request, "This does not look like " + joined(kinds, "or") + ".",
                "If it is an agenda, minutes or another kind of paper, there is nothing to do. If it is one of these, "
                "have it checked again as that (in the terminal: " +
                    joined(options, "or") + ").");
    unknown.unknown = true;
    return unknown;
}

// Claims of the same pages. Of one kind they are papers that run into each other; of several, what the paper is.
Recognised rivals(const std::vector<Candidate>& claims) {
    const std::string kind(claims.front().kind->name());
    const auto is_same = [&](const Candidate& claim) { return claim.kind->name() == kind; };
    if (std::all_of(claims.begin(), claims.end(), is_same)) {
        std::string begins;
        for (const Candidate& claim : claims)
            begins += (begins.empty() ? "" : "; ") + claim.claim.reason;
        return problem(
            Obstacle::request,
            "It is not clear where one " + kind_words(kind) + " ends and the next begins (" + begins + ").",
            "Put each in a file of its own. If there is only one, have it checked again as that (in the terminal: "
            "--kind " +
                kind + ").");
    }
    std::vector<std::string> kinds;
    std::set<std::string> options;
    for (const Candidate& claim : claims) {
        const std::string name(claim.kind->name());
        kinds.push_back(with_article(kind_words(name)) + " (" + claim.claim.reason + ")");
        options.insert("--kind " + name);
    }
    return problem(Obstacle::request, "This could be " + joined(kinds, "or") + ".",
                   "Have it checked again as what it is (in the terminal: " +
                       joined(std::vector(options.begin(), options.end()), "or") + ").");
}

Recognised one_paper(Candidate candidate) {
    Recognised paper;
    if (candidate.claim.lacks.empty())
        paper.kind = candidate.kind;
    else
        paper = problem(Obstacle::file, candidate.claim.lacks,
                        "Add what it lacks and check it again, or judge it by hand.");
    paper.claim = std::move(candidate.claim);
    return paper;
}

std::vector<Recognised> settle(std::vector<Candidate> candidates) {
    std::vector<Recognised> papers;
    for (std::vector<Candidate>& paper : part(std::move(candidates)))
        papers.push_back(paper.size() == 1 ? one_paper(std::move(paper.front())) : rivals(paper));
    return papers;
}

// The whole body as a paper of that kind; its own claim, if it makes one, still names the paper.
Recognised forced(const Kind& kind, const Source& source, const Lexicon& lexicon) {
    Recognised paper;
    paper.kind = &kind;
    paper.claim.range = source.body();
    paper.claim.reason = "the kind was given";
    const std::vector<Claim> claims = claims_of(kind, source, lexicon);
    paper.claim.title = claims.empty() ? std::string(source.property("title")) : claims.front().title;
    return paper;
}

}  // namespace

std::vector<Recognised> recognise(const Source& source, const Registry& registry, const Lexicon& lexicon,
                                  std::string_view forced_kind) {
    std::vector<Candidate> candidates;
    for (const std::unique_ptr<Kind>& kind : registry.kinds()) {
        const bool is_forced = kind->name() == forced_kind;
        if (!forced_kind.empty() && !is_forced) continue;
        if (!is_forced && !can_be_asked(*kind, lexicon)) continue;
        try {
            if (is_forced) return {forced(*kind, source, lexicon)};
            for (Claim& claim : claims_of(*kind, source, lexicon))
                candidates.push_back({kind.get(), std::move(claim)});
        } catch (const std::bad_alloc&) {
            throw;  // of this document, not of this plugin
        } catch (const WorkLimitReached&) {
            throw;
        } catch (const std::exception& error) {
            return {plugin_fault(registry, *kind, error.what())};
        } catch (...) {
            return {plugin_fault(registry, *kind, "it threw something that is not an exception.")};
        }
    }
    if (candidates.empty()) return {unknown_kind(registry, lexicon)};
    return settle(std::move(candidates));
}

}  // namespace assure
