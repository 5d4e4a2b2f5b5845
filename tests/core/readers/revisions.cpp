#include "core/readers/revisions.h"

#include "readers/package.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace assure::test {
namespace {

struct Piece {
    std::string part;
    std::size_t offset = 0;
    std::size_t raw_length = 0;
    std::uint32_t block = 0;
    std::string_view text;
};

void add_pieces(std::vector<Piece>& pieces, const Source& source, const TextPart& stored, bool pending_too) {
    const Text& text = stored.text;
    for (const Span& span : text.spans) {
        if (!pending_too && span.marks.has(Mark::pending)) continue;
        pieces.push_back({source.coverage()[span.part].part, span.offset, span.raw_length, stored.block,
                          text.str.substr(span.begin - text.first, span.length)});
    }
}

std::vector<Piece> pieces_of(const Source& source, Side side) {
    std::vector<Piece> pieces;
    for (std::uint32_t block = 0; block < source.blocks().size(); ++block)
        add_pieces(pieces, source, {source.block(block).text, block}, side == Side::accepted);
    if (side == Side::rejected) {
        for (const TextPart& deletion : source.deletions())
            add_pieces(pieces, source, deletion, false);
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        return a.part != b.part ? a.part < b.part : a.offset < b.offset;
    });
    return pieces;
}

// The parts of the file, each inflated when it is first asked for.
class PartBytes {
public:
    explicit PartBytes(std::string_view bytes) : package_(bytes, "file", {}) {}

    std::string_view between(const Piece& left, const Piece& right) {
        const auto found = parts_.find(left.part);
        const std::string& part =
            found != parts_.end() ? found->second
                                  : parts_.emplace(left.part, package_.read(*package_.find(left.part))).first->second;
        const std::size_t begin = left.offset + left.raw_length;
        return std::string_view(part).substr(begin, right.offset - std::min(right.offset, begin));
    }

private:
    Package package_;
    std::map<std::string, std::string> parts_;
};

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char letter : text + " ") {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80 || std::isalnum(byte) != 0) {
            word += letter;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

}  // namespace

std::vector<std::string> words_of_side(const Source& source, std::string_view bytes, Side side) {
    const std::vector<Piece> pieces = pieces_of(source, side);
    PartBytes parts(bytes);
    std::string text;
    const auto goes_on = [&](const Piece& left, const Piece& right) {
        // Blocks are as accepting makes them; what rejecting makes of paragraphs stands in the part.
        if (side == Side::accepted) return left.block == right.block;
        return left.part == right.part && parts.between(left, right).find("</w:p>") == std::string_view::npos;
    };
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        if (index != 0 && !goes_on(pieces[index - 1], pieces[index])) text += '\n';
        text += pieces[index].text;
    }
    return split(text);
}

}  // namespace assure::test
