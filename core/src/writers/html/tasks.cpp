// What needs doing, by whom: for each person the rules that ask something of them, those of most papers first.
#include "assure/app/words.h"
#include "text/phrases.h"
#include "writers/html/overview.h"
#include "writers/html/result_card.h"

#include <algorithm>
#include <string>

namespace assure::html {
namespace {

struct Task {
    Need need;
    const RuleLine* rule;
    const std::vector<std::size_t>* papers;
};
using Tasks = std::map<std::string, std::vector<Task>>;  // by who acts

Tasks tasks_of(const Overview& overview) {
    Tasks tasks;
    for (const auto& [place, rule] : overview.rules)
        for (const auto& [need, papers] : rule.asked)
            tasks[rule.acts].push_back({need, &rule, &papers});
    for (auto& [acts, list] : tasks)
        std::stable_sort(list.begin(), list.end(), [](const Task& a, const Task& b) {
            return a.need == b.need ? a.papers->size() > b.papers->size() : a.need < b.need;
        });
    return tasks;
}

// Before a title, which tells what a paper must show: so that nobody reads it as what they do show.
std::string_view state_words(Need need) {
    return need == Need::decide ? "A person must decide in " : "Not shown in ";
}

void write_task(Markup& page, const Task& task, const Overview& overview) {
    const auto item = page.open("li");
    page.whole("span", words_for(task.need), {{"class", tag_class(task.need)}});
    const Fold fold(
        page,
        std::string(state_words(task.need)) + counted(task.papers->size(), "paper", "papers") + ": " + task.rule->title,
        Printed::whole);
    page.whole("p", "Required: " + task.rule->required);
    const auto list = page.open("ul", {{"class", "nhsuk-list"}});
    for (const std::size_t paper : *task.papers) {
        const PaperLine& line = overview.papers.at(paper);
        const auto entry = page.open("li");
        const auto link = page.link(line.id);
        page.text(paper_name(line.title, line.path));
    }
}

void write_not_checked(Markup& page, const Overview& overview) {
    const auto unchecked = [](const PaperLine& line) { return !line.why_not_checked.empty(); };
    if (std::none_of(overview.papers.begin(), overview.papers.end(), unchecked)) return;
    page.whole("h3", "For whoever collects the papers: not checked");
    const auto list = page.open("ul", {{"class", "tasks"}});
    for (const PaperLine& line : overview.papers) {
        if (!unchecked(line)) continue;
        const auto item = page.open("li");
        {
            const auto link = page.link(line.id);
            page.text(paper_name(line.title, line.path));
        }
        page.text(": " + line.why_not_checked);
    }
}

}  // namespace

void write_tasks(Markup& page, const Overview& overview) {
    if (overview.papers.empty()) return;
    const auto section = page.open("section", {{"aria-labelledby", "tasks"}});
    page.whole("h2", "What needs doing", {{"id", "tasks"}});
    const Tasks tasks = tasks_of(overview);
    for (const auto& [acts, list] : tasks) {
        page.whole("h3", acts.empty() ? "For anyone" : "For the " + who_acts(acts));
        const auto items = page.open("ul", {{"class", "tasks"}});
        for (const Task& task : list)
            write_task(page, task, overview);
    }
    write_not_checked(page, overview);
    const bool nothing_checked = overview.rules.empty();
    if (tasks.empty())
        page.whole("p", nothing_checked ? "No rule was tried, so nothing is known about these papers."
                                        : "Nothing, in the papers that were checked.");
}

}  // namespace assure::html
