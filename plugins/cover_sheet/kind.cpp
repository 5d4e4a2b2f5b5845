#include "kind.h"

#include "answer_tables.h"
#include "pack.h"
#include "record.h"

#include <assure/plugin/form.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace assure::cover_sheet {
namespace {

// A cover sheet without a title that says so must carry this many of its labels, and this many of those that
// hardly any other paper has; under its title two labels are enough.
constexpr std::size_t labels_without_title = 4;
constexpr std::size_t core_labels_without_title = 3;
constexpr std::size_t labels_under_title = 2;
// Titles stand at the top: within the first blocks with text, and short.
constexpr int blocks_of_a_title_page = 12;
constexpr std::size_t longest_title = 120;
constexpr std::size_t labels_named_in_reason = 4;

bool is_title(const Block& block, const WordList& titles) {
    return block.type != BlockType::table && !block.contents_entry && !block.text.empty() &&
           block.text.str.size() <= longest_title && titles.is(block.text.str);
}

// Where a paper that begins with this block begins: at the outermost table the block stands in.
std::uint32_t outermost(const Source& source, std::uint32_t block) {
    while (source.block(block).cell.table != no_index)
        block = source.table(source.block(block).cell.table).block;
    return block;
}

struct Labels {
    std::vector<std::string> named;  // distinct, as typed
    std::size_t core = 0;
    std::size_t head = 0;  // of its meeting, title and people
    bool section = false;  // has the co-production assurance section
    std::string title;
    std::vector<std::uint32_t> blocks;  // where they stand, in reading order
};

// What the author called the paper; a template's "[Title of the paper]" is no title.
std::string title_in(const Field& field, const Lexicon& lexicon) {
    return is_unfinished(section_state(field, lexicon).state) ? std::string() : field.text();
}

Labels labels_in(const Source& source, BlockRange range, const Lexicon& lexicon) {
    const Form form(source, range);
    Labels labels;
    std::set<std::string, std::less<>> seen;
    const auto add = [&](const Field& field) {
        if (lexicon.list("label-co-production-assurance").is(field.label)) labels.section = true;
        if (!lexicon.list("cover-sheet-labels").is(field.label) || !seen.insert(field.key).second) return;
        labels.named.push_back(field.label);
        if (range.contains(field.label_part.block)) labels.blocks.push_back(field.label_part.block);
        if (lexicon.list("cover-sheet-core-labels").is(field.label)) ++labels.core;
        if (lexicon.list("cover-sheet-header-labels").is(field.label)) ++labels.head;
        if (labels.title.empty() && lexicon.list("label-paper-title").is(field.label))
            labels.title = title_in(field, lexicon);
    };
    for (const Field& field : form.fields())
        add(field);
    for (const Field& field : fields_of_tables(source, form, lexicon))
        add(field);
    std::sort(labels.blocks.begin(), labels.blocks.end());
    return labels;
}

struct Titles {
    std::string cover;               // "Cover sheet"
    std::string other;               // "Agenda", "Terms of reference"
    int blocks = 0;                  // with text, as far as they were looked at
    std::uint32_t first = no_index;  // the cover's title
};

Titles titles_in(const Source& source, BlockRange range, const Lexicon& lexicon) {
    Titles titles;
    for (std::uint32_t i = range.first; i < range.last && titles.blocks < blocks_of_a_title_page; ++i) {
        const Block& block = source.block(i);
        if (block.type == BlockType::table || block.text.trimmed().empty()) continue;
        ++titles.blocks;
        if (titles.cover.empty() && is_title(block, lexicon.list("cover-sheet-titles"))) {
            titles.cover = block.text.str;
            titles.first = outermost(source, i);
        }
        // A row of the cover may name a strategy or minutes; only a title outside tables names the paper itself.
        if (titles.other.empty() && block.cell.table == no_index && is_title(block, lexicon.list("not-cover-sheets")))
            titles.other = block.text.str;
    }
    return titles;
}

// A stretch of the file that may be a cover sheet with its paper.
struct Stretch {
    BlockRange range;
    Titles titles;
    Labels labels;

    [[nodiscard]] bool is_cover() const {
        if (!titles.cover.empty() && titles.other.empty()) return labels.named.size() >= labels_under_title;
        if (!titles.other.empty() && titles.cover.empty()) return false;
        if (labels.section) return labels.named.size() >= labels_under_title;
        return labels.named.size() >= labels_without_title && labels.core >= core_labels_without_title &&
               labels.head > 0;
    }
    // A logo and the name of the organisation above the cover's title.
    [[nodiscard]] bool is_letterhead() const { return titles.other.empty() && titles.blocks < blocks_of_a_title_page; }
    void join(const Stretch& next) {
        range.last = next.range.last;
        if (titles.cover.empty()) {
            titles.cover = next.titles.cover;
            titles.first = next.titles.first;
        }
        labels.named.insert(labels.named.end(), next.labels.named.begin(), next.labels.named.end());
        labels.blocks.insert(labels.blocks.end(), next.labels.blocks.begin(), next.labels.blocks.end());
        labels.core += next.labels.core;
        labels.head += next.labels.head;
        labels.section = labels.section || next.labels.section;
        if (labels.title.empty()) labels.title = next.labels.title;
    }
};

Stretch look_at(const Source& source, BlockRange range, const Lexicon& lexicon) {
    return {range, titles_in(source, range, lexicon), labels_in(source, range, lexicon)};
}

// A title within a paper ("Summary report") begins no cover of its own: it belongs to the stretch before it.
void add(std::vector<Stretch>& stretches, Stretch next) {
    const bool begins = next.is_cover() && next.labels.core >= core_labels_without_title;
    const bool follows_letterhead =
        !stretches.empty() && !stretches.back().is_cover() && stretches.back().is_letterhead();
    if (stretches.empty() || (begins && !follows_letterhead))
        stretches.push_back(std::move(next));
    else
        stretches.back().join(next);
}

std::string reason(const Titles& titles, const Labels& labels) {
    std::string text;
    if (!titles.cover.empty()) text = "title '" + titles.cover + "'; ";
    text += "labels ";
    for (std::size_t i = 0; i < std::min(labels.named.size(), labels_named_in_reason); ++i)
        text += (i == 0 ? "" : ", ") + labels.named[i];
    if (labels.named.size() > labels_named_in_reason) text += " and others";
    return text;
}

// From the cover's title, or the first of its labels, to the last of the labels that suffice: what a paper behind the
// cover is titled says nothing of the cover.
BlockRange signs_of(const Source& source, const Stretch& stretch) {
    const std::vector<std::uint32_t>& blocks = stretch.labels.blocks;
    if (blocks.empty()) return stretch.range;  // all in text boxes
    const std::size_t enough = stretch.titles.cover.empty() ? labels_without_title : labels_under_title;
    const std::uint32_t last = blocks[std::min(enough, blocks.size()) - 1];
    return {std::min(stretch.titles.first, outermost(source, blocks.front())),
            source.block(outermost(source, last)).end};
}

// Where further cover sheets may begin: at each block that is a cover sheet's title.
std::vector<BlockRange> candidate_ranges(const Source& source, const Lexicon& lexicon) {
    const BlockRange body = source.body();
    std::vector<std::uint32_t> starts;
    for (std::uint32_t i = body.first; i < body.last; ++i)
        if (is_title(source.block(i), lexicon.list("cover-sheet-titles"))) starts.push_back(outermost(source, i));
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    std::vector<BlockRange> ranges{body};
    for (const std::uint32_t start : starts) {
        if (start <= ranges.back().first) continue;
        ranges.back().last = start;
        ranges.push_back({start, body.last});
    }
    return ranges;
}

}  // namespace

std::vector<std::string_view> CoverSheetKind::word_lists() const {
    std::vector<std::string_view> lists = record_word_lists();
    for (const std::string_view list :
         {"cover-sheet-titles", "cover-sheet-labels", "cover-sheet-core-labels", "cover-sheet-header-labels",
          "not-cover-sheets", "paper-starts", "label-agenda-item"})
        lists.push_back(list);
    return lists;
}

std::vector<Claim> CoverSheetKind::recognise(const Source& source, const Lexicon& lexicon) const {
    std::vector<Stretch> stretches;
    for (const BlockRange range : candidate_ranges(source, lexicon))
        add(stretches, look_at(source, range, lexicon));
    std::vector<Claim> claims;
    for (const Stretch& stretch : stretches) {
        if (!stretch.is_cover()) continue;
        Claim cover{stretch.range, stretch.labels.title, reason(stretch.titles, stretch.labels),
                    signs_of(source, stretch)};
        const std::vector<Claim> without_cover = papers_without_cover(source, cover, lexicon);
        claims.push_back(std::move(cover));
        claims.insert(claims.end(), without_cover.begin(), without_cover.end());
    }
    return claims;
}

std::unique_ptr<Record> CoverSheetKind::read(const Paper& paper, const Lexicon& lexicon) const {
    return std::make_unique<CoverSheet>(paper, lexicon);
}

}  // namespace assure::cover_sheet
