// From drafts to fields: reading order, answer parts with the labels inside them marked, options, parents.
#include "assure/plugin/normalise.h"
#include "text/work_budget.h"
#include "views/form_draft.h"
#include "views/looks.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace assure::views {
namespace {

// Where a label stands, for order: an element's name stands before its text.
using Place = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;

Place place(const Draft& draft) {
    return {draft.block, draft.own_label ? 0U : 1U, draft.label.first};
}

std::string label_words(const Text& label) {
    std::string words;
    words.reserve(label.str.size());
    for (std::size_t i = 0; i < label.str.size();) {
        if (const std::size_t plain = plain_length(label.str, i); plain != 0) {
            words += label.str.substr(i, plain);
            i += plain;
            continue;
        }
        const std::size_t space = space_length(label.str, i);
        const bool kept = space > 1 && words.size() + 1 < label.str.size();
        if (space == 1) {
            if (!words.empty() && words.back() != ' ') words += ' ';
        } else if (space == 0 || kept) {
            words += label.str.substr(i, std::max<std::size_t>(space, 1));
        }
        i += std::max<std::size_t>(space, 1);
    }
    const std::size_t end = words.find_last_not_of(" :.*");
    words.resize(end == std::string::npos ? 0 : end + 1);
    return words;
}

// Answers may share blocks (headings nest, merged cells answer many labels), so that each costs anew.
constexpr std::uint64_t work_of_block = 1;
constexpr std::uint64_t work_of_part = 16;  // it is stored

// Past the colon that ends a label: it answers nothing either.
std::uint32_t behind_colon(std::string_view text, std::uint32_t label_end) {
    std::size_t at = label_end;
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at < text.size() && text[at] == ':' ? static_cast<std::uint32_t>(at) + 1 : label_end;
}

class Assembler {
public:
    Assembler(const Source& source, BlockRange range, std::vector<Draft> drafts, const std::vector<Story>& stories)
        : source_(source), range_(range), stories_(stories) {
        // Drafts are large: each is moved once, and what they are sorted by is small.
        std::vector<std::pair<Place, std::size_t>> order;
        order.reserve(drafts.size());
        for (const Draft& draft : drafts)
            order.emplace_back(place(draft), order.size());
        std::sort(order.begin(), order.end());
        drafts_.reserve(drafts.size());
        places_.reserve(drafts.size());
        for (const auto& [place, index] : order) {
            drafts_.push_back(std::move(drafts[index]));
            places_.push_back(place);
        }
    }

    std::vector<Field> run() {
        find_ticks();
        std::vector<Field> fields;
        fields.reserve(drafts_.size());
        std::vector<std::uint32_t> kept(drafts_.size(), no_index);
        for (std::uint32_t i = 0; i < drafts_.size(); ++i) {
            Field field = begin_field(drafts_[i]);
            if (field.key.empty()) continue;
            add_answer(drafts_[i], field);
            kept[i] = static_cast<std::uint32_t>(fields.size());
            fields.push_back(std::move(field));
        }
        link_parents(fields, kept);
        return fields;
    }

private:
    static Field begin_field(const Draft& draft) {
        Field field;
        field.label = draft.title.empty() ? label_words(draft.label) : std::string(draft.title);
        field.key = label_key(field.label);
        field.layout = draft.layout;
        field.label_part = {draft.label, draft.block};
        return field;
    }

    void find_ticks() {
        const auto scan = [&](BlockRange blocks) {
            for (std::uint32_t i = blocks.first; i < blocks.last; ++i) {
                if (holds_tick(source_.block(i).text)) ticks_.push_back(i);
            }
        };
        scan(range_);
        for (const Story& story : stories_)
            scan(story.blocks);
        std::sort(ticks_.begin(), ticks_.end());
    }

    [[nodiscard]] bool has_tick(const std::vector<AnswerPart>& answer) const {
        return !ticks_.empty() && std::any_of(answer.begin(), answer.end(), [&](const AnswerPart& part) {
            return std::binary_search(ticks_.begin(), ticks_.end(), part.part.block);
        });
    }

    void add_answer(const Draft& draft, Field& field) {
        for (const Stretch& stretch : draft.answer)
            add_stretch(stretch, field);
        if (!draft.answer.empty()) {
            field.answer_blocks = draft.answer.front().blocks;
            const BlockRange last = draft.answer.back().blocks;
            if (last.last > field.answer_blocks.last) field.answer_blocks.last = last.last;
        }
        field.options = draft.grid;
        if (!has_tick(field.answer)) return;
        std::vector<Option> found = find_options(field.answer);
        field.options.insert(field.options.end(), found.begin(), found.end());
    }

    void add_stretch(const Stretch& stretch, Field& field) {
        std::size_t label = first_label({stretch.blocks.first, 0, 0});
        for (std::uint32_t i = stretch.blocks.first; i < stretch.blocks.last; ++i) {
            const bool last = i + 1 == stretch.blocks.last;
            add_block(i, i == stretch.blocks.first ? stretch.begin : 0, last ? stretch.end : to_the_end, label, field);
            if (!stories_.empty()) add_boxes(i, field);
        }
    }

    // The text of text boxes anchored to a block of the answer belongs to the answer.
    void add_boxes(std::uint32_t anchor, Field& field) {
        auto box = std::lower_bound(stories_.begin(), stories_.end(), anchor,
                                    [](const Story& story, std::uint32_t block) { return story.anchor < block; });
        for (; box != stories_.end() && box->anchor == anchor; ++box) {
            std::size_t label = first_label({box->blocks.first, 0, 0});
            for (std::uint32_t i = box->blocks.first; i < box->blocks.last; ++i)
                add_block(i, 0, to_the_end, label, field);
        }
    }

    // The first draft whose label stands there or behind.
    [[nodiscard]] std::size_t first_label(const Place& from) const {
        const auto found = std::lower_bound(places_.begin(), places_.end(), from);
        return static_cast<std::size_t>(found - places_.begin());
    }

    // One block's text, cut where labels of other fields begin and end. `next` goes along the labels, as the blocks
    // of an answer do.
    void add_block(std::uint32_t index, std::uint32_t begin, std::uint32_t end, std::size_t& next, Field& field) {
        spend_work(work_of_block);
        const Block& block = source_.block(index);
        if (block.type == BlockType::table || block.contents_entry) return;
        const auto size = static_cast<std::uint32_t>(block.text.str.size());
        end = std::min(end, size);
        const Place from_here{index, begin == 0 ? 0U : 1U, begin};
        while (next < places_.size() && places_[next] < from_here)
            ++next;
        for (auto label = drafts_.begin() + static_cast<std::ptrdiff_t>(next);
             label != drafts_.end() && label->block == index; ++label) {
            spend_work(1);
            if (!label->own_label && label->label.first >= end) break;
            if (!label->is_label_inside || !label->title.empty()) continue;
            if (label->own_label) {
                const bool own = field.layout == Layout::element && field.label_part.block == index;
                if (begin == 0 && !own) field.answer.push_back({{label->label, index}, true});
                continue;
            }
            const std::uint32_t from = label->label.first;
            const std::uint32_t to = from + static_cast<std::uint32_t>(label->label.str.size());
            if (from < begin || to > end) continue;
            add_part(block, index, begin, from, false, field);
            add_part(block, index, from, to, true, field);
            begin = behind_colon(block.text.str, to);
        }
        add_part(block, index, begin, end, false, field);
    }

    static void add_part(const Block& block, std::uint32_t index, std::uint32_t begin, std::uint32_t end, bool label,
                         Field& field) {
        if (begin >= end) return;
        spend_work(work_of_part);
        const Text text = trim(block.text.slice(begin, end - begin));
        if (!text.empty()) field.answer.push_back({{text, index}, label});
    }

    // A field lies in the innermost answer that holds its label. Answers nest, so one sweep finds it.
    void link_parents(std::vector<Field>& fields, const std::vector<std::uint32_t>& kept) const {
        struct Span {
            std::uint32_t first, last, field, size;
        };
        std::vector<Span> spans;
        for (std::uint32_t i = 0; i < drafts_.size(); ++i) {
            if (kept[i] == no_index) continue;
            for (const Stretch& stretch : drafts_[i].answer) {
                // What stands behind a label in its own paragraph holds only the labels of the blocks after it.
                const std::uint32_t first = stretch.blocks.first + (stretch.begin > 0 ? 1U : 0U);
                if (first < stretch.blocks.last)
                    spans.push_back({first, stretch.blocks.last, kept[i], stretch.blocks.last - first});
            }
        }
        std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
            return std::tie(a.first, b.size) < std::tie(b.first, a.size);
        });
        std::vector<Span> open;
        auto next = spans.begin();
        for (std::uint32_t i = 0; i < fields.size(); ++i) {
            const std::uint32_t at = fields[i].label_part.block;
            for (; next != spans.end() && next->first <= at; ++next) {
                while (!open.empty() && open.back().last <= next->first)
                    open.pop_back();
                open.push_back(*next);
            }
            while (!open.empty() && open.back().last <= at)
                open.pop_back();
            auto holder = open.rbegin();
            while (holder != open.rend() && (holder->field == i || holder->last <= at))
                ++holder;
            if (holder != open.rend()) fields[i].parent = holder->field;
        }
    }

    const Source& source_;
    BlockRange range_;
    std::vector<Draft> drafts_;  // in the order of their labels
    std::vector<Place> places_;  // of these
    const std::vector<Story>& stories_;
    std::vector<std::uint32_t> ticks_;
};

}  // namespace

std::vector<Field> assemble(const Source& source, BlockRange range, std::vector<Draft> drafts,
                            const std::vector<Story>& stories) {
    return Assembler(source, range, std::move(drafts), stories).run();
}

}  // namespace assure::views
