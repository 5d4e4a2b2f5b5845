#!/bin/sh
# Runs scenarios and compares what happens with what they say.
#
#   run.sh [--accept] <build folder> <scenario>...
#
# With --accept the scenarios are rewritten with what happened; look at the difference before you commit it.
# A scenario is a text file: comments (#), and commands ($) each followed by what it writes to stdout (|) and
# to stderr (!) and its exit code (=). Every scenario runs in a fresh copy of files/, with the project's
# fixtures/, the rule pack pack/ and the plugin folder plugins/ (of tests/packaging/consumer) beside it; `assure`
# is on the PATH.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
accept=no
if [ "$1" = --accept ]; then accept=yes; shift; fi
build=$(cd "$1" && pwd)
shift

top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
PATH=$build/bin:$PATH
LC_ALL=C.UTF-8
unset COLUMNS NO_COLOR
export PATH LC_ALL

# What differs from machine to machine, and digests of the shipped rules, which every edited word changes.
portable() {
    sed -e "s|$top/work|WORK|g" -e "s|$build|BUILD|g" -e "s|$project|PROJECT|g" \
        -e 's|"sha256": "[0-9a-f]\{64\}"|"sha256": "…"|'
}

# The scenario as it comes out now.
transcript() {
    rm -rf "$top/work"
    mkdir "$top/work"
    cp -R "$here/files/." "$top/work"
    [ ! -d "$project/fixtures" ] || cp -R "$project/fixtures" "$top/work"
    cp -R "$project/tests/packaging/consumer/pack" "$top/work/pack"
    ln -s "$build/tests/cli/plugins" "$top/work/plugins"
    while IFS= read -r line; do
        case $line in
            '$ '*)
                printf '%s\n' "$line"
                code=0
                (cd "$top/work" && sh -c "${line#??}" < /dev/null > "$top/out" 2> "$top/err") || code=$?
                portable < "$top/out" | sed -e 's/^/| /' -e 's/^| $/|/'
                portable < "$top/err" | sed -e 's/^/! /' -e 's/^! $/!/'
                echo "= $code"
                ;;
            '#'* | '') printf '%s\n' "$line" ;;
            '|'* | '!'* | '='*) ;;
            *) echo "not understood in a scenario: $line" >&2; exit 2 ;;
        esac
    done < "$1"
}

project=$(cd "$here/../.." && pwd)
status=0
for scenario in "$@"; do
    transcript "$scenario" > "$top/now"
    if diff -u "$scenario" "$top/now" > "$top/difference"; then continue; fi
    if [ $accept = yes ]; then
        cp "$top/now" "$scenario"
        echo "accepted: $scenario"
    else
        echo "$scenario comes out differently (+ is what happens now):"
        cat "$top/difference"
        status=1
    fi
done
exit $status
