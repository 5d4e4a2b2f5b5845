#!/bin/sh
# Ctrl-C (and SIGTERM) ends a long batch cleanly: what is done is reported, whole, and says that it is partial.
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
    rm -f "$work/report.json" "$work/progress"
    "$build/bin/assure" check "$work/many" --jobs 2 --progress always --format json="$work/report.json" \
        --plugin-dir "$build/tests/cli/plugins" --rules "$here/../packaging/consumer/pack" 2> "$work/progress" &
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
    python3 - "$work/report.json" $files << 'PY'
import json, sys
report = json.load(open(sys.argv[1]))
done = len(report["documents"])
assert report["summary"]["interrupted"] is True, report["summary"]
assert 0 < done < int(sys.argv[2]), done
assert report["summary"]["documents"] == done, report["summary"]
PY
}

interrupted TERM
interrupted INT
