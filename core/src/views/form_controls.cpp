// Content controls whose title is the only label of what they hold.
#include "views/form_draft.h"
#include "views/looks.h"

#include "assure/plugin/normalise.h"
#include "text/work_budget.h"

#include <algorithm>
#include <utility>

namespace assure::views {
namespace {

class ControlReader {
public:
    explicit ControlReader(Workbench& bench) : bench_(bench), source_(bench.source()) { find_cover(); }

    void run() {
        count_forms();
        for (const Control& control : source_.controls())
            read(control);
    }

private:
    // For each block the smallest answer of a visible label that holds it, and whether it is itself a label.
    void find_cover() {
        const std::vector<Draft>& drafts = bench_.drafts();
        holder_.assign(source_.blocks().size(), no_index);
        label_.assign(source_.blocks().size(), no_index);
        outer_.assign(source_.blocks().size(), no_index);
        std::vector<std::uint32_t> order(drafts.size());
        for (std::uint32_t i = 0; i < drafts.size(); ++i)
            order[i] = i;
        const auto size = [&](std::uint32_t i) { return blocks_of(drafts[i]); };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return size(a) > size(b); });
        for (const std::uint32_t i : order) {
            for (const Stretch& stretch : drafts[i].answer) {
                spend_work(stretch.blocks.last - stretch.blocks.first);
                for (std::uint32_t block = stretch.blocks.first; block < stretch.blocks.last; ++block) {
                    holder_[block] = i;
                    if (drafts[i].block != block) outer_[block] = i;
                }
            }
        }
        for (std::uint32_t i = 0; i < drafts.size(); ++i)
            label_[drafts[i].block] = i;
        count_filled();
    }

    void count_filled() {
        filled_.reserve(source_.blocks().size() + 1);
        for (const Block& block : source_.blocks())
            filled_.push_back(filled_.back() + (is_blank(block.text.str) ? 0U : 1U));
    }

    // Blocks with words among [first, last).
    [[nodiscard]] std::uint32_t filled(std::uint32_t first, std::uint32_t last) const {
        return first < last ? filled_[last] - filled_[first] : 0;
    }

    static std::size_t blocks_of(const Draft& draft) {
        std::size_t count = 0;
        for (const Stretch& stretch : draft.answer)
            count += stretch.blocks.last - stretch.blocks.first;
        return count;
    }

    static std::string_view title_of(const Control& control) {
        return control.title.empty() ? std::string_view(control.tag) : control.title;
    }

    [[nodiscard]] bool may_be_field(const Control& control) const {
        const bool here = bench_.range().contains(control.blocks.first) && control.blocks.last <= bench_.range().last;
        return here && !is_blank(title_of(control)) && !is_tick(control);
    }

    // Where most controls have no other label than their title, one line "Exempt: a correction" is an answer; where
    // controls hold visible labels it is one of these. Such lines themselves do not count.
    void count_forms() {
        std::size_t titled = 0;
        std::size_t labelled = 0;
        for (const Control& control : source_.controls()) {
            if (!may_be_field(control)) continue;
            titles_label_ = false;
            if (!has_visible_label(control, title_of(control))) ++titled;
            titles_label_ = true;
            if (has_visible_label(control, title_of(control))) ++labelled;
        }
        titles_label_ = titled > labelled;
    }

    void read(const Control& control) {
        const std::string_view title = title_of(control);
        if (!may_be_field(control) || has_visible_label(control, title)) return;
        Draft draft;
        draft.layout = Layout::control;
        draft.block = control.blocks.first;
        draft.label = source_.block(control.blocks.first).text.slice(inner_begin(control), 0);
        draft.title = title;
        draft.is_label_inside = false;
        Stretch stretch{control.blocks};
        if (control.length > 0) {
            stretch.begin = control.begin;
            stretch.end = control.begin + control.length;
        }
        draft.answer.push_back(stretch);
        bench_.add(std::move(draft));
    }

    [[nodiscard]] std::size_t inner_begin(const Control& control) const {
        const std::size_t size = source_.block(control.blocks.first).text.str.size();
        return control.length > 0 ? std::min<std::size_t>(control.begin, size) : 0;
    }

    [[nodiscard]] bool is_tick(const Control& control) const {
        if (control.length == 0) return false;
        const Text& text = source_.block(control.blocks.first).text;
        return control.begin + control.length <= text.str.size() &&
               has_tick_mark(text.slice(control.begin, control.length));
    }

    // A label that a reader sees: the cell or line beside it, or a heading that stands over it alone.
    [[nodiscard]] bool has_visible_label(const Control& control, std::string_view title) const {
        const std::uint32_t first = control.blocks.first;
        const std::uint32_t labelled = label_[first];
        const bool own = labelled != no_index && is_own_content(control, bench_.drafts()[labelled], title);
        if (labelled != no_index && !own && holds_label(control, bench_.drafts()[labelled])) return true;
        const std::uint32_t holder = own ? outer_[first] : holder_[first];
        if (holder == no_index) return false;
        const Draft& draft = bench_.drafts()[holder];
        const bool opens_section = draft.layout == Layout::heading || draft.layout == Layout::bold_line;
        return !opens_section || label_key(draft.label.str) == label_key(title) || covers(control, draft);
    }

    // What looks like a label is the answer's own beginning: a plain "Stage: Plan." before further lines, or a bold
    // line that is all there is. Its words name something else than the control's title.
    [[nodiscard]] bool is_own_content(const Control& control, const Draft& draft, std::string_view title) const {
        if (control.length > 0 || label_key(draft.label.str) == label_key(title)) return false;
        const bool alone = filled(control.blocks.first, control.blocks.last) == 1;
        if (draft.layout == Layout::bold_line) return alone;
        return draft.layout == Layout::same_paragraph && (!alone || titles_label_) && !is_bold(draft.label);
    }

    // The control wraps a visible label (and perhaps its answer).
    [[nodiscard]] static bool holds_label(const Control& control, const Draft& draft) {
        return control.length == 0 ||
               (draft.label.first >= control.begin && draft.label.first < control.begin + control.length) ||
               draft.label.first + draft.label.str.size() <= control.begin;
    }

    // The control is all that stands under the heading.
    [[nodiscard]] bool covers(const Control& control, const Draft& draft) const {
        return std::all_of(draft.answer.begin(), draft.answer.end(), [&](const Stretch& stretch) {
            const BlockRange answer = stretch.blocks;
            const std::uint32_t inside =
                filled(std::max(answer.first, control.blocks.first), std::min(answer.last, control.blocks.last));
            return filled(answer.first, answer.last) == inside;
        });
    }

    Workbench& bench_;
    const Source& source_;
    std::vector<std::uint32_t> holder_;
    std::vector<std::uint32_t> outer_;  // as holder_, but for a label in that block itself
    std::vector<std::uint32_t> label_;
    std::vector<std::uint32_t> filled_ = {0};  // blocks with words before each block
    bool titles_label_ = false;                // most controls are labelled by their title alone
};

}  // namespace

void read_controls(Workbench& bench) {
    if (!bench.source().controls().empty()) ControlReader(bench).run();
}

}  // namespace assure::views
