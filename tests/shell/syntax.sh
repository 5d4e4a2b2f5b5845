#!/bin/sh
# Whether a program that knows the language takes what the command prints.
# Usage: syntax.sh ASSURE bash|zsh|fish|mandoc. Exits with 77 where that program is missing.
set -eu
assure=$1
if ! command -v "$2" > /dev/null; then
    echo "Skipped: $2 is not installed."
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
made=$folder/assure.1
case $2 in
    bash | zsh) "$assure" completion "$2" > "$made"; "$2" -n "$made" ;;
    fish) "$assure" completion fish > "$made"; fish --no-execute "$made" ;;
    mandoc)
        "$assure" man > "$made"
        # A page of the same version is the same page: it has no date.
        if mandoc -T lint -W warning "$made" | grep -v 'missing date'; then exit 1; fi ;;
esac
