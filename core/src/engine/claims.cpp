#include "engine/claims.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

namespace assure {
namespace {

using Papers = std::vector<std::vector<Candidate>>;

// Where a claim and those of its kind that follow one upon the other end: a run of covers is one stretch of the file.
std::vector<std::uint32_t> reaches(const std::vector<Candidate>& candidates) {
    std::vector<std::uint32_t> ends(candidates.size());
    std::map<std::pair<const Kind*, std::uint32_t>, std::uint32_t> end_from;
    for (std::size_t i = candidates.size(); i-- > 0;) {
        const auto& [kind, claim] = candidates[i];
        const auto next = end_from.find({kind, claim.range.last});
        ends[i] = next == end_from.end() ? claim.range.last : next->second;
        end_from[{kind, claim.range.first}] = ends[i];
    }
    return ends;
}

bool lies_inside(BlockRange inner, std::uint32_t reach, BlockRange outer) {
    return inner.first > outer.first && reach < outer.last;
}

class Parting {
public:
    void add(Candidate candidate, std::uint32_t reach) {
        BlockRange& range = candidate.claim.range;
        // Papers that end before this one are done.
        std::erase_if(open_, [&](std::size_t paper) { return range_of(paper).last <= range.first; });
        for (const std::size_t open : open_) {
            BlockRange& other = papers_[open].front().claim.range;
            if (!range.overlaps(other) || lies_inside(range, reach, other)) continue;
            if (candidate.claim.signs.overlaps(signs_[open])) return join(open, std::move(candidate));
            other.last = candidate.claim.signs.first;
            range.first = std::max(range.first, other.last);
        }
        open_.push_back(papers_.size());
        signs_.push_back(candidate.claim.signs);
        papers_.push_back({std::move(candidate)});
    }

    Papers papers() && { return std::move(papers_); }

private:
    [[nodiscard]] BlockRange range_of(std::size_t paper) const { return papers_[paper].front().claim.range; }

    void join(std::size_t paper, Candidate rival) {
        signs_[paper].last = std::max(signs_[paper].last, rival.claim.signs.last);
        BlockRange& range = papers_[paper].front().claim.range;
        range.last = std::max(range.last, rival.claim.range.last);
        papers_[paper].push_back(std::move(rival));
    }

    Papers papers_;
    std::vector<BlockRange> signs_;  // of each paper
    std::vector<std::size_t> open_;  // papers that may reach into those to come
};

}  // namespace

std::vector<std::vector<Candidate>> part(std::vector<Candidate> candidates) {
    for (Candidate& candidate : candidates)
        if (candidate.claim.signs.empty()) candidate.claim.signs = candidate.claim.range;
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(a.claim.signs.first, a.claim.range.last) < std::pair(b.claim.signs.first, b.claim.range.last);
    });
    const std::vector<std::uint32_t> ends = reaches(candidates);
    Parting parting;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        parting.add(std::move(candidates[i]), ends[i]);
    return std::move(parting).papers();
}

}  // namespace assure
