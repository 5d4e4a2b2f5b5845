#include "message_folder.h"

#include "assure/app/printable.h"

#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>

namespace assure {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view message_beginning = "Subject: ";
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

// Each message begins with its subject; no other text file is told of.
bool is_message(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string beginning(message_beginning.size(), '\0');
    in.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    return in && beginning == message_beginning;
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
    messages_.push_back(std::make_unique<OutputFile>(folder_.path() / name_for(paper)));
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
    if (names_.empty()) notes.push_back("No message was written: nothing was found that an author has to mend.");
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
