#!/bin/sh
# Validates files against an XML schema, and sees to it that bad ones are refused.
# Usage: schema.sh <xmllint> <schema> <folder of good files> <their ending> <folder of bad files>
set -eu
xmllint=$1
schema=$2

find "$3" -name "*$4" -exec "$xmllint" --noout --nonet --schema "$schema" {} + 2>&1 | grep -v ' validates$' && {
    echo "A file of $3 does not fit $schema."
    exit 1
}

for file in "$5"/*.xml; do
    if "$xmllint" --noout --nonet --schema "$schema" "$file" 2>/dev/null; then
        echo "$file fits the schema, and should not."
        exit 1
    fi
done
