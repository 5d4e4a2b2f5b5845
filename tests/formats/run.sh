#!/bin/sh
# Tries reports with what npm has. Usage: run.sh SCRIPT ASSURE PYTHON; exits with 77 where npm or its registry is out of reach.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
. tools/npm-modules
get_npm_modules tests/formats build/format-schemas
exec "$3" "$here/$1.py" "$2" "$PWD" build/format-schemas/node_modules
