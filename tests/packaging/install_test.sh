#!/bin/sh
# Usage: install_test.sh <build folder> <consumer's source> <cmake> <generator> <compiler> <build type>
set -eu
build=$1 consumer=$2 cmake=$3 generator=$4 compiler=$5 type=$6
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/log

step() {
    what=$1
    shift
    "$@" > "$log" 2>&1 && return
    echo "$what: exit code $?"
    cat "$log"
    exit 1
}
# says <text>: the last step's output holds it.
says() {
    grep -qF "$1" "$log" && return
    echo "expected '$1' in the output of: $what"
    cat "$log"
    exit 1
}

step "install" "$cmake" --install "$build" --prefix "$work/first"
# An installed tree may be moved as a whole.
mv "$work/first" "$work/installed"
assure=$work/installed/bin/assure

# A consumer must not need what the library itself is made of.
hidden=
for package in pugixml spdlog fmt nlohmann_json TBB OpenSSL Boost PkgConfig; do
    hidden="$hidden -DCMAKE_DISABLE_FIND_PACKAGE_$package=ON"
done
# shellcheck disable=SC2086  # a list of options on purpose
step "configure the consumer" "$cmake" -S "$consumer" -B "$work/consumer" -G "$generator" \
    -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE="$type" -DCMAKE_PREFIX_PATH="$work/installed" $hidden
step "build the consumer" "$cmake" --build "$work/consumer"
mkdir "$work/plugins"
cp "$work/consumer/note.so" "$work/plugins/"
if readelf -d "$work/plugins/note.so" | grep NEEDED | grep -E 'pugixml|spdlog|fmt|zip|re2|tbb|crypto'; then
    echo "the consumer's plugin links what only the library should"
    exit 1
fi

# From elsewhere, so that nothing can be found by way of the working folder.
cd /
step "the stranger's rule" "$assure" check "$consumer/papers/signed.xml" \
    --plugin-dir "$work/plugins" --rules "$consumer/pack" --format json
says '"note.signed"'
says '"A. Porter"'
says '"verdict": "pass"'
step "plugins" "$assure" plugins
for plugin in cover_sheet procurement_panel contract_quality_schedule; do
    says "$work/installed/lib/assure/plugins/$plugin.so"
done
for file in man/man1/assure.1 bash-completion/completions/assure zsh/site-functions/_assure fish/vendor_completions.d/assure.fish; do
    step "what the command says of itself" grep -q assure "$work/installed/share/$file"
done
step "template" "$assure" template cover-sheet -o "$work/cover.docx"
step "rules" "$assure" rules list
says "cover-sheet.section-present"
