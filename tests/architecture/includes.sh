#!/bin/sh
# Who may include whom (CONTRIBUTING.md, "Who may include whom"). Usage: includes.sh <source folder>
set -eu
cd "$1"
faults=0

# The quoted includes of the C++ files of a folder, as "file: path".
includes_of() {
    [ -d "$1" ] || return 0
    find "$1" -name '*.h' -o -name '*.cpp' | LC_ALL=C sort | while read -r file; do
        sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*["<]\([^">]*\)[">].*/\1/p' "$file" | sed "s|^|$file: |"
    done
}

# only <folder> <extended regex of the project's own includes that it may have>
# An include is the project's own when it starts with assure/ or with a folder of core/src.
only() {
    wrong=$(includes_of "$1" | grep -E ": (assure|$layers_all)/" | grep -vE ": ($2)" || true)
    [ -n "$wrong" ] || return 0
    printf '%s may include only %s, but:\n%s\n' "$1" "$2" "$wrong"
    faults=1
}

layers_all='text|source|readers|views|rulebook|engine|report|writers|annotate|forms'

# The public contract stands alone; the plugins' part knows nothing of the applications' part.
only core/include/assure/plugin 'assure/plugin/'
only core/include/assure/app 'assure/(plugin|app)/'

# The core's folders: each may include the public contract, itself, and what stands before it.
public='assure/(plugin|app)/'
only core/src/text     "$public|text/"
only core/src/source   "$public|(text|source)/"
only core/src/readers  "$public|(text|source|readers)/"
only core/src/views    "$public|(text|source|views)/"
only core/src/rulebook "$public|(text|source|rulebook)/"
only core/src/engine   "$public|(text|source|readers|views|rulebook|engine)/"
only core/src/report   "$public|(text|source|readers|views|rulebook|engine|report)/"
only core/src/writers  "$public|(text|source|readers|views|rulebook|engine|report|writers)/"
only core/src/annotate "$public|(text|source|readers|report|writers|annotate)/"
only core/src/forms    "$public|(text|source|readers|report|writers|annotate|forms)/"

# Outside the core: each through its own contract.
only plugins      'assure/plugin/'
only tools/assure 'assure/app/'

exit $faults
