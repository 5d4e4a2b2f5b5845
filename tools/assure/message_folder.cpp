#include "message_folder.h"

#include "assure/app/chaser.h"
#include "assure/app/printable.h"

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace assure {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_name = 200;  // in bytes, of the 255 that file systems take, ending and number aside

// "board-pack/05 Pain - cover sheet.docx#2" as "05 Pain - cover sheet.docx#2".
std::string base_name(const std::string& paper) {
    std::string name = printable(fs::path(paper).filename().string());
    if (name.size() > longest_name) {
        name.resize(longest_name);
        // Not in the middle of a character.
        while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0U) == 0x80U)
            name.pop_back();
        if (!name.empty() && (static_cast<unsigned char>(name.back()) & 0x80U) != 0) name.pop_back();
    }
    return name.empty() ? "paper" : name;
}

bool is_message(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return is_chaser_message(text);
}

// Somebody may keep other texts in the folder.
void require_replaceable(const fs::path& file) {
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored) || is_message(file)) return;
    throw ReportNotWritten("There is another file of this name, which is no message of an earlier run.", file.string(),
                           "Name another folder for the messages, or move that file away.");
}

}  // namespace

MessageFolder::MessageFolder(fs::path folder)
    : folder_(std::move(folder), "the messages", "Name a folder that you may write to: --format chaser=messages") {}

std::string MessageFolder::name_for(const std::string& paper) {
    const std::string base = base_name(paper);
    std::string name = base + ".txt";
    for (int number = 2; !names_.insert(name).second; ++number)
        name = base + " (" + std::to_string(number) + ").txt";
    return name;
}

void MessageFolder::add(const std::string& paper, const std::string& text) {
    const fs::path file = folder_.path() / name_for(paper);
    require_replaceable(file);
    messages_.push_back(std::make_unique<OutputFile>(file, "message"));
    messages_.back()->stream() << text;
    messages_.back()->close();
}

void MessageFolder::commit() {
    for (const auto& message : messages_)
        message->commit();
    messages_.clear();
}

std::vector<std::string> MessageFolder::notes() const {
    std::vector<std::string> notes;
    if (names_.empty()) notes.emplace_back("No message was written: nothing was found that an author has to mend.");
    std::set<std::string> left;
    std::error_code error;
    for (fs::directory_iterator entry(folder_.path(), error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (entry->path().extension() == ".txt" && !names_.contains(name) && is_message(entry->path()))
            left.insert(name);
    }
    for (const std::string& name : left)
        notes.push_back((folder_.path() / name).string() +
                        ": This message is of an earlier run, and not of this one. Do not send it again.");
    return notes;
}

}  // namespace assure
