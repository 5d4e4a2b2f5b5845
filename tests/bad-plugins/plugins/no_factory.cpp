// A plugin that forgot its factory.
#include "marker.h"

MARKER("1", ASSURE_ABI_TAG)
