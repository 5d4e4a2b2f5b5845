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
#include <utility>

namespace assure {
namespace {

using Words = std::map<std::string, int>;

// Words in the simplest sense: runs of letters, digits and bytes beyond ASCII, without signs, spaces and private
// characters of Unicode.
Words words_in(const std::string& text) {
    Words words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) ++words[word];
        word.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool sign = (byte == 0xE2 || byte == 0xEE || byte == 0xEF || (byte == 0xC2 && at + 1 < text.size()));
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
    void add(const Score& other) {
        both += other.both;
        ours += other.ours;
        theirs += other.theirs;
    }
    [[nodiscard]] double recall() const { return theirs == 0 ? 1 : static_cast<double>(both) / theirs; }
    [[nodiscard]] double precision() const { return ours == 0 ? 1 : static_cast<double>(both) / ours; }
};

// Of all files together. The body is what rules read.
double least(Channel channel) {
    return channel == Channel::body ? 0.9995 : 0.98;
}

// Where the expected words of a file are not what it shows: each was compared with LibreOffice's rendering.
const std::map<std::pair<std::string, Channel>, std::string> disagreements = {
    {{"open-xml-sdk__Strict01.docx", Channel::smartart},
     "the reference does not find the diagram of a Strict document; it shows Item 1, Item 2 and Item 3"},
    {{"poi__61470.docx", Channel::text_box}, "the reference leaves out how a Chinese word is read; it stands above it"},
    {{"poi__stress011.docx", Channel::endnote},
     "the reference counts the words of the line above endnotes; there are none, and no such line is shown"},
    {{"tna-judgments-parser__sdsicop_9780111038031_en.docx", Channel::endnote},
     "the reference counts the notice between the pages of one endnote; it is not shown"},
};

const std::map<Channel, std::string> channel_names = {
    {Channel::body, "body"},        {Channel::text_box, "textboxes"}, {Channel::header, "headers"},
    {Channel::footer, "footers"},   {Channel::footnote, "footnotes"}, {Channel::endnote, "endnotes"},
    {Channel::comment, "comments"}, {Channel::smartart, "smartart"},
};

using Scores = std::map<Channel, Score>;

Scores scores_of(const Source& source, const nlohmann::json& expected) {
    Scores scores;
    for (const auto& [channel, name] : channel_names)
        scores[channel].add(words_in(test::channel_text(source, channel)), words_in(expected.value(name, "")));
    return scores;
}

void expect_agreement(const std::string& file, const Scores& scores) {
    for (const auto& [channel, score] : scores) {
        if (disagreements.contains({file, channel})) continue;
        SCOPED_TRACE(channel_names.at(channel));
        EXPECT_GE(score.recall(), 0.95);
        EXPECT_GE(score.precision(), 0.95);
    }
}

TEST(Corpus, WordsOfRealWordFilesAreReadAndNoOthers) {
    const auto corpus = test::corpus_folder();
    if (corpus.empty()) GTEST_SKIP() << "no corpus here; set ASSURE_CORPUS to its folder";
    Scores totals;
    for (const auto& stored : test::files_of(corpus / "expected" / "docx")) {
        const std::string name = stored.stem().string();
        SCOPED_TRACE(name);
        std::ifstream expected(stored);
        try {
            const auto source = read_file((corpus / "docx" / name).string(), {});
            const Scores scores = scores_of(*source, nlohmann::json::parse(expected));
            expect_agreement(name, scores);
            for (const auto& [channel, score] : scores)
                totals[channel].add(score);
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    }
    for (const auto& [channel, score] : totals) {
        SCOPED_TRACE(channel_names.at(channel));
        std::cout << channel_names.at(channel) << ": recall " << score.recall() << ", precision " << score.precision()
                  << " of " << score.theirs << " words\n";
        EXPECT_GE(score.recall(), least(channel));
        EXPECT_GE(score.precision(), least(channel));
    }
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
