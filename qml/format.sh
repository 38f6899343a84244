#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Lays out all QML files with qmlformat, or with --check says which are not laid out.
# qmlformat 6.4 loses the argument of `pragma ComponentBehavior: Bound`: it is put back here.
# usage: format.sh QMLFORMAT [--check]
set -eu
qmlformat=$1
check=${2:-}
cd "$(dirname "$0")/.."
status=0
laid_out=$(mktemp)
trap 'rm -f "$laid_out"' EXIT
for file in $(find qml tests/qml -name '*.qml' | sort); do
    "$qmlformat" "$file" >"$laid_out"
    sed -i 's/^pragma ComponentBehavior$/pragma ComponentBehavior: Bound/' "$laid_out"
    cmp -s "$laid_out" "$file" && continue
    if [ -n "$check" ]; then
        echo "$file is not laid out; run: qml/format.sh $qmlformat"
        status=1
    else
        cat "$laid_out" >"$file"
    fi
done
exit $status
