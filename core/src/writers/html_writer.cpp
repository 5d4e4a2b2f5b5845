#include "writers/html_writer.h"

#include "writers/html/frame.h"
#include "writers/html/markup.h"
#include "writers/html/overview.h"
#include "writers/html/paper_section.h"
#include "writers/html/spool.h"

#include <ostream>

namespace assure {
namespace {

class HtmlWriter : public Writer {
public:
    explicit HtmlWriter(std::ostream& out) : out_(out), papers_(spool_.stream()) {}

    void begin(const ReportHeader& header) override { header_ = header; }

    void document(const DocumentReport& document) override {
        html::write_paper(papers_, document, overview_.add(document));
    }

    void set(const SetReport& set) override { html::write_set(papers_, set, overview_.add(set)); }

    void end(const Summary& summary) override {
        html::Markup page(out_);
        page.doctype();
        {
            const auto whole = page.open("html", {{"lang", "en-GB"}});
            html::write_head(page, html::title_of(header_));
            const auto body = page.open("body");
            {
                const auto skip = page.link("main", {{"class", "nhsuk-skip-link"}});
                page.text("Skip to the report");
            }
            const auto main = page.open("main", {{"id", "main"}, {"tabindex", "-1"}, {"class", "page"}});
            write_main(page, summary);
        }
        out_ << '\n' << std::flush;
    }

private:
    void write_main(html::Markup& page, const Summary& summary) {
        html::write_opening(page, header_, summary, overview_);
        html::write_totals(page, summary);
        html::write_tasks(page, overview_);
        html::write_papers(page, overview_);
        html::write_rules(page, overview_);
        spool_.hand_over(out_);
        html::write_about(page, header_, summary);
    }

    std::ostream& out_;
    html::Spool spool_;
    html::Markup papers_;
    html::Overview overview_;
    ReportHeader header_;
};

}  // namespace

std::unique_ptr<Writer> make_html_writer(std::ostream& out, const WriterOptions& /*options*/) {
    return std::make_unique<HtmlWriter>(out);
}

}  // namespace assure
