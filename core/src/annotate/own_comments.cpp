#include "annotate/own_comments.h"

#include "assure/app/annotate.h"

namespace assure::annotate {
namespace {

using word::Name;

// The run of a reference, where it holds nothing else.
const Element& run_or_itself(const Markup& main, const Element& reference) {
    const Element& run = main.parent(reference);
    if (run.name != Name::r) return reference;
    for (const Element* child = main.first_child(run); child != nullptr; child = main.next_sibling(*child)) {
        if (child != &reference && child->name != Name::rPr) return reference;
    }
    return run;
}

}  // namespace

bool is_own_comment(const Element& element) {
    return element.name == Name::comment && word::attribute(element.node, Name::author) == comment_author;
}

std::set<int> own_ids(const Markup& comments) {
    std::set<int> ids;
    for (const Element& element : comments.elements()) {
        if (!is_own_comment(element)) continue;
        if (const auto id = id_of(element)) ids.insert(*id);
    }
    return ids;
}

Splices without_own_comments(const Markup& comments) {
    Splices splices;
    std::size_t done = comments.root().inner;  // nothing outside the root, and nothing twice: comments may be nested
    for (const Element& element : comments.elements()) {
        if (!is_own_comment(element) || element.begin < done) continue;
        splices.erase(element.begin, element.end);
        done = element.end;
    }
    return splices;
}

Splices without_marks(const Markup& main, const std::set<int>& ids) {
    Splices splices;
    if (ids.empty()) return splices;
    for (const Element& element : main.elements()) {
        const bool mark = element.name == Name::commentRangeStart || element.name == Name::commentRangeEnd;
        if (!mark && element.name != Name::commentReference) continue;
        const auto id = id_of(element);
        // A mark that holds something would take it away.
        if (!id || !ids.contains(*id) || main.first_child(element) != nullptr || main.is_root(element)) continue;
        const Element& whole = mark ? element : run_or_itself(main, element);
        splices.erase(whole.begin, whole.end);
    }
    return splices;
}

}  // namespace assure::annotate
