#include "core/writers/sample_report.h"

#include <gtest/gtest.h>

#include <pugixml.hpp>

namespace assure {
namespace {

// The one suite of a report on one document.
class JUnit : public testing::Test {
protected:
    pugi::xml_node suite(const DocumentReport& document) {
        const std::string text = sample::written("junit", {document});
        EXPECT_TRUE(xml_.load_string(text.c_str())) << text;
        return xml_.child("testsuites").child("testsuite");
    }

    pugi::xml_node only_case(Result result, Level level = Level::mandatory) {
        rule_ = sample::rule("cover-sheet.section-answered", level);
        DocumentReport document = sample::document();
        document.results.push_back(sample::answer(rule_, std::move(result)));
        return suite(document).child("testcase");
    }

private:
    pugi::xml_document xml_;
    Rule rule_;
};

TEST_F(JUnit, ADocumentIsASuiteAndARuleACase) {
    const pugi::xml_node test = only_case(Result::pass("Found."));
    EXPECT_STREQ(test.parent().attribute("name").value(), "pack.docx");
    EXPECT_STREQ(test.parent().attribute("tests").value(), "1");
    EXPECT_STREQ(test.parent().attribute("failures").value(), "0");
    EXPECT_STREQ(test.attribute("name").value(), "cover-sheet.section-answered");
    EXPECT_STREQ(test.attribute("classname").value(), "pack.docx");
    EXPECT_TRUE(test.first_child().empty());
}

TEST_F(JUnit, AMandatoryFailureFailsItsCaseAndSaysWhatToDo) {
    const pugi::xml_node test = only_case(Result::fail("It says only N/A.").quoting({"N/A", sample::place()}));
    const pugi::xml_node failure = test.child("failure");
    EXPECT_STREQ(failure.attribute("message").value(), "It says only N/A.");
    const std::string account = failure.text().get();
    EXPECT_NE(account.find("Quotation: “N/A”\n"), std::string::npos) << account;
    EXPECT_NE(account.find("To do: Say who was involved"), std::string::npos);
    EXPECT_STREQ(test.parent().attribute("failures").value(), "1");
}

TEST_F(JUnit, AdviceFailsNoCaseButIsToBeRead) {
    const pugi::xml_node test = only_case(Result::fail("No date."), Level::advisory);
    EXPECT_TRUE(test.child("failure").empty());
    EXPECT_NE(std::string(test.child("system-out").text().get()).find("Found: No date."), std::string::npos);
    EXPECT_STREQ(test.parent().attribute("failures").value(), "0");
}

TEST_F(JUnit, WhatAPersonMustDecideIsSkippedWithItsReason) {
    const pugi::xml_node test = only_case(Result::review("Healthwatch only."));
    EXPECT_STREQ(test.child("skipped").attribute("message").value(), "Healthwatch only.");
    EXPECT_STREQ(test.parent().attribute("skipped").value(), "1");
}

TEST_F(JUnit, ARuleThatCouldNotBeCheckedIsAnError) {
    Result result;
    result.message = "The check failed.";
    EXPECT_STREQ(only_case(std::move(result)).child("error").attribute("message").value(), "The check failed.");
}

TEST_F(JUnit, ADocumentThatWasNotCheckedIsAnErrorOfItsReading) {
    const pugi::xml_node test = suite(sample::unreadable()).child("testcase");
    EXPECT_STREQ(test.attribute("name").value(), "document-read");
    EXPECT_STREQ(test.child("error").attribute("message").value(), "This is a PDF file, which is not read.");
    EXPECT_STREQ(test.parent().attribute("errors").value(), "1");
}

TEST_F(JUnit, StaysWellFormedWhateverAPaperHolds) {
    const pugi::xml_node test = only_case(Result::fail("]]> <b> & \x01 \xFF \uFFFE \"'"));
    EXPECT_STREQ(test.child("failure").attribute("message").value(), "]]> <b> & \uFFFD \uFFFD \uFFFD \"'");
}

}  // namespace
}  // namespace assure
