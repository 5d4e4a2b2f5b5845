// Real files that nobody here wrote, against a second reader's words.
#include "core/readers/corpus.h"

#include "assure/plugin/error.h"
#include "engine/inspect.h"
#include "readers/reader.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <initializer_list>
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
double least(const std::string& channel) {
    return channel == "body" ? 0.9995 : 0.98;
}

using FileAndChannel = std::pair<std::string, std::string>;

// Where the expected words of a file are not what it shows: each was compared with LibreOffice's rendering.
const std::map<FileAndChannel, std::string> disagreements = {
    {{"open-xml-sdk__Strict01.docx", "smartart"},
     "the reference does not find the diagram of a Strict document; it shows Item 1, Item 2 and Item 3"},
    {{"poi__61470.docx", "textboxes"}, "the reference leaves out how a Chinese word is read; it stands above it"},
    {{"poi__stress011.docx", "endnotes"},
     "the reference counts the words of the line above endnotes; there are none, and no such line is shown"},
    {{"tna-judgments-parser__sdsicop_9780111038031_en.docx", "endnotes"},
     "the reference counts the notice between the pages of one endnote; it is not shown"},
};

// Where the expected words are those of something else: not compared (tools/compare-readers leaves them out too).
const std::map<FileAndChannel, std::string> not_comparable = {
    {{"open-xml-sdk__Comment042.docx", "deletions"}, "they stand in endnotes; expected are those of the main part"},
    {{"poi__delins.docx", "deletions"}, "the addresses of links (field instructions) are expected, which are no text"},
};

using Scores = std::map<std::string, Score>;

std::string marked(const nlohmann::json& expected, std::initializer_list<const char*> names) {
    std::string text;
    for (const char* name : names)
        text += expected.value("channels", nlohmann::json::object()).value(name, "") + "\n";
    return text;
}

Words expected_words(const std::string& channel, const nlohmann::json& expected) {
    if (channel == "insertions") return words_in(marked(expected, {"ins", "moveTo"}));
    if (channel != "deletions") return words_in(expected.value(channel, ""));
    Words deleted = words_in(marked(expected, {"del", "moveFrom"}));
    for (const auto& [word, count] : words_in(marked(expected, {"rowdel"})))
        deleted[word] = std::max(deleted[word], count);  // a deleted word of a deleted row is in both lists
    return deleted;
}

// Expected are the insertions of the main part: what is beyond them and stands in a note is left out.
Words without_those_of_notes(Words insertions, const Words& of_the_body, const nlohmann::json& expected) {
    Words notes = words_in(expected.value("footnotes", "") + "\n" + expected.value("endnotes", ""));
    for (auto& [word, count] : insertions) {
        const auto found = of_the_body.find(word);
        const int beyond = count - (found == of_the_body.end() ? 0 : found->second);
        count -= std::clamp(beyond, 0, notes[word]);
    }
    return insertions;
}

Scores scores_of(const std::string& file, const Source& source, const nlohmann::json& expected) {
    Scores scores;
    for (const auto& [channel, text] : channels_of(source)) {
        if (channel == "hidden" || not_comparable.contains({file, channel})) continue;
        const Words theirs = expected_words(channel, expected);
        const Words ours = words_in(text);
        scores[channel].add(channel == "insertions" ? without_those_of_notes(ours, theirs, expected) : ours, theirs);
    }
    return scores;
}

void expect_agreement(const std::string& file, const Scores& scores) {
    for (const auto& [channel, score] : scores) {
        if (disagreements.contains({file, channel})) continue;
        SCOPED_TRACE(channel);
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
            const Scores scores = scores_of(name, *source, nlohmann::json::parse(expected));
            expect_agreement(name, scores);
            for (const auto& [channel, score] : scores)
                totals[channel].add(score);
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    }
    for (const auto& [channel, score] : totals) {
        SCOPED_TRACE(channel);
        std::cout << channel << ": recall " << score.recall() << ", precision " << score.precision() << " of "
                  << score.theirs << " words\n";
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
