// A plugin whose factory gives back nothing.
#include "marker.h"
#include "memo.h"

MARKER("1", ASSURE_ABI_TAG)

extern "C" ASSURE_EXPORT assure::Plugin* assure_create_plugin() {
    return nullptr;
}
