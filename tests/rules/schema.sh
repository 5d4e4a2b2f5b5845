#!/bin/sh
# Validates the shipped packs, and sees to it that bad files are refused. Usage: schema.sh <xmllint> <source folder>
set -eu
xmllint=$1
schema=$2/rules/rulepack.xsd
bad=$2/tests/rules/bad

find "$2/rules" -name '*.xml' -exec "$xmllint" --noout --nonet --schema "$schema" {} + 2>&1 | grep -v ' validates$' && {
    echo 'A shipped file does not fit rules/rulepack.xsd.'
    exit 1
}

for file in "$bad"/*.xml; do
    if "$xmllint" --noout --nonet --schema "$schema" "$file" 2>/dev/null; then
        echo "$file fits the schema, and should not."
        exit 1
    fi
done
