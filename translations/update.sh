#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Refreshes the .ts files in FOLDER (default: beside this script) from the sources.
# usage: update.sh LUPDATE [FOLDER]
set -eu
lupdate=$1
here=$(cd "$(dirname "$0")" && pwd)
folder=${2:-$here}
cd "$here/.."
for language in fa ru; do
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language $language \
        app qml -ts "$folder/hamtaraz_$language.ts"
done
"$lupdate" -silent -no-obsolete -locations none -pluralonly -source-language en \
    -target-language en app qml -ts "$folder/hamtaraz_en.ts"
