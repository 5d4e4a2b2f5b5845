#include "message_folder.h"

#include "assure/app/printable.h"

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

}  // namespace assure
