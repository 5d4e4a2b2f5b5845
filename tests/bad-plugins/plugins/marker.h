// The section by which a plugin is known, without the rest: for libraries that say the wrong thing in it.
#pragma once

#include "assure/plugin/export.h"

#define MARKER(api, abi)                                                                               \
    extern "C" {                                                                                       \
    ASSURE_EXPORT extern const char assure_plugin_marker;                                              \
    __attribute__((used, section(".assure.plugin." api "." abi))) const char assure_plugin_marker = 1; \
    }

// Loading runs this: a library that must not even be loaded ends the test program.
#define MUST_NOT_BE_LOADED                     \
    namespace {                                \
    const struct EndsTheProgram {              \
        EndsTheProgram() { __builtin_trap(); } \
    } ends_the_program;                        \
    }
