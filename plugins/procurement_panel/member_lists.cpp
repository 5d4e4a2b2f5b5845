#include "member_cells.h"
#include "members.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace assure::procurement_panel {
namespace {

using assure::Lexicon;
using assure::Source;

Answer part_answer(const Source& source, std::uint32_t block, std::size_t begin, std::size_t length) {
    Answer answer;
    answer.column = true;
    const assure::TextPart part{source.block(block).text.slice(begin, length).trimmed(), block};
    answer.text = part.text.without(assure::not_an_answer);
    answer.pending = part.text.any(assure::Mark::pending);
    answer.where = source.locate(part);
    answer.part = part;
    return answer;
}

// The line is `length` bytes of the block's text from `begin` on.
Member member_of_line(const Source& source, std::uint32_t block, std::size_t begin, std::size_t length,
                      std::size_t number, const Lexicon& lexicon) {
    const std::string_view line = std::string_view(source.block(block).text.str).substr(begin, length);
    const std::size_t role = role_begin(line);
    Cells cells;
    const std::size_t name_end = role == std::string_view::npos ? line.size() : role;
    cells.name.push_back(part_answer(source, block, begin, name_end));
    if (role != std::string_view::npos)
        cells.capacity.role.push_back(part_answer(source, block, begin + role, line.size() - role));
    cells.took_no_part = lexicon.list("panel-took-no-part").in(line);
    const std::string group = heading_over(source, block);
    cells.capacity.group = group;
    const bool has_role = !cells.capacity.role.empty();
    const std::string role_text = has_role ? cells.capacity.role.front().text : std::string();
    Member member = member_of(source, source.locate(block), std::move(cells), lexicon);
    member.called = "member " + std::to_string(number) + (has_role ? ", '" + role_text + "'" : "");
    return member;
}

// The full stop of an initial or a short title ("A. Thorne", "Dr. Wray") ends no sentence.
bool holds_sentence_end(std::string_view line) {
    for (std::size_t at = line.find(". "); at != std::string_view::npos; at = line.find(". ", at + 1)) {
        std::size_t letters = 0;
        while (letters < at && std::isalpha(static_cast<unsigned char>(line[at - letters - 1])) != 0)
            ++letters;
        const bool capital = letters > 0 && std::isupper(static_cast<unsigned char>(line[at - letters])) != 0;
        if (!capital || letters > 2) return true;
    }
    return false;
}

// A line that can be "Name, role": short, and no sentence.
bool short_line(std::string_view line, const Lexicon& lexicon) {
    if (line.empty() || line.size() > 160 || holds_sentence_end(line)) return false;
    return line.back() != '.' && !lexicon.list("panel-everyone").in(line);
}

void add_lines(const Source& source, const assure::TextPart& answer, const Lexicon& lexicon,
               std::vector<Member>& members) {
    const std::string_view text = answer.text.str;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\n;", begin), text.size());
        const assure::Text line = answer.text.slice(begin, end - begin).trimmed();
        if (short_line(line.str, lexicon) && role_begin(line.str) != std::string_view::npos)
            members.push_back(
                member_of_line(source, answer.block, line.first, line.str.size(), members.size() + 1, lexicon));
        begin = end + 1;
    }
}

}  // namespace

std::vector<Member> members_of_lists(const Source& source, assure::BlockRange range, const Lexicon& lexicon) {
    const assure::WordList& headings = lexicon.list("panel-member-headings");
    std::vector<Member> members;
    bool under_heading = false;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const assure::Block& block = source.block(i);
        if (block.type == assure::BlockType::table || block.cell.table != assure::no_index) {
            under_heading = under_heading && block.cell.table != assure::no_index;
            continue;
        }
        const std::string_view words = block.text.str;
        const bool label = words.size() <= 80 && headings.is(words);
        if (block.type == assure::BlockType::heading || label) {
            under_heading = label;
            continue;
        }
        const bool item = block.type == assure::BlockType::list_item || block.type == assure::BlockType::paragraph;
        if (!under_heading || !item || !short_line(block.text.trimmed().str, lexicon)) continue;
        if (block.type == assure::BlockType::paragraph && role_begin(words) == std::string_view::npos) continue;
        members.push_back(member_of_line(source, i, 0, words.size(), members.size() + 1, lexicon));
    }
    return members;
}

std::vector<Member> members_of_answers(const assure::Paper& paper, const Lexicon& lexicon) {
    std::vector<Member> members;
    for (const assure::Field& field : paper.form().fields()) {
        if (!lexicon.list("panel-member-headings").is(field.label)) continue;
        for (const assure::AnswerPart& answer : field.answer)
            if (!answer.label) add_lines(paper.source(), answer.part, lexicon, members);
    }
    return members;
}

}  // namespace assure::procurement_panel
