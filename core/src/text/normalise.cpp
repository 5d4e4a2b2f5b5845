#include "assure/plugin/normalise.h"

#include "text/code_points.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace assure {
namespace {

// A character with its accents that is longer than this is cut: sorting accents takes quadratic time.
constexpr std::size_t longest_character = 32;

constexpr std::array<char, 128> make_ascii_folds() {
    std::array<char, 128> folds{};
    for (std::size_t i = 0; i < folds.size(); ++i) {
        const char c = static_cast<char>(i);
        const bool upper = c >= 'A' && c <= 'Z';
        const bool space = c >= '\t' && c <= '\r';
        folds.at(i) = upper ? static_cast<char>(c - 'A' + 'a') : space ? ' ' : c == '`' ? '\'' : c;
    }
    return folds;
}

constexpr std::array<char, 128> ascii_folds = make_ascii_folds();

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

char fold_ascii(char c) {
    return ascii_folds[static_cast<unsigned char>(c)];
}

struct Folded {
    std::string text;
    std::vector<std::uint32_t> map;  // empty where the text was only trimmed and lowered
    std::size_t shift = 0;
    std::size_t end = 0;
};

// Collects folded bytes and where they came from; runs of spaces become one, none stands at either end.
class Folder {
public:
    explicit Folder(std::string_view original) : original_(original) {
        folded_.text.reserve(original.size());
        folded_.map.reserve(original.size());
    }

    Folded run() {
        while (at_ < original_.size())
            step();
        if (!folded_.text.empty() && folded_.text.back() == ' ') {
            folded_.text.pop_back();
            folded_.end = folded_.map.back();
            folded_.map.pop_back();
        }
        return std::move(folded_);
    }

private:
    // One plain ASCII character, or one other character with its accents.
    void step() {
        const char c = original_[at_];
        const bool ascii = is_ascii(c);
        if (ascii && (at_ + 1 == original_.size() || is_ascii(original_[at_ + 1]))) {
            emit(fold_ascii(c), at_, at_ + 1);
            ++at_;
            return;
        }
        const std::size_t begin = at_;
        collect_character();
        emit_character(begin);
    }

    // The plain characters of one character with its accents, into pending_.
    void collect_character() {
        pending_.clear();
        do {
            const CodePoint next = first_code_point(original_.substr(at_));
            if (const std::int32_t code = plain(next.code); code != left_out) pending_.push_back(code);
            at_ += next.size;
        } while (at_ < original_.size() && pending_.size() < longest_character && !is_ascii(original_[at_]) &&
                 !pending_.empty() && continues(first_code_point(original_.substr(at_)).code));
    }

    static bool continues(std::int32_t code) { return plain(code) == left_out || continues_character(code); }

    void emit_character(std::size_t begin) {
        if (pending_.empty()) return;
        if (pending_.size() == 1 && pending_.front() < 0x80) {
            emit(fold_ascii(static_cast<char>(pending_.front())), begin, at_);
            return;
        }
        for (const std::int32_t code : composed())
            if (const std::int32_t now = plain(code); now != left_out) emit_code_point(now, begin);
    }

    // NFKC and case folding of pending_.
    std::span<const std::int32_t> composed() {
        constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                                                UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
        std::size_t size = 0;
        int last_class = 0;
        for (const std::int32_t code : pending_) {
            const auto added = utf8proc_decompose_char(
                code, room_.data() + size, static_cast<utf8proc_ssize_t>(room_.size() - size), options, &last_class);
            size += static_cast<std::size_t>(std::max<utf8proc_ssize_t>(added, 0));
        }
        order_marks(std::span(room_).first(size));
        const auto left = utf8proc_normalize_utf32(room_.data(), static_cast<utf8proc_ssize_t>(size), options);
        return std::span<const std::int32_t>(room_).first(
            static_cast<std::size_t>(std::max<utf8proc_ssize_t>(left, 0)));
    }

    // Canonical order: accents by class, those of one class as they stand.
    static void order_marks(std::span<std::int32_t> codes) {
        const auto mark_class = [](std::int32_t code) { return utf8proc_get_property(code)->combining_class; };
        for (auto from = codes.begin(); from != codes.end();) {
            const auto to = std::find_if(from, codes.end(), [&](std::int32_t code) { return mark_class(code) == 0; });
            std::stable_sort(from, to, [&](std::int32_t a, std::int32_t b) { return mark_class(a) < mark_class(b); });
            from = to == codes.end() ? to : to + 1;
        }
    }

    void emit_code_point(std::int32_t code, std::size_t begin) {
        if (code < 0x80) {
            emit(fold_ascii(static_cast<char>(code)), begin, at_);
            return;
        }
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto size = utf8proc_encode_char(code, bytes.data());
        for (const utf8proc_uint8_t byte : std::span(bytes).first(static_cast<std::size_t>(size)))
            emit(static_cast<char>(byte), begin, at_);
    }

    void emit(char c, std::size_t begin, std::size_t end) {
        if (c == ' ' && (folded_.text.empty() || folded_.text.back() == ' ')) return;
        folded_.text += c;
        folded_.map.push_back(static_cast<std::uint32_t>(begin));
        folded_.end = end;
    }

    std::string_view original_;
    std::size_t at_ = 0;
    Folded folded_;
    std::vector<std::int32_t> pending_;
    std::array<std::int32_t, 20 * longest_character> room_{};  // NFKC gives at most 18 characters for one
};

// The text without the white space around it, as positions.
struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool is_ascii_space(char c) {
    return is_ascii(c) && fold_ascii(c) == ' ';
}

Extent trimmed(std::string_view text) {
    Extent extent{0, text.size()};
    while (extent.begin < extent.end && is_ascii_space(text[extent.begin]))
        ++extent.begin;
    while (extent.end > extent.begin && is_ascii_space(text[extent.end - 1]))
        --extent.end;
    return extent;
}

Folded fold(std::string_view original) {
    const Extent extent = trimmed(original);
    Folded folded;
    folded.shift = extent.begin;
    folded.end = extent.end;
    folded.text.resize(extent.end - extent.begin);
    char before = 0;
    for (std::size_t i = extent.begin; i < extent.end; ++i) {
        const char c = original[i];
        if (!is_ascii(c)) return Folder(original).run();
        const char now = fold_ascii(c);
        if (now == ' ' && before == ' ') return Folder(original).run();
        folded.text[i - extent.begin] = before = now;
    }
    return folded;
}

}  // namespace

std::string normalise(std::string_view text) {
    return fold(text).text;
}

Normalised::Normalised(std::string_view original) {
    Folded folded = fold(original);
    text_ = std::move(folded.text);
    map_ = std::move(folded.map);
    shift_ = folded.shift;
    end_ = folded.end;
}

std::size_t Normalised::origin(std::size_t position) const {
    if (position >= text_.size()) return end_;
    return map_.empty() ? shift_ + position : map_[position];
}

}  // namespace assure
