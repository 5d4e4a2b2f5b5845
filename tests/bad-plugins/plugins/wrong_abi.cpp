// A plugin built with other headers or another compiler.
#include "marker.h"

MARKER("1", "0000000000000000")
MUST_NOT_BE_LOADED
