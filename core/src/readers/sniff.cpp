#include "readers/sniff.h"

#include "readers/file_types.h"
#include "text/blanks.h"

#include <algorithm>
#include <cctype>

namespace assure {
namespace {

using namespace std::string_view_literals;

constexpr const char* save_as_docx = "Open it in Word, choose Save As, Word Document (.docx), and check that file.";

std::string_view without_mark_and_space(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : bytes.substr(first);
}

bool begins_with_word(std::string_view bytes, std::string_view small_letters) {
    if (bytes.size() < small_letters.size()) return false;
    return std::equal(small_letters.begin(), small_letters.end(), bytes.begin(), [](char wanted, char is) {
        return wanted == static_cast<char>(std::tolower(static_cast<unsigned char>(is)));
    });
}

// The names in an OLE2 directory are written in UTF-16.
bool holds_stream(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char letter : name) {
        wide += letter;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

FileType sniff_ole2(std::string_view bytes) {
    if (holds_stream(bytes, "EncryptedPackage")) {
        return holds_stream(bytes, "DRMEncryptedTransform") || holds_stream(bytes, "DRMEncryptedDataSpace")
                   ? FileType::ole2_labelled
                   : FileType::ole2_encrypted;
    }
    return holds_stream(bytes, "WordDocument") ? FileType::ole2_word : FileType::ole2_other;
}

bool is_image(std::string_view bytes) {
    return bytes.starts_with("\x89PNG"sv) || bytes.starts_with("\xFF\xD8\xFF"sv) || bytes.starts_with("GIF8"sv) ||
           bytes.starts_with("II*\0"sv) || bytes.starts_with("MM\0*"sv);
}

bool is_wide_xml(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE<\0"sv) || bytes.starts_with("\xFE\xFF\0<"sv) || bytes.starts_with("<\0"sv) ||
           bytes.starts_with("\0<"sv) || bytes.starts_with("\0\0\0<"sv) || bytes.starts_with("\0\0\xFE\xFF"sv);
}

// A name may promise what the content does not keep.
Error unknown_content(const std::string& path) {
    const std::string type = type_of(path);
    const std::string expected(content_expected(type));
    if (expected.empty())
        return {"This is no type of document that is read.", path,
                "Save it as one of those that are read: " + read_types_words("and") + "."};
    return {"The file's name ends in " + type + ", but its content is not " + expected + ".", path,
            "Open it in the program that it was written with, save it as " + expected + " (" + type +
                "), and check that file; or ask the author for it again."};
}

}  // namespace

FileType sniff(std::string_view bytes) {
    if (bytes.empty()) return FileType::empty;
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return FileType::zip;
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return sniff_ole2(bytes);
    if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) return FileType::pdf;
    if (bytes.starts_with(R"({\rtf)"sv)) return FileType::rtf;
    if (is_image(bytes)) return FileType::image;
    if (is_wide_xml(bytes)) return FileType::xml;
    const std::string_view text = without_mark_and_space(bytes);
    if (text.empty()) return FileType::empty;
    if (begins_with_word(text, "<!doctype html") || begins_with_word(text, "<html")) return FileType::html;
    return text.starts_with('<') ? FileType::xml : FileType::unknown;
}

Error not_read(FileType type, const std::string& path) {
    switch (type) {
        case FileType::empty:
            return {"The file is empty.", path, "Ask the author for the document."};
        case FileType::pdf:
            return {
                "This is a PDF, which is not read: the layout it keeps does not tell which answer belongs to which "
                "question.",
                path, "Ask the author for the Word document and check that."};
        case FileType::ole2_word:
            return {"This is a Word document in the old .doc format, which is not read.", path, save_as_docx};
        case FileType::ole2_encrypted:
            return {"The document is protected by a password, so it cannot be read.", path,
                    "Open it in Word, choose File, Info, Protect Document, Encrypt with Password, empty the password, "
                    "save, and check it again."};
        case FileType::ole2_labelled:
            return {"The document is encrypted by its sensitivity label, so it cannot be read.", path,
                    "Open it in Word, choose a sensitivity label that does not encrypt, save, and check it again."};
        case FileType::ole2_other:
            return {
                "This is a file in an old Office format (such as .xls, .ppt or .msg), which is not read.", path,
                "Save a workbook as .xlsx; copy what another file says into a Word document (.docx); check that file."};
        case FileType::rtf:
            return {"This is a Rich Text (.rtf) document, which is not read.", path, save_as_docx};
        case FileType::html:
            return {"This is a web page (HTML), which is not read.", path, save_as_docx};
        case FileType::image:
            return {"This is a picture, in which no text can be read.", path,
                    "Ask the author for the Word document and check that."};
        default:
            return unknown_content(path);
    }
}

}  // namespace assure
