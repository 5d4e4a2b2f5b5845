#include "writers/junit_writer.h"

#include "assure/app/clauses.h"
#include "assure/app/printable.h"
#include "writers/found.h"

#include <pugixml.hpp>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace assure {
namespace {

void put(pugi::xml_node node, const char* name, std::string_view value) {
    node.append_attribute(name).set_value(printable(value).c_str());
}

// What a person reads who opens the case: found, where, required, what to do.
std::string account_of(const RuleResult& answer) {
    const Rule& rule = *answer.rule;
    std::string account;
    auto line = [&account](std::string_view label, const std::string& text) {
        if (!text.empty()) account += std::string(label) + printable(text) + "\n";
    };
    line("Found: ", answer.result.message);
    line("Quotation: ", quotations(answer.result));
    line("Where: ", places(answer.result));
    line("Required: ", rule.required);
    line("Clause: ", cited(rule.clauses));
    line("To do: ", next_step(answer));
    line("Follows from: ", answer.result.follows_from);
    return account;
}

struct Counts {
    unsigned tests = 0;
    unsigned failures = 0;
    unsigned errors = 0;
    unsigned skipped = 0;
};

void put_outcome(pugi::xml_node test, const RuleResult& answer, Counts& counts) {
    const std::string account = account_of(answer);
    auto child = [&](const char* name, unsigned& count) {
        pugi::xml_node node = test.append_child(name);
        put(node, "message", answer.result.message);
        node.text().set(account.c_str());
        ++count;
    };
    switch (answer.result.outcome) {
        case Outcome::fail:
            if (answer.rule->level == Level::mandatory)
                child("failure", counts.failures);
            else
                test.append_child("system-out").text().set(account.c_str());
            break;
        case Outcome::error:
            child("error", counts.errors);
            break;
        case Outcome::review:
        case Outcome::not_applicable:
        case Outcome::waived:
            child("skipped", counts.skipped);
            break;
        case Outcome::pass:
            break;
    }
}

class JUnitWriter : public Writer {
public:
    explicit JUnitWriter(std::ostream& out) : out_(out) {}

    void begin(const ReportHeader& /*header*/) override {
        out_ << R"(<?xml version="1.0" encoding="UTF-8"?>)"
             << "\n<testsuites name=\"assure\">\n";
    }

    void document(const DocumentReport& document) override {
        write(document.path, document.results, document.verdict == Verdict::not_checked ? &document : nullptr);
    }

    void set(const SetReport& set) override { write(set.path, set.results, nullptr); }

    void end(const Summary& /*summary*/) override { out_ << "</testsuites>\n" << std::flush; }

private:
    static pugi::xml_node add_case(pugi::xml_node suite, std::string_view path, std::string_view name, Counts& counts) {
        pugi::xml_node test = suite.append_child("testcase");
        put(test, "name", name);
        put(test, "classname", path);
        put(test, "time", "0");
        ++counts.tests;
        return test;
    }

    static void add(pugi::xml_node suite, std::string_view path, const RuleResult& answer, Counts& counts) {
        put_outcome(add_case(suite, path, answer.rule->id, counts), answer, counts);
    }

    static void add_unread(pugi::xml_node suite, const DocumentReport& document, Counts& counts) {
        pugi::xml_node error = add_case(suite, document.path, "document-read", counts).append_child("error");
        put(error, "message", document.reason);
        error.text().set(printable(document.next_step).c_str());
        ++counts.errors;
    }

    // The suite of a document or a set; `unread` is the document that was not checked.
    void write(std::string_view path, const std::vector<RuleResult>& results, const DocumentReport* unread) {
        pugi::xml_document xml;
        pugi::xml_node suite = xml.append_child("testsuite");
        Counts counts;
        for (const RuleResult& answer : results)
            add(suite, path, answer, counts);
        if (unread != nullptr) add_unread(suite, *unread, counts);
        put(suite, "name", path);
        suite.append_attribute("tests").set_value(counts.tests);
        suite.append_attribute("failures").set_value(counts.failures);
        suite.append_attribute("errors").set_value(counts.errors);
        suite.append_attribute("skipped").set_value(counts.skipped);
        suite.append_attribute("time").set_value("0");
        suite.print(out_, "  ", pugi::format_default, pugi::encoding_utf8, 1);
        out_ << std::flush;
    }

    std::ostream& out_;
};

}  // namespace

std::unique_ptr<Writer> make_junit_writer(std::ostream& out, const WriterOptions& /*options*/) {
    return std::make_unique<JUnitWriter>(out);
}

}  // namespace assure
