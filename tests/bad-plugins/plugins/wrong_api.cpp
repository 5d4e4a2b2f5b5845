// A plugin of a contract that does not exist yet.
#include "marker.h"

MARKER("99", ASSURE_ABI_TAG)
MUST_NOT_BE_LOADED
