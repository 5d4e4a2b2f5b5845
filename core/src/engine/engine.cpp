#include "assure/app/engine.h"

#include "assure/plugin/error.h"
#include "engine/batch.h"
#include "engine/examples.h"
#include "engine/inspect.h"
#include "engine/mutants.h"
#include "engine/plugin_host.h"
#include "engine/runner.h"
#include "readers/file_bytes.h"
#include "readers/reader.h"
#include "rulebook/layers.h"
#include "rulebook/lint.h"
#include "rulebook/page.h"
#include "rulebook/rulebook.h"
#include "text/work_budget.h"
#include "views/name_lists.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace assure {
namespace {

constexpr std::size_t most_jobs = 1024;

std::vector<std::filesystem::path> plugin_folders(const EngineOptions& options) {
    std::vector<std::filesystem::path> folders;
    if (options.default_plugins) folders.push_back(default_plugin_dir());
    folders.insert(folders.end(), options.plugin_dirs.begin(), options.plugin_dirs.end());
    return folders;
}

std::vector<std::string> names_of_kinds(const Registry& registry) {
    std::vector<std::string> names;
    for (const std::unique_ptr<Kind>& kind : registry.kinds())
        names.emplace_back(kind->name());
    return names;
}

void require_good(const EngineOptions& options, const std::vector<std::string>& kinds) {
    if (options.jobs > most_jobs)
        throw Error("There are at most " + std::to_string(most_jobs) + " workers.", "", "Give a lower --jobs.");
    if (options.kind.empty() || std::find(kinds.begin(), kinds.end(), options.kind) != kinds.end()) return;
    std::string known;
    for (const std::string& kind : kinds)
        known += (known.empty() ? "" : ", ") + kind;
    throw Error("There is no kind '" + options.kind + "'.", "", "Use one of: " + known + ".");
}

Offer offer_of(const Registry& registry) {
    Offer offer;
    offer.checks = registry.checks();
    offer.kinds = names_of_kinds(registry);
    for (const std::unique_ptr<Kind>& kind : registry.kinds())
        for (const std::string_view list : kind->word_lists())
            offer.kind_word_lists.push_back({std::string(kind->name()), std::string(list)});
    for (const std::string_view list : name_word_lists())
        offer.own_word_lists.emplace_back(list);
    return offer;
}

void add_files(const std::filesystem::path& folder, std::vector<std::string>& files) {
    std::error_code error;
    std::filesystem::recursive_directory_iterator entry(
        folder, std::filesystem::directory_options::skip_permission_denied, error);
    for (const std::filesystem::recursive_directory_iterator end; !error && entry != end; entry.increment(error))
        files.push_back(entry->path().string());
}

// Where in the file the fault lies, when an error says more than the file's name.
std::string with_place(const Error& error, const std::string& file) {
    if (error.place().empty() || error.place() == file) return error.sentence();
    return error.sentence() + " (" + error.place() + ")";
}

}  // namespace

struct Engine::State {
    EngineOptions options;
    std::unique_ptr<const Registry> registry;
    std::unique_ptr<const Rulebook> rulebook;
    Waivers waivers;
    ReportHeader header;
    std::unique_ptr<const Runner> runner;

    [[nodiscard]] SetOutcome check_file(const std::string& file) const;
};

Engine::Engine(EngineOptions options) : state_(std::make_unique<State>()) {
    State& state = *state_;
    state.registry = load_plugins(plugin_folders(options));
    require_good(options, names_of_kinds(*state.registry));
    state.rulebook = load_rulebook(find_pack(options.rules), offer_of(*state.registry));
    if (!options.waivers.empty()) state.waivers = Waivers(options.waivers, state.rulebook->rules(), options.as_of);
    const auto packs = state.rulebook->packs();
    const auto plugins = state.registry->plugins();
    state.header.tool_version = version();
    state.header.rule_packs.assign(packs.begin(), packs.end());
    state.header.plugins.assign(plugins.begin(), plugins.end());
    state.header.as_of = options.as_of;
    state.runner = std::make_unique<Runner>(*state.registry, *state.rulebook, state.waivers, options);
    state.options = std::move(options);
    spdlog::debug("{} rules, {} plugins", state.rulebook->rules().size(), plugins.size());
}

Engine::~Engine() = default;

const ReportHeader& Engine::header() const {
    return state_->header;
}

std::vector<const Rule*> Engine::rules() const {
    std::vector<const Rule*> rules;
    for (const Rule& rule : state_->rulebook->rules())
        rules.push_back(&rule);
    return rules;
}

std::span<const PaperTemplate> Engine::templates() const {
    return state_->rulebook->templates();
}

std::vector<std::string> Engine::files() const {
    std::vector<std::string> files;
    for (const PluginInfo& plugin : state_->header.plugins)
        files.push_back(plugin.file);
    if (!state_->options.waivers.empty()) files.push_back(state_->options.waivers.string());
    for (const std::filesystem::path& folder : state_->rulebook->folders())
        add_files(folder, files);
    return files;
}

std::vector<Engine::ParameterInfo> Engine::parameters_of(const Rule& rule) const {
    std::vector<ParameterInfo> parameters;
    const Check* check = check_of(rule, *state_->registry);
    if (check == nullptr) return parameters;
    for (const ParameterSpec& spec : check->parameters) {
        const char* const what = spec.type == ParameterType::word_list ? "the word list " : "";
        parameters.push_back({std::string(spec.name), what + rule.parameters.text(spec.name), std::string(spec.meaning),
                              state_->rulebook->pack_of_parameter(rule, spec.name)});
    }
    return parameters;
}

std::vector<Setting> Engine::changes_of(const Rule& rule) const {
    const auto changes = state_->rulebook->changes(rule);
    return {changes.begin(), changes.end()};
}

// Whatever happens to one document, the others go on.
SetOutcome Engine::State::check_file(const std::string& file) const {
    SetOutcome outcome;
    try {
        const WorkBudget budget(options.limits.work_units);
        return runner->run(read_file(file, options.limits));
    } catch (const NotOpened& error) {
        outcome.documents.push_back(not_checked(file, with_place(error, file), error.next_step(), Obstacle::request));
    } catch (const Error& error) {
        outcome.documents.push_back(not_checked(file, with_place(error, file), error.next_step()));
    } catch (const std::bad_alloc&) {
        outcome.documents.push_back(not_checked(file, "There was not enough memory to check this document.",
                                                "Check it alone, with --jobs 1.", Obstacle::request));
    } catch (const std::exception& error) {
        outcome.documents.push_back(
            not_checked(file, std::string("A fault of this program ended the check: ") + error.what() + ".",
                        "Judge this document by hand, and report the fault.", Obstacle::program));
    } catch (...) {
        outcome.documents.push_back(not_checked(file, "A fault of this program ended the check.",
                                                "Judge this document by hand, and report the fault.",
                                                Obstacle::program));
    }
    return outcome;
}

Summary Engine::check(const Inputs& inputs, std::span<Writer* const> writers, const std::atomic<bool>& stop,
                      const Progress& progress) const {
    if (!state_->options.as_of.ok())
        throw Error("The day that the report speaks for is not a day.", "", "Give it with --as-of, as 2026-04-20.");
    state_->waivers.require_outside(inputs);
    Summary summary;
    summary.skipped_notes = inputs.notes;
    summary.skipped_files = inputs.others;
    for (Writer* writer : writers)
        writer->begin(state_->header);

    std::vector<SetReport> sets;  // written after the documents
    WaiverUse waiver_use;
    std::size_t done = 0;
    Batch batch;
    batch.items = inputs.files.size();
    batch.jobs = state_->options.jobs;
    batch.work = [&](std::size_t item) { return state_->check_file(inputs.files[item]); };
    batch.deliver = [&](SetOutcome&& outcome) {
        for (const DocumentReport& document : outcome.documents) {
            count(summary, document);
            state_->waivers.look(document.path, document.results, waiver_use);
            for (Writer* writer : writers)
                writer->document(document);
        }
        if (outcome.set) sets.push_back(std::move(*outcome.set));
        if (progress) progress(++done, batch.items);
    };
    summary.interrupted = run_batch(batch, stop) < batch.items;

    for (const SetReport& set : sets) {
        count(summary, set);
        state_->waivers.look(set.path, set.results, waiver_use);
        for (Writer* writer : writers)
            writer->set(set);
    }
    if (!summary.interrupted) summary.waiver_notes = state_->waivers.notes(waiver_use);
    for (Writer* writer : writers)
        writer->end(summary);
    return summary;
}

std::vector<ExampleResult> Engine::run_examples(std::string_view rule) const {
    return run_card_examples(*state_->rulebook, *state_->registry, state_->runner->judge(), state_->options.limits,
                             rule);
}

std::vector<ExampleResult> Engine::run_mutants(std::string_view rule) const {
    return assure::run_mutants(*state_->rulebook, *state_->registry, state_->runner->judge(), state_->options.limits,
                               rule);
}

std::vector<BrokenLaw> Engine::broken_laws() const {
    const Offer offer = offer_of(*state_->registry);
    return assure::broken_laws(read_layers(read_pack(find_pack(state_->options.rules)), offer), offer);
}

void Engine::write_page(std::ostream& out) const {
    assure::write_page(out, *state_->rulebook);
}

void Engine::inspect(const std::string& file, InspectFormat format, std::ostream& out) const {
    const WorkBudget budget(state_->options.limits.work_units);
    std::shared_ptr<const Source> source = read_file(file, state_->options.limits);
    const Lexicon& lexicon = state_->rulebook->lexicon();
    std::vector<Recognised> papers = recognise(*source, *state_->registry, lexicon, state_->options.kind);
    const Inspection inspection = inspect_source(std::move(source), std::move(papers), lexicon);
    (format == InspectFormat::json ? write_inspection_json : write_inspection_text)(inspection, out);
}

std::vector<PluginInfo> list_plugins(const EngineOptions& options) {
    const std::unique_ptr<const Registry> registry = load_plugins(plugin_folders(options));
    return {registry->plugins().begin(), registry->plugins().end()};
}

std::string_view version() {
    return ASSURE_VERSION;
}

}  // namespace assure
