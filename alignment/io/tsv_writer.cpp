// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/translation_unit.h"
#include "alignment/io/tsv_cell.h"

namespace hamtaraz::io {

Result<Exported> writeTsv(const Work &work, const ExportOptions &options) {
    const std::vector<Version> &versions = work.document.versions;
    const std::size_t source = work.document.sourceVersion();
    Exported exported;
    for (std::size_t v = 0; v < versions.size(); ++v)
        exported.content += (v == 0 ? "" : "\t") + versions[v].language.tag();
    exported.content += '\n';
    for (const Unit &unit : work.alignment.units()) {
        if (!takesUnit(unit, options, exported.report))
            continue;
        for (std::size_t v = 0; v < versions.size(); ++v) {
            if (v > 0)
                exported.content += '\t';
            exported.content += escapeCell(joinedText(versions[v], segmentNumbers(unit.parts[v])));
        }
        exported.content += '\n';
        ++exported.report.written;
        if (unit.parts[source].size() > 1)
            ++exported.report.severalSourceSegments;
    }
    return exported;
}

} // namespace hamtaraz::io
