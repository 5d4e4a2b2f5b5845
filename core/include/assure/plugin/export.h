// assure: the symbols that leave the shared library. Everything else is hidden, so that two plugins
// never share inline state by accident.
#pragma once

#define ASSURE_EXPORT __attribute__((visibility("default")))
