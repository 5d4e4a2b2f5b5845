#!/bin/sh
# Ctrl-C (and SIGTERM) ends a long batch cleanly: what is done is reported, whole, and says that it is partial. Copies with comments
# that were made are whole too.
# Usage: interrupt.sh <build folder>
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
files=4000

mkdir -p "$work/many/1"
for i in $(seq 100); do cp "$here/files/notes/signed.xml" "$work/many/1/$i.xml"; done
for i in $(seq 2 $((files / 100))); do cp -R "$work/many/1" "$work/many/$i"; done

# interrupted <signal>
interrupted() {
    rm -rf "$work/report.json" "$work/report.html" "$work/messages" "$work/progress"
    "$build/bin/assure" check "$work/many" --jobs 2 --progress always --format json="$work/report.json" \
        --format html="$work/report.html" --format chaser="$work/messages" --plugin-dir "$build/tests/cli/plugins" --rules "$here/../packaging/consumer/pack" 2> "$work/progress" &
    pid=$!
    # The first line of progress comes when a hundredth is done.
    until grep -qs ' of ' "$work/progress"; do
        kill -0 $pid 2> /dev/null || { echo "ended by itself"; cat "$work/progress"; exit 1; }
        sleep 0.01
    done
    kill -s "$1" $pid
    code=0
    wait $pid || code=$?
    [ $code = 130 ] || { echo "$1: exit code $code, not 130"; cat "$work/progress"; exit 1; }
    python3 - "$work/report.json" $files "$work/report.html" << 'PY'
import json, sys
report = json.load(open(sys.argv[1]))
done = len(report["documents"])
assert report["summary"]["interrupted"] is True, report["summary"]
assert 0 < done < int(sys.argv[2]), done
assert report["summary"]["documents"] == done, report["summary"]
page = open(sys.argv[3], encoding="utf-8").read()
assert page.rstrip().endswith("</html>") and "Interrupted: only what is reported here" in page
assert page.count("</section>") == page.count("<section") > 1
PY
    none_left_behind "$work"
}

# A file that was not finished has a name that begins with a dot.
none_left_behind() {
    left=$(find "$1" -name '.*' -type f)
    [ -z "$left" ] || { echo "left behind: $left"; exit 1; }
}

annotating() {
    mkdir "$work/papers"
    for i in $(seq 2000); do cp "$here/files/notes/word.docx" "$work/papers/$i.docx"; done
    "$build/bin/assure" annotate "$work/papers" -o "$work/copies" --plugin-dir "$build/tests/cli/plugins" \
        --rules "$here/../packaging/consumer/pack" > /dev/null 2> "$work/said" &
    pid=$!
    until [ -n "$(find "$work/copies" -name '*.docx' 2> /dev/null)" ]; do
        kill -0 $pid 2> /dev/null || { echo "annotate ended by itself"; cat "$work/said"; exit 1; }
        sleep 0.01
    done
    kill -s INT $pid
    code=0
    wait $pid || code=$?
    [ $code = 130 ] || { echo "annotate: exit code $code, not 130"; cat "$work/said"; exit 1; }
    [ "$(find "$work/copies" -name '*.docx' | wc -l)" -lt 2000 ] || { echo "annotate was not interrupted"; exit 1; }
    for copy in "$work/copies"/*; do
        python3 -m zipfile -t "$copy" > /dev/null || { echo "half a copy: $copy"; exit 1; }
    done
    none_left_behind "$work/copies"
}

interrupted TERM
interrupted INT
annotating
