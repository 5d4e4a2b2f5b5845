// A library like any other, which is no plugin.
#include "marker.h"

MUST_NOT_BE_LOADED
