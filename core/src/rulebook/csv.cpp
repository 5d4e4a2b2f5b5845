#include "rulebook/csv.h"

#include "assure/plugin/error.h"
#include "text/code_points.h"

#include <algorithm>
#include <utility>

namespace assure {
namespace {

constexpr std::size_t most_records = 10'000;
constexpr std::size_t most_fields = 64;
constexpr std::size_t longest_field = 10'000;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class CsvReader {
public:
    CsvReader(std::string shown, std::string_view text) : shown_(std::move(shown)), text_(text) {
        if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
        const std::size_t bad = first_invalid_utf8(text_);
        if (bad == std::string_view::npos) return;
        line_ +=
            static_cast<std::size_t>(std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(bad), '\n'));
        refuse("This file is not UTF-8 text.", "Save it as ‘CSV UTF-8’.");
    }

    std::vector<CsvRecord> run() {
        std::vector<CsvRecord> records;
        while (at_ < text_.size()) {
            CsvRecord record = read_record();
            const auto is_empty = [](const std::string& field) { return field.empty(); };
            if (std::all_of(record.fields.begin(), record.fields.end(), is_empty)) continue;
            if (records.size() == most_records)
                refuse("This file holds more than " + std::to_string(most_records) + " rows.", "Split it.");
            records.push_back(std::move(record));
        }
        return records;
    }

private:
    [[noreturn]] void refuse(const std::string& sentence, const std::string& next_step) const {
        throw Error(sentence, shown_ + ":" + std::to_string(line_), next_step);
    }

    // Up to and with the end of its line, or of the text.
    CsvRecord read_record() {
        CsvRecord record{line_, {}};
        do {
            if (record.fields.size() == most_fields)
                refuse("This row has more than " + std::to_string(most_fields) + " fields.",
                       "Remove those not needed.");
            record.fields.push_back(starts('"') ? quoted_field() : plain_field());
        } while (take(','));
        if (!end_line()) refuse("Text stands behind the closing quote of a field.", "Put the whole field into quotes.");
        return record;
    }

    std::string plain_field() {
        const std::size_t end = std::min(text_.find_first_of(",\"\r\n", at_), text_.size());
        std::string field(text_.substr(at_, end - at_));
        at_ = end;
        if (starts('"'))
            refuse("A quote stands within a field that does not begin with one.",
                   "Put the whole field into quotes, and double the quotes in it.");
        require_short(field);
        return field;
    }

    std::string quoted_field() {
        const std::size_t opened_on = line_;
        std::string field;
        ++at_;
        while (true) {
            const std::size_t quote = text_.find('"', at_);
            if (quote == std::string_view::npos) {
                line_ = opened_on;
                refuse("The quote that opens here is never closed.", "Close it with another '\"'.");
            }
            append(field, text_.substr(at_, quote - at_));
            at_ = quote + 1;
            if (!take('"')) return field;
            field += '"';
        }
    }

    void append(std::string& field, std::string_view more) {
        line_ += static_cast<std::size_t>(std::count(more.begin(), more.end(), '\n'));
        field += more;
        require_short(field);
    }

    void require_short(const std::string& field) const {
        if (field.size() > longest_field)
            refuse("This field is longer than " + std::to_string(longest_field) + " bytes.", "Shorten it.");
    }

    [[nodiscard]] bool starts(char character) const { return at_ < text_.size() && text_[at_] == character; }

    bool take(char character) {
        if (!starts(character)) return false;
        ++at_;
        return true;
    }

    bool end_line() {
        const bool returned = take('\r');
        if (!take('\n')) return at_ == text_.size() && !returned;
        ++line_;
        return true;
    }

    std::string shown_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

}  // namespace

std::vector<CsvRecord> read_csv(const std::string& shown, std::string_view text) {
    return CsvReader(shown, text).run();
}

}  // namespace assure
