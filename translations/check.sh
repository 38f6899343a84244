#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a .ts file has an unfinished entry or does not hold exactly the strings of the sources.
# usage: check.sh LUPDATE
set -eu
here=$(cd "$(dirname "$0")" && pwd)
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp "$here"/*.ts "$fresh"
"$here/update.sh" "$1" "$fresh"
status=0
for file in "$here"/*.ts; do
    if ! cmp -s "$file" "$fresh/$(basename "$file")"; then
        echo "$file lags behind the sources; run: cmake --build --preset release --target update_translations"
        status=1
    fi
    if grep -n 'type="unfinished"' "$file"; then
        echo "$file has unfinished entries; translate them"
        status=1
    fi
done
exit $status
