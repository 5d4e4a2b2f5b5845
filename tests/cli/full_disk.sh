#!/bin/sh
# A full disk: every kind of output ends with exit code 4 and a sentence about it, and is there whole or not at all.
# Usage: full_disk.sh ASSURE FIXTURES. Exits with 77 where no small file system can be mounted.
set -eu
assure=$1
fixtures=$2
if [ "${small:-}" = "" ]; then
    if ! unshare --map-root-user --mount sh -c 'mount -t tmpfs none /mnt' 2> /dev/null; then
        echo "Skipped: a small file system cannot be mounted here." >&2
        exit 77
    fi
    small=$(mktemp -d)
    export small
    code=0
    unshare --map-root-user --mount sh "$0" "$@" || code=$?
    rmdir "$small"
    exit "$code"
fi
said=$(mktemp)
trap 'rm -f "$said"' EXIT

# A disk of that size, empty.
disk() {
    umount "$small" 2> /dev/null || :
    mount -t tmpfs -o size="$1" none "$small"
}

# fails <what it says> <arguments>...: exit code 4, the sentence, and only whole Word files left.
fails() {
    sentence=$1
    shift
    code=0
    "$assure" "$@" > /dev/null 2> "$said" || code=$?
    [ $code = 4 ] || { echo "exit code $code of: $*"; cat "$said"; exit 1; }
    grep -q "$sentence" "$said" || { echo "not said by: $*"; cat "$said"; exit 1; }
    for file in $(find "$small" -type f ! -name filling | tr ' ' '?'); do
        case $file in
            *.docx) python3 -m zipfile -t "$file" > /dev/null || { echo "half a copy: $file"; exit 1; } ;;
            *) echo "left behind by: $*: $file"; exit 1 ;;
        esac
    done
}

for format in html json jsonl csv markdown sarif junit text; do
    disk 16k
    fails 'report cannot be written: No space left' check "$fixtures" --format $format="$small/report"
done
disk 16k
fails 'cannot be written: No space left' check "$fixtures" --format chaser="$small/messages"
disk 60k
fails 'copy cannot be written: No space left' annotate "$fixtures" -o "$small/copies"
[ "$(find "$small" -name '*.docx' | wc -l)" -gt 0 ] || { echo "no copy where there was room for some"; exit 1; }

disk 64k
dd if=/dev/zero of="$small/filling" bs=1k count=64 2> /dev/null
fails 'template cannot be written: No space left' template cover-sheet -o "$small/cover.docx"
for format in docx html markdown; do
    fails 'checklist cannot be written: No space left' checklist cover-sheet --format $format -o "$small/list"
done
# The HTML report keeps its pages in a temporary file until the overview can be written.
TMPDIR=$small
export TMPDIR
fails 'temporary file of the HTML report cannot be written' check "$fixtures" --format html
