#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks TMX files against the DTD and the schema that Debian's OmegaT carries; nothing is fetched.
# usage: validate_tmx.sh FILE...   exit 0: all valid, 1: some are not, 77: the tools are not here
jar=/usr/share/omegat/OmegaT.jar
[ -r "$jar" ] || { echo "no $jar (apt: omegat)"; exit 77; }
command -v xmllint >/dev/null || { echo "no xmllint (apt: libxml2-utils)"; exit 77; }

schemas=$(mktemp -d) || exit 1
trap 'rm -rf "$schemas"' EXIT
python3 - "$jar" "$schemas" <<'EOF' || exit 1
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as jar:
    for member in jar.namelist():
        if member.startswith('schemas/') and member.endswith(('.dtd', '.xsd')):
            with open(sys.argv[2] + '/' + member.split('/')[-1], 'wb') as out:
                out.write(jar.read(member))
EOF

status=0
for file in "$@"; do
    xmllint --nonet --noout --dtdvalid "$schemas/tmx14.dtd" "$file" || status=1
    xmllint --nonet --noout --schema "$schemas/tmx14.xsd" "$file" || status=1
done
exit $status
