#!/bin/sh
# Makes HTML reports of the fixtures and tries them in headless Chromium. Usage: run.sh ASSURE WORK_FOLDER
# Exits with 77 where Chromium, Node.js or the npm modules cannot be had.
set -eu
assure=$1
work=$2
cd "$(dirname "$0")/../.."

chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$chromium" ] || ! command -v node > /dev/null; then
    echo "Skipped: Chromium and Node.js are needed (apt-get install chromium nodejs npm)." >&2
    exit 77
fi
. tools/npm-modules
get_npm_modules core/src/writers/html/style build/html-style

# report NAME PATH...: checks the papers into NAME.html. Some fail (1) or cannot be checked (3), as they should.
report() {
    name=$1
    shift
    code=0
    "$assure" check "$@" --as-of 2026-04-20 --format html="$work/$name.html" 2> "$work/$name.log" || code=$?
    case $code in 0 | 1 | 3) ;; *) cat "$work/$name.log" >&2; exit 1 ;; esac
}

work=$work/reports
rm -rf "$work"
mkdir -p "$work"
pack=fixtures/board-pack
report overview fixtures
report passing "$pack/06 Urgent eye care - cover sheet v3 FINAL.docx"
report failing "$pack/10 Virtual wards expansion - cover sheet LH v2.docx"
report nothing-checked "$pack/00 Agenda - Board in public 12 March 2026.docx"
report waived "$pack" --waivers tests/html/waivers.xml
python3 tests/html/papers.py hostile "$work/hostile.xml"
report hostile "$work/hostile.xml"
python3 tests/html/papers.py many "$work/many" 500
report many "$work/many"
# A run that was interrupted before its first paper.
"$assure" report merge tests/html/empty.json --format html="$work/empty.html" || [ $? = 130 ]

NODE_PATH=build/html-style/node_modules exec node tests/html/browser.cjs "$chromium" "$work"
