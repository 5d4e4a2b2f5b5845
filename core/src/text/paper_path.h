// What the path of a paper is made of, as reports write it.
#pragma once

#include <string>
#include <string_view>

namespace assure {

// "board/pack.docx" for "board/pack.docx#2", the second paper in that file.
std::string_view file_of_paper(std::string_view path);

// "pack.docx" for "board/pack.docx": people know a paper by its file, not by the folder that somebody else keeps it in.
std::string file_name(std::string_view path);

}  // namespace assure
