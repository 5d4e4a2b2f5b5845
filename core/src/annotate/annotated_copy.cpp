#include "assure/app/annotate.h"

#include "annotate/answers.h"
#include "annotate/comments_part.h"
#include "annotate/marks.h"
#include "annotate/notes.h"
#include "annotate/own_comments.h"
#include "annotate/package_copy.h"
#include "annotate/package_lists.h"
#include "annotate/places.h"
#include "annotate/seal.h"
#include "annotate/word_package.h"
#include "assure/plugin/error.h"
#include "readers/dom_budget.h"
#include "readers/file_bytes.h"
#include "text/sha256.h"
#include "text/work_budget.h"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace assure {
namespace annotate {
namespace {

void require_the_same(const std::string& bytes, const FileReport& report, const std::string& file) {
    const std::string digest = sha256_hex(bytes);
    const bool same = std::all_of(report.papers.begin(), report.papers.end(),
                                  [&](const DocumentReport& paper) { return paper.sha256 == digest; });
    if (!same)
        throw Error("The file changed after it was checked.", file, "Close it in other programs and run this again.");
}

// The numbers that other people's comments bear, in the comments part or by marks in the main one.
std::set<int> other_ids(const Markup* comments, const Markup& main) {
    std::set<int> ids;
    if (comments != nullptr) {
        const std::set<int> own = own_ids(*comments);
        for (const Element& element : comments->elements()) {
            const auto id = element.name == word::Name::comment ? id_of(element) : std::nullopt;
            if (id && !own.contains(*id)) ids.insert(*id);
        }
    }
    for (const Element& element : main.elements()) {
        const bool mark = element.name == word::Name::commentRangeStart ||
                          element.name == word::Name::commentRangeEnd || element.name == word::Name::commentReference;
        const auto id = mark ? id_of(element) : std::nullopt;
        if (id) ids.insert(*id);
    }
    return ids;
}

class Annotator {
public:
    Annotator(std::string_view bytes, const std::string& file, const Limits& limits)
        : bytes_(bytes), file_(&file), limits_(&limits), package_(bytes, file, limits) {
        const auto name = package_.related("comments");
        if (name) comments_name_ = package_.find(*name).value_or("");
        if (!comments_name_.empty()) comments_ = package_.open(comments_name_);
        main_ = package_.open(package_.main());
        if (comments_) take_out_marks();
        if (const auto styles = package_.related("styles"); styles && package_.find(*styles))
            styles_ = comment_styles(*package_.open(*package_.find(*styles)));
    }

    AnnotatedCopy annotate(const FileReport& report, const ReportHeader& header) {
        const auto beginning = first_anchor(*main_);
        if (!beginning)
            throw Error("The document has no paragraph that a comment could be hung on.", *file_,
                        "Look at it in Word: it seems to be empty.");
        Places places(package_, *main_, taken_out_);
        const std::vector<Note> notes = notes_of(report, header, places, *beginning);
        write(notes, header.as_of);
        return {sealed(package_copy(bytes_, *file_, changes_, package_.main(), limits_->entries)), notes.size()};
    }

private:
    void take_out_marks() {
        taken_out_ = without_marks(*main_, own_ids(*comments_));
        if (taken_out_.empty()) return;
        const std::string left = main_->encoded(taken_out_.applied(main_->text()));
        main_ = std::make_unique<const Markup>(left, *file_ + " (" + package_.main() + ")", *limits_);
    }

    void write(const std::vector<Note>& notes, Day day) {
        const std::set<int> taken = other_ids(comments_.get(), *main_);
        const WordNames names = comments_ ? names_in(*comments_, comments_->root()) : WordNames{};
        std::vector<Hung> hung;
        std::string comments;
        int id = 0;
        for (const Note& note : notes) {
            while (taken.contains(id))
                ++id;
            hung.push_back({id, note.anchor});
            comments += comment_xml(names, id++, note.text, day, styles_);
        }
        changes_.changed[package_.main()] =
            main_->encoded(marks_for(*main_, hung, styles_.reference).applied(main_->text()));
        if (comments_)
            put_into_comments(comments);
        else
            add_comments(comments);
    }

    void put_into_comments(const std::string& comments) {
        Splices splices = without_own_comments(*comments_);
        append_inside(splices, *comments_, comments_->root(), comments);
        changes_.changed[comments_name_] = comments_->encoded(splices.applied(comments_->text()));
        enter_type(comments_name_);
        release_answers();
    }

    // What other people answered to our comments stays, and answers nothing any more.
    void release_answers() {
        const std::set<std::string> paragraphs = own_paragraphs(*comments_);
        if (paragraphs.empty()) return;
        for (const char* const type : {"commentsExtended", "commentsIds"}) {
            const auto related = package_.related(type);
            const auto name = related ? package_.find(*related) : std::nullopt;
            if (!name) continue;
            const auto part = package_.open(*name);
            const Splices splices = without_answered(*part, paragraphs);
            if (!splices.empty()) changes_.changed[*name] = part->encoded(splices.applied(part->text()));
        }
    }

    // A new part, or one that the document points to and that is not there.
    void add_comments(const std::string& comments) {
        const bool strict = is_strict(*main_);
        const std::optional<std::string> promised = package_.related("comments");
        const std::string folder = package_.main().substr(0, package_.main().rfind('/') + 1);
        std::string file = "comments.xml";
        for (int number = 1; !promised && package_.find(folder + file); ++number)
            file = "comments" + std::to_string(number) + ".xml";
        const std::string name = promised.value_or(folder + file);
        changes_.added.emplace_back(name, comments_part(comments, strict));
        enter_type(name);
        if (!promised) enter_relationship(file, strict);
    }

    void enter_type(const std::string& name) {
        const auto types_name = package_.find("[Content_Types].xml");
        if (!types_name)
            throw Error("The file is damaged: it does not say what its parts are.", *file_,
                        "Open it in Word, save it again, and annotate that file.");
        const auto types = package_.open(*types_name);
        const Splices splices = with_comments_type(*types, name);
        if (!splices.empty()) changes_.changed[*types_name] = types->encoded(splices.applied(types->text()));
    }

    void enter_relationship(const std::string& target, bool strict) {
        const std::string name = word::relationships_part(package_.main());
        const auto found = package_.find(name);
        if (!found) {
            changes_.added.emplace_back(name, comments_relationships(target, strict));
            return;
        }
        const auto relationships = package_.open(*found);
        const Splices splices = with_comments_relationship(*relationships, target, strict);
        changes_.changed[*found] = relationships->encoded(splices.applied(relationships->text()));
    }

    std::string_view bytes_;
    const std::string* file_;
    const Limits* limits_;
    WordPackage package_;
    std::string comments_name_;  // empty where there is no such part
    std::unique_ptr<const Markup> comments_;
    std::unique_ptr<const Markup> main_;  // without our marks
    Splices taken_out_;
    CommentStyles styles_;
    PartChanges changes_;
};

}  // namespace
}  // namespace annotate

AnnotatedCopy annotated_copy(const std::string& file, const FileReport& report, const ReportHeader& header,
                             const Limits& limits) {
    const WorkBudget work(limits.work_units);
    const DomBudget trees(limits.dom_bytes);
    const std::string bytes = load_file(file, limits.file_bytes);
    annotate::require_the_same(bytes, report, file);
    return annotate::Annotator(bytes, file, limits).annotate(report, header);
}

bool is_annotated_copy(const std::string& file, const Limits& limits) {
    const WorkBudget work(limits.work_units);
    const DomBudget trees(limits.dom_bytes);
    try {
        const std::string bytes = load_file(file, limits.file_bytes);
        annotate::WordPackage package(bytes, file, limits);
        const auto name = package.related("comments");
        return name && package.find(*name) && !annotate::own_ids(*package.open(*package.find(*name))).empty();
    } catch (const Error&) {
        return false;
    }
}

bool is_as_written(const std::string& copy, const Limits& limits) {
    try {
        return annotate::seal_holds(load_file(copy, limits.file_bytes));
    } catch (const Error&) {
        return false;
    }
}

}  // namespace assure
