#include "rulebook/waiver_file.h"

#include "assure/plugin/error.h"
#include "rulebook/csv.h"
#include "rulebook/element.h"
#include "rulebook/small_file.h"
#include "text/blanks.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <utility>

namespace assure {
namespace {

constexpr std::size_t most_waivers = 10'000;

// The fields of one waiver by name, and where they stand.
struct Fields {
    std::map<std::string, std::string, std::less<>> values;
    std::string place;
};

const std::vector<std::string>& field_names() {
    static const std::vector<std::string> names = {"rule",  "paper",  "reason",    "approver",
                                                   "start", "expiry", "time-zone", "reference"};
    return names;
}

const std::string& value(const Fields& fields, const std::string& name) {
    const auto found = fields.values.find(name);
    if (found == fields.values.end() || is_blank(found->second))
        throw Error("This waiver has no " + name + ".", fields.place, "Say it: every waiver has all its fields.");
    return found->second;
}

// 2026-04-20, and what spreadsheets make of it.
Day day(const Fields& fields, const std::string& name) {
    const std::string& written = value(fields, name);
    if (const std::optional<Day> iso = parse_iso(written)) return *iso;
    const std::vector<FoundDate> dates = find_dates(written, std::nullopt);
    const bool is_day = dates.size() == 1 && dates.front().length == written.size() &&
                        dates.front().first == dates.front().last && !dates.front().year_assumed;
    if (!is_day)
        throw Error("The " + name + " '" + written + "' is not a day.", fields.place, "Write it as 2026-04-20.");
    return dates.front().first;
}

std::string time_zone(const Fields& fields) {
    const std::string& zone = value(fields, "time-zone");
    if (zone != "Europe/London" && zone != "UTC")
        throw Error("The time zone '" + zone + "' is not known.", fields.place, "Use one of: Europe/London, UTC.");
    return zone;
}

// A scope of wild cards alone would waive a rule for everybody.
std::string paper(const Fields& fields) {
    const std::string& scope = value(fields, "paper");
    const bool names_something =
        std::any_of(scope.begin(), scope.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c >= 0x80; });
    if (!names_something)
        throw Error("The paper '" + scope + "' stands for every paper.", fields.place,
                    "Name the paper, or the part of its name that is always there: 'Pain pathway*.docx'.");
    return scope;
}

Waiver waiver_of(const Fields& fields) {
    Waiver waiver;
    waiver.rule = value(fields, "rule");
    waiver.paper = paper(fields);
    waiver.reason = value(fields, "reason");
    waiver.approver = value(fields, "approver");
    waiver.reference = value(fields, "reference");
    waiver.start = day(fields, "start");
    waiver.expiry = day(fields, "expiry");
    waiver.time_zone = time_zone(fields);
    waiver.place = fields.place;
    if (waiver.expiry < waiver.start)
        throw Error("This waiver ends on " + to_string(waiver.expiry) + ", before it starts.", fields.place,
                    "Give it an expiry on or after its start.");
    return waiver;
}

Fields fields_of(const Element& element, const std::string& shown, const std::string& zone) {
    element.allow_attributes({"rule", "paper", "start", "expiry", "reference"});
    Fields fields;
    fields.place = shown + ":" + std::to_string(element.line());
    for (const char* name : {"rule", "paper", "start", "expiry", "reference"})
        fields.values.emplace(name, element.attribute(name));
    const std::vector<Element> children = element.children({"reason", "approver"});
    for (const char* name : {"reason", "approver"}) {
        const Element child = only(element, children, name);
        child.allow_attributes({});
        fields.values.emplace(name, child.text());
    }
    fields.values.emplace("time-zone", zone);
    return fields;
}

std::vector<Fields> read_xml(const std::string& shown, const std::string& contents) {
    const XmlFile xml(shown, contents);
    const Element root(xml, xml.root());
    if (root.name() != "waivers")
        throw root.mistake("This file should hold waivers, but its element is <" + root.name() + ">.",
                           "Make it <waivers>, or name another file.");
    root.allow_attributes({"time-zone"});
    const std::string zone = root.attribute("time-zone");
    std::vector<Fields> all;
    for (const Element& element : root.children({"waiver"}))
        all.push_back(fields_of(element, shown, zone));
    return all;
}

void require_header(const CsvRecord& header, const std::string& place) {
    const std::vector<std::string>& names = field_names();
    for (const std::string& name : header.fields)
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw Error("The column '" + name + "' is not known.", place, did_you_mean(name, names));
    for (const std::string& name : names) {
        const auto times = std::count(header.fields.begin(), header.fields.end(), name);
        if (times == 0)
            throw Error("There is no column '" + name + "'.", place,
                        "Make the first row the names of the columns: " + listed(names) + ".");
        if (times > 1) throw Error("The column '" + name + "' is there twice.", place, "Keep one of the two.");
    }
}

std::vector<Fields> read_csv_file(const std::string& shown, const std::string& contents) {
    const std::vector<CsvRecord> records = read_csv(shown, contents);
    const auto place = [&](const CsvRecord& record) { return shown + ":" + std::to_string(record.line); };
    if (records.empty())
        throw Error("This file is empty.", shown,
                    "Make its first row the names of the columns: " + listed(field_names()) + ".");
    const CsvRecord& header = records.front();
    require_header(header, place(header));
    std::vector<Fields> all;
    for (auto record = records.begin() + 1; record != records.end(); ++record) {
        if (record->fields.size() != header.fields.size())
            throw Error("This row has " + std::to_string(record->fields.size()) + " fields, and the first row " +
                            std::to_string(header.fields.size()) + ".",
                        place(*record), "Give it one for each column; put a field that holds a comma into quotes.");
        Fields fields;
        fields.place = place(*record);
        for (std::size_t column = 0; column < header.fields.size(); ++column)
            fields.values.emplace(header.fields[column], record->fields[column]);
        all.push_back(std::move(fields));
    }
    return all;
}

}  // namespace

std::vector<Waiver> parse_waivers(const std::string& shown, const std::string& contents) {
    const bool is_csv = shown.ends_with(".csv") || shown.ends_with(".CSV");
    const std::vector<Fields> all = is_csv ? read_csv_file(shown, contents) : read_xml(shown, contents);
    if (all.size() > most_waivers)
        throw Error("This file holds more than " + std::to_string(most_waivers) + " waivers.", shown, "Split it.");
    std::vector<Waiver> waivers;
    std::transform(all.begin(), all.end(), std::back_inserter(waivers), waiver_of);
    return waivers;
}

std::vector<Waiver> read_waivers(const std::filesystem::path& file) {
    return parse_waivers(file.string(), read_small_file(file, "waivers file"));
}

}  // namespace assure
