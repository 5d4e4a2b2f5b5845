// What the command says on stderr. stdout carries the report only.
#pragma once

#include "assure/app/engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Error;
}  // namespace CLI

namespace assure {

// Log messages go to stderr, warnings and worse unless --log-level says otherwise.
void log_to_stderr();

// "assure: place: sentence next step".
void say(const Error& error);
// What is thrown and is no Error is a mistake of ours, and says so.
void say_our_fault(std::string_view what);
// What a run has to say beside its report, one line each.
void say_notes(const std::vector<std::string>& notes);
// A usage mistake as CLI11 words it, and where the options are listed.
std::string usage_mistake(const CLI::App* app, const CLI::Error& error);

}  // namespace assure
