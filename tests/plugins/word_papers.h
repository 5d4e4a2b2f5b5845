// Word papers made of the readable source of test papers, and what the command says of them.
#pragma once

#include "make-papers/paper_maker.h"
#include "plugins/checked.h"

#include <string>
#include <string_view>
#include <vector>

namespace assure::test {

// The documents that the report tells of for a Word file of that source. Each is judged as what it is recognised as.
inline std::vector<DocumentReport> word_documents(std::string_view source) {
    const Folder folder("word-papers");
    const std::string file = folder.write(
        "pack.docx", papers::make_docx(papers::parse_paper(std::string(source)), papers::Layout::as_stated));
    static const Engine engine(options_of_kind(""));
    return check_files(engine, {file});
}

// "review: The section holds …"
inline std::string said(const DocumentReport& document, std::string_view rule) {
    const Result* const result = result_of(document, rule);
    if (result == nullptr) return "no result";
    return std::string(to_string(result->outcome)) + ": " + result->message;
}

}  // namespace assure::test
