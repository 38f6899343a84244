#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets OmegaT translate a text with nothing but a TMX file for its memory, and prints what comes out.
# usage: omegat_translate.sh MEMORY.tmx TEXT SOURCE-LANGUAGE TARGET-LANGUAGE   exit 77: no OmegaT here
jar=/usr/share/omegat/OmegaT.jar
[ -r "$jar" ] || { echo "no $jar (apt: omegat)"; exit 77; }
command -v java >/dev/null || { echo "no java"; exit 77; }

project=$(mktemp -d) || exit 1
trap 'rm -rf "$project"' EXIT
mkdir -p "$project/source" "$project/target" "$project/tm/auto" "$project/omegat" \
    "$project/glossary" "$project/dictionary"
cp "$1" "$project/tm/auto/memory.tmx"
cp "$2" "$project/source/text.txt"
cat > "$project/omegat.project" <<EOF
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <glossary_file>__DEFAULT__</glossary_file>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>$3</source_lang>
    <target_lang>$4</target_lang>
    <sentence_seg>true</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
  </project>
</omegat>
EOF
timeout 240 java -Djava.awt.headless=true -jar "$jar" --mode=console-translate --no-team \
    --disable-project-locking --config-dir="$project/config" "$project" > "$project/log" 2>&1 ||
    { cat "$project/log" >&2; exit 1; }
cat "$project/target/text.txt"
