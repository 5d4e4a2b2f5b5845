#include "rulebook/csv.h"

#include "assure/plugin/error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace assure {
namespace {

using ::testing::ElementsAre;

std::string message(const std::string& text) {
    try {
        (void)read_csv("w.csv", text);
        return "no error";
    } catch (const Error& error) {
        return error.what();
    }
}

TEST(Csv, QuotedFieldsHoldCommasQuotesAndLines) {
    const auto records = read_csv("w.csv", "a,\"b, \"\"c\"\"\nd\",\r\n\"\",e,f\n");
    ASSERT_EQ(records.size(), 2U);
    EXPECT_THAT(records[0].fields, ElementsAre("a", "b, \"c\"\nd", ""));
    EXPECT_THAT(records[1].fields, ElementsAre("", "e", "f"));
    EXPECT_EQ(records[0].line, 1U);
    EXPECT_EQ(records[1].line, 3U) << "a field may hold a line end";
}

TEST(Csv, AByteOrderMarkEmptyRowsAndAMissingLastLineEndDoNoHarm) {
    const auto records = read_csv("w.csv",
                                  "\xEF\xBB\xBF"
                                  "a,b\r\n,,\r\n\r\nc,d");
    ASSERT_EQ(records.size(), 2U);
    EXPECT_THAT(records[0].fields, ElementsAre("a", "b"));
    EXPECT_THAT(records[1].fields, ElementsAre("c", "d"));
    EXPECT_EQ(records[1].line, 4U);
    EXPECT_TRUE(read_csv("w.csv", "").empty());
}

TEST(Csv, AQuoteInTheWrongPlaceIsNamedWithItsLine) {
    EXPECT_EQ(
        message("a\nb\"c"),
        "w.csv:2: A quote stands within a field that does not begin with one. Put the whole field into quotes, and "
        "double the quotes in it.");
    EXPECT_EQ(message("\"a\"b"),
              "w.csv:1: Text stands behind the closing quote of a field. Put the whole field into quotes.");
    EXPECT_EQ(message("a\n\"b\nc\n"),
              "w.csv:2: The quote that opens here is never closed. Close it with another '\"'.");
}

TEST(Csv, WhatNobodyWroteByHandIsRefused) {
    EXPECT_EQ(message("a\n\xFF"), "w.csv:2: This file is not UTF-8 text. Save it as ‘CSV UTF-8’.");
    EXPECT_EQ(message(std::string(10'001, 'a')), "w.csv:1: This field is longer than 10000 bytes. Shorten it.");
    EXPECT_EQ(message("\"" + std::string(10'001, 'a') + "\""),
              "w.csv:1: This field is longer than 10000 bytes. Shorten it.");
    EXPECT_EQ(message(std::string(64, ',')), "w.csv:1: This row has more than 64 fields. Remove those not needed.");
    std::string rows;
    for (int row = 0; row <= 10'000; ++row)
        rows += "a\n";
    EXPECT_EQ(message(rows), "w.csv:10002: This file holds more than 10000 rows. Split it.");
}

}  // namespace
}  // namespace assure
