// A rule pack on the disk for one test: whole as it is made, then spoiled by the test.
#pragma once

#include "assure/plugin/error.h"
#include "rulebook/rulebook.h"

#include <unistd.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

namespace assure::test {

inline constexpr std::string_view whole_pack =
    R"(<rule-pack id="test" version="1.2" reviewed-with="not yet">
  <title>Test pack</title>
  <about>For tests.</about>
</rule-pack>
)";

inline constexpr std::string_view whole_words = R"(<words name="people" tightens="no">
  <about>People.</about>
  <term>carer</term>
  <term exact="yes">EbE</term>
  <pattern>\d+ patients</pattern>
  <except>paid carer</except>
  <except pattern="yes">carers? lead</except>
</words>
)";

inline constexpr std::string_view whole_card =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<rule id="cover-sheet.answered" level="mandatory" basis="strategy" acts="author" transition-until="2026-04-01">
  <title>The section is
    answered</title>
  <clause document="Strategy" number="7.1">all cover sheets</clause>
  <clause document="Strategy" number="7.0"/>
  <why>Because.</why>
  <required>An answer.</required>
  <fix>Write &lt;one&gt;.</fix>
  <check name="section-answered">
    <parameter name="minimum">2</parameter>
    <parameter name="share">40 %</parameter>
  </check>
  <examples>
    <pass><cover-sheet><a>six <b>carers</b> <i>met</i></a></cover-sheet></pass>
    <fail><cover-sheet/></fail>
    <pass><cover-sheet a="&quot;"/></pass>
    <must-not-match><cover-sheet>R&amp;D</cover-sheet></must-not-match>
  </examples>
</rule>
)";

class PackFolder {
public:
    PackFolder() {
        static int made = 0;
        top_ = std::filesystem::temp_directory_path() /
               ("assure-pack-" + std::to_string(getpid()) + "-" + std::to_string(++made));
        std::filesystem::remove_all(top_);
        folder_ = top_ / "test";
        write("pack.xml", whole_pack);
        write("words/people.xml", whole_words);
        write("cover-sheet/answered.xml", whole_card);
    }
    ~PackFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(top_, ignored);
    }
    PackFolder(const PackFolder&) = delete;
    PackFolder& operator=(const PackFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return folder_; }

    void write(const std::string& name, std::string_view contents) const {
        const std::filesystem::path file = folder_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << contents;
    }

    // Writes `whole` with the first `part` in it replaced.
    void write_with(const std::string& name, std::string_view whole, std::string_view part,
                    std::string_view other) const {
        std::string contents(whole);
        const std::size_t at = contents.find(part);
        if (at == std::string::npos) throw std::logic_error("no such part: " + std::string(part));
        write(name, contents.replace(at, part.size(), other));
    }

    // The message of the Error that loading throws, with PACK for the folder; "no error" for none.
    [[nodiscard]] std::string message(const Offer& offer) const { return message_of(folder_, "PACK", offer); }

protected:
    [[nodiscard]] static std::string message_of(const std::filesystem::path& folder, std::string_view shown,
                                                const Offer& offer) {
        try {
            (void)load_rulebook(folder, offer);
            return "no error";
        } catch (const Error& error) {
            std::string text = error.what();
            for (std::size_t at = 0; (at = text.find(folder.string(), at)) != std::string::npos;)
                text.replace(at, folder.string().size(), shown);
            return text;
        }
    }

private:
    std::filesystem::path top_;
    std::filesystem::path folder_;
};

}  // namespace assure::test
