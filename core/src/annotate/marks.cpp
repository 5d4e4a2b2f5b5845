#include "annotate/marks.h"

#include "annotate/xml_pieces.h"

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace assure::annotate {
namespace {

// The marks that stand in one gap.
struct Cluster {
    Gap gap;
    const Element* paragraph = nullptr;
    std::vector<int> ends;        // of comments that began before
    std::vector<int> references;  // of comments that ended before, in what lets no reference in
    std::vector<int> points;      // comments that begin and end here
    std::vector<int> begins;
};

class Writer {
public:
    Writer(WordNames names, const std::string& reference_style) : names_(std::move(names)), style_(reference_style) {}

    [[nodiscard]] std::string mark(std::string_view name, int id) const {
        return "<" + names_.name(name) + names_.declaration + value("id", std::to_string(id)) + "/>";
    }

    [[nodiscard]] std::string reference(int id) const {
        const std::string properties = names_.name("rPr");
        const std::string look =
            "<" + properties + "><" + names_.name("rStyle") + value("val", style_) + "/></" + properties + ">";
        return "<" + names_.name("r") + names_.declaration + ">" + (style_.empty() ? "" : look) + "<" +
               names_.name("commentReference") + value("id", std::to_string(id)) + "/></" + names_.name("r") + ">";
    }

private:
    [[nodiscard]] std::string value(std::string_view attribute, const std::string& of) const {
        return " " + names_.name(attribute) + "=\"" + of + "\"";
    }

    WordNames names_;
    const std::string& style_;
};

std::map<std::size_t, Cluster> clusters_of(std::span<const Hung> comments) {
    std::map<std::size_t, Cluster> clusters;
    const auto cluster = [&clusters](const Gap& gap, const Anchor& anchor) -> Cluster& {
        Cluster& here = clusters[gap.at];
        here.gap = gap;
        here.paragraph = anchor.paragraph;
        return here;
    };
    for (const Hung& comment : comments) {
        const Anchor& anchor = comment.anchor;
        if (anchor.from.at == anchor.to.at) {
            cluster(anchor.from, anchor).points.push_back(comment.id);
            continue;
        }
        cluster(anchor.from, anchor).begins.push_back(comment.id);
        cluster(anchor.to, anchor).ends.push_back(comment.id);
        if (anchor.reference.at != anchor.to.at) cluster(anchor.reference, anchor).references.push_back(comment.id);
    }
    return clusters;
}

std::string marks_in(const Cluster& cluster, const Writer& write, const std::set<int>& referred_later) {
    std::string marks;
    for (const int id : cluster.ends) {
        marks += write.mark("commentRangeEnd", id);
        if (!referred_later.contains(id)) marks += write.reference(id);
    }
    for (const int id : cluster.references)
        marks += write.reference(id);
    for (const int id : cluster.points)
        marks += write.mark("commentRangeStart", id) + write.mark("commentRangeEnd", id) + write.reference(id);
    for (const int id : cluster.begins)
        marks += write.mark("commentRangeStart", id);
    return marks;
}

bool keeps_spaces(const Markup& main, const Element& text) {
    return main.text(text.begin, text.inner).find("xml:space") != std::string_view::npos;
}

// The start tag of a text that is divided; spaces at the cut belong to it.
std::string text_tag(const Markup& main, const Element& text) {
    std::string tag(main.text(text.begin, text.inner));
    if (!keeps_spaces(main, text)) tag.insert(tag.size() - 1, " xml:space=\"preserve\"");
    return tag;
}

std::string closing(const Markup& main, const Element& element) {
    return "</" + std::string(main.written_name(element)) + ">";
}

// What opens the run again: its tag and properties, as they stand.
std::string opening(const Markup& main, const Element& run) {
    std::string text(main.text(run.begin, run.inner));
    const Element* const properties = main.first_child(run);
    if (properties != nullptr && properties->name == word::Name::rPr)
        text += main.text(properties->begin, properties->end);
    return text;
}

void put(Splices& splices, const Markup& main, const Gap& gap, const std::string& marks) {
    if (gap.paragraph != nullptr) {
        const std::size_t slash = main.text(0, gap.at).rfind('/');
        splices.replace(slash, gap.at, ">" + marks + closing(main, *gap.paragraph));
    } else if (gap.run == nullptr) {
        splices.insert(gap.at, marks);
    } else if (gap.text == nullptr) {
        splices.insert(gap.at, closing(main, *gap.run) + marks + opening(main, *gap.run));
    } else {
        splices.insert(gap.at, closing(main, *gap.text) + closing(main, *gap.run) + marks + opening(main, *gap.run) +
                                   text_tag(main, *gap.text));
    }
}

}  // namespace

Splices marks_for(const Markup& main, std::span<const Hung> comments, const std::string& reference_style) {
    std::set<int> referred_later;
    for (const Hung& comment : comments) {
        if (comment.anchor.reference.at != comment.anchor.to.at) referred_later.insert(comment.id);
    }
    Splices splices;
    std::set<const Element*> divided;
    for (const auto& [at, cluster] : clusters_of(comments)) {
        const Writer write(names_in(main, *cluster.paragraph), reference_style);
        put(splices, main, cluster.gap, marks_in(cluster, write, referred_later));
        const Element* const text = cluster.gap.text;
        if (text != nullptr && divided.insert(text).second && !keeps_spaces(main, *text))
            splices.insert(text->inner - 1, " xml:space=\"preserve\"");
    }
    return splices;
}

}  // namespace assure::annotate
