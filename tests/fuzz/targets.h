// What is fuzzed: each reader (and rewriter) of untrusted input as a function from bytes to nothing. An input may be
// refused with an Error that says what and what to do; anything else that happens (a crash, another exception, a Source
// that breaks its own promises) is a fault of ours. The same functions run under libFuzzer (libfuzzer.cpp) and, with
// every committed input, in the daily build (replay.cpp).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace assure::fuzz {

// What the bytes of an input are, so that they can be changed without breaking everything at once (mutator.h).
enum class InputShape : std::uint8_t {
    bytes,  // a file as it is
    xml,    // one XML document
    parts,  // a list of named XML parts (parts_list.h)
    json,   // one JSON document, or one a line
};

struct Target {
    std::string_view name;
    InputShape shape;
    void (*run)(std::string_view input);
};

std::span<const Target> targets();
// Null when there is none of that name.
const Target* find_target(std::string_view name);

void fuzz_package(std::string_view input);        // a ZIP file, byte by byte
void fuzz_word(std::string_view input);           // the parts of a .docx
void fuzz_excel(std::string_view input);          // the parts of an .xlsx
void fuzz_open_document(std::string_view input);  // the parts of an .odt
void fuzz_flat_xml(std::string_view input);       // Word and OpenDocument as one XML file
void fuzz_generic_xml(std::string_view input);    // XML of any vocabulary
void fuzz_form(std::string_view input);           // the Form of whatever the parts of a .docx give
void fuzz_rule_pack(std::string_view input);      // the files of a rule pack
void fuzz_waivers(std::string_view input);        // files of waivers, XML and CSV
void fuzz_saved_report(std::string_view input);   // a report that was saved, joined and written in every format
void fuzz_annotate(std::string_view input);       // comments written into the parts of a .docx

}  // namespace assure::fuzz
