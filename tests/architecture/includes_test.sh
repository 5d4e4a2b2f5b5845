#!/bin/sh
# A check that never fails checks nothing: a tree with one wrong include each must be refused.
set -eu
check=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

# refused <file> <include>
refused() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$1")"
    echo "#include \"$2\"" > "$tree/$1"
    if sh "$check" "$tree" > /dev/null; then
        echo "not noticed: $1 includes $2"
        exit 1
    fi
}

refused core/include/assure/plugin/x.h assure/app/engine.h
refused core/include/assure/app/x.h engine/plugin_host.h
refused core/src/text/x.cpp source/source_data.h
refused core/src/views/x.cpp readers/reader.h
refused core/src/engine/x.cpp report/report.h
refused core/src/writers/x.cpp annotate/markup.h
refused core/src/annotate/x.cpp forms/word_file.h
refused plugins/some/x.cpp assure/app/engine.h
refused tools/assure/x.cpp assure/plugin/paper.h

rm -rf "${tree:?}"/*
mkdir -p "$tree/plugins/some"
echo '#include "assure/plugin/check.h"' > "$tree/plugins/some/x.cpp"
sh "$check" "$tree"
