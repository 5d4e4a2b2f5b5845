// An input as a file, for what takes the name of one.
#pragma once

#include <string>
#include <string_view>

namespace assure::fuzz {

// The file lasts as long as the object. Only one at a time may live in a process.
class InputFile {
public:
    explicit InputFile(std::string_view bytes);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }  // ends in document_name

private:
    std::string path_;
};

}  // namespace assure::fuzz
