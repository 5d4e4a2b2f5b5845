// Real files that nobody here wrote, against a second reader's words.
#include "core/readers/corpus.h"

#include "assure/plugin/error.h"
#include "core/readers/outline.h"
#include "readers/reader.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

namespace assure {
namespace {

using Words = std::map<std::string, int>;

// Words in the simplest sense: runs of letters, digits and bytes beyond ASCII, without signs and spaces of Unicode.
Words words_in(const std::string& text) {
    Words words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) ++words[word];
        word.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool sign = (byte == 0xE2 || byte == 0xEF || (byte == 0xC2 && at + 1 < text.size()));
        if (sign) {
            end_word();
            at += byte == 0xC2 ? 1 : 2;
        } else if (byte >= 0x80 || std::isalnum(byte) != 0) {
            word += text[at];
        } else {
            end_word();
        }
    }
    end_word();
    return words;
}

struct Score {
    int both = 0;
    int ours = 0;
    int theirs = 0;

    void add(const Words& our_words, const Words& their_words) {
        for (const auto& [word, count] : our_words) {
            ours += count;
            const auto found = their_words.find(word);
            if (found != their_words.end()) both += std::min(count, found->second);
        }
        for (const auto& [word, count] : their_words)
            theirs += count;
    }
    [[nodiscard]] double recall() const { return theirs == 0 ? 1 : static_cast<double>(both) / theirs; }
    [[nodiscard]] double precision() const { return ours == 0 ? 1 : static_cast<double>(both) / ours; }
};

TEST(Corpus, WordsOfRealWordFilesAreReadAndNoOthers) {
    const auto corpus = test::corpus_folder();
    if (corpus.empty()) GTEST_SKIP() << "no corpus here; set ASSURE_CORPUS to its folder";
    const std::map<Channel, std::string> channels = {{Channel::body, "body"},          {Channel::text_box, "textboxes"},
                                                     {Channel::header, "headers"},     {Channel::footer, "footers"},
                                                     {Channel::footnote, "footnotes"}, {Channel::endnote, "endnotes"},
                                                     {Channel::comment, "comments"},   {Channel::smartart, "smartart"}};
    std::map<Channel, Score> scores;
    for (const auto& file : test::files_of(corpus / "docx")) {
        std::ifstream stored(corpus / "expected" / "docx" / (file.filename().string() + ".json"));
        if (!stored) continue;
        const auto expected = nlohmann::json::parse(stored);
        SCOPED_TRACE(file.filename().string());
        try {
            const auto source = read_file(file.string(), {});
            for (const auto& [channel, name] : channels) {
                const Words ours = words_in(test::channel_text(*source, channel));
                const Words theirs = words_in(expected.value(name, ""));
                Score one;
                one.add(ours, theirs);
                scores[channel].add(ours, theirs);
                if (one.recall() < 0.98 || one.precision() < 0.98)
                    std::cout << file.filename().string() << " " << name << ": recall " << one.recall() << " precision "
                              << one.precision() << " ours " << one.ours << " theirs " << one.theirs << "\n";
            }
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    }
    for (const auto& [channel, score] : scores)
        std::cout << channels.at(channel) << ": recall " << score.recall() << ", precision " << score.precision()
                  << " of " << score.theirs << " words\n";
    EXPECT_GE(scores[Channel::body].recall(), 0.995);
    EXPECT_GE(scores[Channel::body].precision(), 0.995);
}

TEST(Corpus, HostileFilesEndInASentenceOrASource) {
    const auto corpus = test::corpus_folder();
    if (corpus.empty()) GTEST_SKIP() << "no corpus here; set ASSURE_CORPUS to its folder";
    for (const auto& file : test::files_of(corpus / "hostile")) {
        SCOPED_TRACE(file.filename().string());
        try {
            const auto source = read_file(file.string(), {});
            EXPECT_FALSE(source->coverage().empty());
            std::cout << file.filename().string() << ": read, " << source->blocks().size() << " blocks\n";
        } catch (const Error& error) {
            EXPECT_FALSE(error.sentence().empty());
            EXPECT_FALSE(error.next_step().empty());
            std::cout << file.filename().string() << ": " << error.sentence() << "\n";
        }
    }
}

}  // namespace
}  // namespace assure
