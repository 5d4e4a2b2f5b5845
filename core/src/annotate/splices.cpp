#include "annotate/splices.h"

#include <algorithm>
#include <utility>

namespace assure::annotate {

void Splices::replace(std::size_t begin, std::size_t end, std::string text) {
    changes_.push_back({begin, end, std::move(text)});
}

std::vector<const Splices::Change*> Splices::in_order() const {
    std::vector<const Change*> ordered;
    ordered.reserve(changes_.size());
    for (const Change& change : changes_)
        ordered.push_back(&change);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Change* a, const Change* b) { return a->begin < b->begin; });
    return ordered;
}

std::string Splices::applied(std::string_view text) const {
    std::string changed;
    std::size_t done = 0;
    for (const Change* change : in_order()) {
        changed += text.substr(done, change->begin - done);
        changed += change->text;
        done = change->end;
    }
    changed += text.substr(done);
    return changed;
}

std::size_t Splices::moved(std::size_t offset) const {
    std::size_t position = offset;
    for (const Change& change : changes_) {
        if (change.begin > offset || (change.begin == offset && change.end > offset)) continue;
        position += change.text.size();
        position -= std::min(change.end, offset) - change.begin;
    }
    return position;
}

}  // namespace assure::annotate
